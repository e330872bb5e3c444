package app.convive.meeting.programme.file.calendar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a calendar file between BEGIN and END, with the parts within it. */
final class CalendarComponent {

    final String name;
    final List<ContentLine> lines = new ArrayList<>();
    final List<CalendarComponent> parts = new ArrayList<>();

    CalendarComponent(String name) {
        this.name = name;
    }

    /** The first property of that name with a value. */
    @Nullable
    ContentLine get(String property) {
        for (ContentLine line : lines) {
            if (line.name().equals(property) && !line.value().isBlank()) {
                return line;
            }
        }
        return null;
    }

    List<ContentLine> all(String property) {
        return lines.stream().filter(line -> line.name().equals(property)).toList();
    }

    /** The value of a property as people read it, or nothing. */
    String text(String property) {
        ContentLine line = get(property);
        return line == null ? "" : line.text();
    }

    /** All parts of that name, however deep. */
    List<CalendarComponent> named(String wanted) {
        List<CalendarComponent> found = new ArrayList<>();
        for (CalendarComponent part : parts) {
            if (part.name.equals(wanted)) {
                found.add(part);
            }
            found.addAll(part.named(wanted));
        }
        return found;
    }
}
