package app.convive.meeting.programme.file.calendar;

import app.convive.meeting.programme.file.FileText;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a calendar file into its parts. A library's parser gives up the whole file at the first broken line; here a line
 * that is no property goes on with the one above, a part that never ends is closed, and the rest is read.
 */
final class CalendarParser {

    private static final Set<String> PARTS = Set.of(
            "VCALENDAR", "VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "STANDARD", "DAYLIGHT", "VALARM");

    /** Parts that never lie within one of their own kind. */
    private static final Set<String> SIDE_BY_SIDE = Set.of("VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE", "VCALENDAR");

    private CalendarParser() {}

    /** A part without name that holds all calendars of the file. */
    static CalendarComponent parse(byte[] bytes) {
        CalendarComponent root = new CalendarComponent("");
        Deque<CalendarComponent> open = new ArrayDeque<>();
        open.push(root);
        @Nullable ContentLine last = null;
        int number = 0;
        for (String raw : FileText.of(unfolded(bytes), null).split("\r\n|\r|\n", -1)) {
            number++;
            ContentLine line = ContentLine.parse(raw, number);
            if (line == null) {
                last = continued(open.getFirst(), last, raw);
            } else if (line.name().equals("BEGIN") && PARTS.contains(part(line))) {
                begin(open, part(line));
                last = null;
            } else if (line.name().equals("END") && PARTS.contains(part(line))) {
                end(open, part(line));
                last = null;
            } else {
                open.getFirst().lines.add(line);
                last = line;
            }
        }
        return root;
    }

    private static String part(ContentLine line) {
        return line.value().strip().toUpperCase(Locale.ROOT);
    }

    private static @Nullable ContentLine continued(CalendarComponent in, @Nullable ContentLine last, String raw) {
        if (last == null || raw.isBlank()) {
            return last;
        }
        ContentLine longer =
                new ContentLine(last.name(), last.params(), last.value() + "\\n" + raw.strip(), last.number());
        in.lines.set(in.lines.size() - 1, longer);
        return longer;
    }

    private static void begin(Deque<CalendarComponent> open, String name) {
        if (SIDE_BY_SIDE.contains(name) && open.stream().anyMatch(part -> part.name.equals(name))) {
            end(open, name);
        }
        CalendarComponent part = new CalendarComponent(name);
        open.getFirst().parts.add(part);
        open.push(part);
    }

    private static void end(Deque<CalendarComponent> open, String name) {
        if (open.stream().noneMatch(part -> part.name.equals(name))) {
            return;
        }
        while (!open.pop().name.equals(name)) {
            // Parts within it that were never closed end with it.
        }
    }

    /** Lines may be folded within a letter of several bytes, so this comes before the bytes become letters. */
    private static byte[] unfolded(byte[] bytes) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int next = i;
            if (bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
                next = i + 1;
            }
            boolean lineEnd = bytes[next] == '\n' || bytes[next] == '\r';
            boolean folded = lineEnd && next + 1 < bytes.length && (bytes[next + 1] == ' ' || bytes[next + 1] == '\t');
            if (folded) {
                i = next + 1;
            } else {
                whole.write(bytes[i]);
            }
        }
        return whole.toByteArray();
    }
}
