/** Tables with separated values: columns by their heads or by what stands in them, rooms, days or hours as columns. */
@NullMarked
package app.convive.meeting.programme.file.sheet;

import org.jspecify.annotations.NullMarked;
