package app.convive.meeting.programme.file;

import app.convive.meeting.programme.ReadProgramme;
import java.time.LocalDate;
import java.time.ZoneId;

/** What became of a file. */
public sealed interface FileReading {

    /**
     * Items were found.
     *
     * @param text the programme as text, which can be put right by hand and read again
     * @param writtenOn the day that the file tells of itself (a mail's date), else the one that was given
     * @param zone the zone that the file's hours are in, else the one that was given
     */
    record Read(ReadProgramme programme, String text, LocalDate writtenOn, ZoneId zone) implements FileReading {}

    /** Nothing in it can be imported. */
    record Refused(FileRefusal reason) implements FileReading {}
}
