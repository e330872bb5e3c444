package app.convive.meeting.programme.file;

import app.convive.meeting.programme.ReadDay;
import app.convive.meeting.programme.ReadItem;
import app.convive.meeting.programme.ReadProgramme;
import org.jspecify.annotations.Nullable;

/** A draft as programme text, so that what came from a calendar or a table can be put right by hand. */
public final class ProgrammeLines {

    private ProgrammeLines() {}

    public static String of(ReadProgramme programme) {
        StringBuilder text = new StringBuilder();
        if (programme.title() != null) {
            text.append(programme.title()).append("\n\n");
        }
        ReadDay under = ReadDay.NONE;
        for (ReadItem item : programme.items()) {
            if (!item.writtenDay().sameDayAs(under)) {
                under = item.writtenDay();
                text.append("\n").append(heading(item)).append("\n");
            }
            text.append("- ").append(hours(item)).append(item.title());
            text.append(bracketed(item.place()))
                    .append(bracketed(item.speaker()))
                    .append("\n");
        }
        return text.toString().strip();
    }

    private static String heading(ReadItem item) {
        return item.day() == null ? item.writtenDay().label() : item.day().toString();
    }

    private static String hours(ReadItem item) {
        if (item.start() == null) {
            return "";
        }
        return item.start() + (item.end() == null ? " : " : " – " + item.end() + " : ");
    }

    private static String bracketed(@Nullable String words) {
        return words == null ? "" : " (" + words + ")";
    }
}
