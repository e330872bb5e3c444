/**
 * Meetings as calendar files: what stands in one, and how it is written. No row and no reader: what calendars of people do
 * with it is theirs.
 */
@NamedInterface("calendar")
@NullMarked
package app.convive.meeting.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
