/** Questions asked and answered on the stand-in, through the real connection. */
@NullMarked
package app.convive.question.chat;

import org.jspecify.annotations.NullMarked;
