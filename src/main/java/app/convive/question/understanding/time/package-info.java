/** When a question is about: days, parts of the day and clock times in words, and the window of the agenda they mean. */
@NullMarked
package app.convive.question.understanding.time;

import org.jspecify.annotations.NullMarked;
