package app.convive.meeting.programme.file;

import app.convive.meeting.programme.Problem;
import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ProgrammeText;
import app.convive.meeting.programme.ReadProgramme;
import app.convive.meeting.programme.file.calendar.CalendarReader;
import app.convive.meeting.programme.file.page.PageText;
import app.convive.meeting.programme.file.sheet.SheetReader;
import app.convive.meeting.programme.words.Vocabulary;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a file that an organiser attaches into a draft. It keeps no state: one reader serves all threads. */
public final class ProgrammeFileReader {

    /** Largest file that is read, in bytes. */
    public static final int MOST_BYTES = 8_000_000;

    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final Vocabulary vocabulary = new Vocabulary();
    private final ProgrammeReader reader;
    private final CalendarReader calendars = new CalendarReader(vocabulary);
    private final SheetReader sheets = new SheetReader(vocabulary);
    private final PageText pages = new PageText(vocabulary);

    /** @param reader for what a file holds as text */
    public ProgrammeFileReader(ProgrammeReader reader) {
        this.reader = reader;
    }

    /**
     * Never fails: what cannot be read is refused with its reason.
     *
     * @param name of the file, by which its kind is guessed where its bytes do not tell
     * @param writtenOn the day on which it was written: years that it leaves out are counted from here
     * @param zone the server's zone: it counts where the file names none
     */
    public FileReading read(String name, byte[] bytes, LocalDate writtenOn, ZoneId zone) {
        if (bytes.length > MOST_BYTES) {
            return new FileReading.Refused(FileRefusal.TOO_LARGE);
        }
        FileRefusal refusal = FileKind.refusal(name, bytes);
        if (refusal != null) {
            return new FileReading.Refused(refusal);
        }
        String text = FileText.of(bytes, toldCharset(bytes));
        if (text.isBlank()) {
            return new FileReading.Refused(FileRefusal.EMPTY);
        }
        if (!isText(text)) {
            return new FileReading.Refused(FileRefusal.NOT_TEXT);
        }
        return switch (FileKind.of(name, text)) {
            case CALENDAR -> calendars.read(bytes, writtenOn, zone);
            case MAIL -> new MailFile(this).read(bytes, writtenOn, zone);
            case PAGE -> text(pages.of(text), writtenOn, zone);
            case MARKDOWN -> text(pages.ofMarkdown(text), writtenOn, zone);
            case TABLE -> table(text, writtenOn, zone);
            case TEXT -> plain(text, writtenOn, zone);
        };
    }

    /** A page whose encoding is known otherwise, such as the one within a mail. */
    FileReading page(String html, LocalDate writtenOn, ZoneId zone) {
        return text(pages.of(html), writtenOn, zone);
    }

    private FileReading table(String text, LocalDate writtenOn, ZoneId zone) {
        FileReading table = sheets.read(text, writtenOn, zone);
        return table == null ? text(text, writtenOn, zone) : table;
    }

    /** Text that may be a table without its ending: what Excel calls Unicode text. */
    FileReading plain(String text, LocalDate writtenOn, ZoneId zone) {
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        long parted = text.lines().filter(line -> line.indexOf('\t') >= 0).count();
        long cut = text.lines()
                .filter(line -> line.chars().filter(c -> c == ';').count() >= 2)
                .count();
        if (lines > 2 && Math.max(parted, cut) * 10 >= lines * 9) {
            return table(text, writtenOn, zone);
        }
        return text(pages.ofMarkdown(text), writtenOn, zone);
    }

    private FileReading text(String text, LocalDate writtenOn, ZoneId zone) {
        ReadProgramme programme = reader.read(new ProgrammeText(text, writtenOn, zone));
        Set<Problem> problems = programme.problems();
        if (problems.contains(Problem.EMPTY)) {
            return new FileReading.Refused(FileRefusal.EMPTY);
        }
        if (problems.contains(Problem.TOO_LONG)) {
            return new FileReading.Refused(FileRefusal.TOO_LARGE);
        }
        if (problems.contains(Problem.NOT_TEXT)) {
            return new FileReading.Refused(FileRefusal.NOT_TEXT);
        }
        boolean undated = problems.contains(Problem.NO_DAYS) || problems.contains(Problem.NO_DATES);
        if (problems.contains(Problem.NO_TIMES) && undated) {
            return new FileReading.Refused(FileRefusal.NO_TIMES);
        }
        // One hour without any day, as in "backups run from 2 to 3", is no programme.
        boolean lone = undated && programme.items().size() == 1;
        if (programme.items().isEmpty() || lone) {
            return new FileReading.Refused(FileRefusal.NO_ITEMS);
        }
        return new FileReading.Read(programme, text, writtenOn, zone);
    }

    private static boolean isText(String text) {
        int odd = 0;
        int letters = 0;
        int length = Math.min(text.length(), 20_000);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            odd += (c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == '\uFFFD' ? 1 : 0;
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return odd * 20 <= length && letters > 0;
    }

    /** The encoding that a page names at its top. */
    static @Nullable Charset toldCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 2_000), StandardCharsets.ISO_8859_1);
        Matcher told = CHARSET.matcher(head);
        try {
            return told.find() ? Charset.forName(told.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
