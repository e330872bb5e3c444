/**
 * Understands what a member asks about an agenda, without Discord, Spring or a database: words → time window, wanted
 * field, topic → items of the agenda with scores → a decision that can be explained. {@link
 * app.convive.question.understanding.Questions} is the way in. The vocabulary lies in one resource folder per language.
 */
@NullMarked
package app.convive.question.understanding;

import org.jspecify.annotations.NullMarked;
