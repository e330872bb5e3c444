package app.convive.meeting.programme;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A programme as an organiser wrote it.
 *
 * @param text what was pasted, in any layout
 * @param writtenOn the day on which it was written: years that the text leaves out are counted from here
 * @param zone the meeting's zone; it also tells how a region writes dates such as 5/6
 */
public record ProgrammeText(String text, LocalDate writtenOn, ZoneId zone) {}
