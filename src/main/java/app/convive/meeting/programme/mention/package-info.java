/** Hours, days, durations and parts of the day, found in the words of one line. */
@NullMarked
package app.convive.meeting.programme.mention;

import org.jspecify.annotations.NullMarked;
