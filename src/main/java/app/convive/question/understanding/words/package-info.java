/** Words before they mean anything about an agenda: tokens, spelling, roots, the vocabulary of each language. */
@NullMarked
package app.convive.question.understanding.words;

import org.jspecify.annotations.NullMarked;
