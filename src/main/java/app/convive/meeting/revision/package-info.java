/** One version of a programme beside another: which item is which, what is different, which meeting a text is about. */
@NullMarked
package app.convive.meeting.revision;

import org.jspecify.annotations.NullMarked;
