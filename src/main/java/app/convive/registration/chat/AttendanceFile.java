package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.registration.AttendanceList;
import app.convive.registration.Attendee;
import app.convive.registration.Standing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.FileUpload;

/**
 * The whole list as a file for a spreadsheet: with the mark by which Excel knows UTF-8, and the separator that it expects
 * in the reader's country.
 */
final class AttendanceFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Language language;
    private final AttendanceList list;

    private AttendanceFile(Language language, AttendanceList list) {
        this.language = language;
        this.list = list;
    }

    static FileUpload of(Language language, AttendanceList list) {
        AttendanceFile file = new AttendanceFile(language, list);
        return FileUpload.fromData(
                (BYTE_ORDER_MARK + file.content()).getBytes(StandardCharsets.UTF_8),
                TEXTS.say(language, "list.file") + ".csv");
    }

    private String content() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head());
        list.attendees().forEach(attendee -> rows.add(row(attendee)));
        String separator = language == Language.FRENCH ? ";" : ",";
        return rows.stream()
                .map(row -> row.stream().map(AttendanceFile::cell).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private List<String> head() {
        List<String> head = new ArrayList<>();
        for (String column : List.of("name", "standing", "rank", "answered", "by")) {
            head.add(TEXTS.say(language, "file." + column));
        }
        list.points().forEach(point -> head.add(point.item().title()));
        return head;
    }

    private List<String> row(Attendee attendee) {
        List<String> row = new ArrayList<>();
        row.add(name(attendee));
        row.add(TEXTS.say(language, "file." + attendee.standing()));
        row.add(attendee.rank() == 0 ? "" : String.valueOf(attendee.rank()));
        row.add(Moments.dayAndYear(
                language,
                LocalDate.ofInstant(attendee.answeredAt(), list.meeting().zone())));
        row.add(attendee.organiser() == null ? "" : attendee.organiser());
        list.points().forEach(point -> {
            Standing standing = attendee.choices().get(point.item().id());
            row.add(standing == null ? "" : TEXTS.say(language, "file." + standing));
        });
        return row;
    }

    private String name(Attendee attendee) {
        if (attendee.name() != null) {
            return attendee.name();
        }
        return attendee.user() == null ? TEXTS.say(language, "file.erased") : String.valueOf(attendee.user());
    }

    /** Always in quotes. What begins like a formula is kept from becoming one, in whatever program opens the file. */
    private static String cell(String text) {
        String plain = Markup.oneLine(text);
        boolean formula = !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + plain.replace("\"", "\"\"") + "\"";
    }
}
