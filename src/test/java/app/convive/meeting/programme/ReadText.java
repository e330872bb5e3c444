package app.convive.meeting.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What is read from a text, one short line per item. */
final class ReadText {

    private static final ProgrammeReader READER = new ProgrammeReader();

    private ReadText() {}

    /** The items as «2027-06-12 10:00-12:00 Title @place», read on 1 May 2027 in Paris. */
    static List<String> items(String text) {
        return programme(text).items().stream().map(ReadText::told).toList();
    }

    static ReadProgramme programme(String text) {
        return READER.read(new ProgrammeText(text, LocalDate.of(2027, 5, 1), ZoneId.of("Europe/Paris")));
    }

    private static String told(ReadItem item) {
        String hours = item.start() == null ? "-" : item.start() + (item.end() == null ? "" : "-" + item.end());
        String place = item.place() == null ? "" : " @" + item.place();
        return item.day() + " " + hours + " " + item.title() + place;
    }
}
