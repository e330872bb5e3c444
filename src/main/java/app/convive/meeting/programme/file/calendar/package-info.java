/** Calendar files (iCalendar): events, series, zones; lenient with what real exporters write. */
@NullMarked
package app.convive.meeting.programme.file.calendar;

import org.jspecify.annotations.NullMarked;
