/** Words of a text and the vocabularies, one resource folder per language, that tell what they mean. */
@NullMarked
package app.convive.meeting.programme.words;

import org.jspecify.annotations.NullMarked;
