/** Tables within a text: columns by their heads or by what stands in them, rooms or days as columns. */
@NullMarked
package app.convive.meeting.programme.table;

import org.jspecify.annotations.NullMarked;
