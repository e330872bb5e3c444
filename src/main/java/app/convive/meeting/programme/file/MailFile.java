package app.convive.meeting.programme.file;

import app.convive.meeting.programme.Doubt;
import app.convive.meeting.programme.ReadItem;
import app.convive.meeting.programme.ReadProgramme;
import app.convive.meeting.programme.file.mail.MailPart;
import app.convive.meeting.programme.file.mail.MailReader;
import app.convive.meeting.programme.file.mail.MailReader.Mail;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail as a programme: an attached calendar or table first, else the better of its text and its page. */
final class MailFile {

    private static final Pattern REPLY = Pattern.compile(
            "^(?:\\s*(?:re|tr|fw|fwd|rép|ref)\\s*:\\s*|\\[[^\\]]{1,40}]\\s*)+", Pattern.CASE_INSENSITIVE);

    private final ProgrammeFileReader files;

    MailFile(ProgrammeFileReader files) {
        this.files = files;
    }

    FileReading read(byte[] bytes, LocalDate given, ZoneId zone) {
        Mail mail = MailReader.read(bytes);
        LocalDate writtenOn = mail.sent() == null ? given : mail.sent();
        List<FileReading> attached = new ArrayList<>();
        List<FileReading> bodies = new ArrayList<>();
        for (MailPart part : mail.parts()) {
            FileReading reading = read(part, writtenOn, zone);
            if (reading != null) {
                boolean calendar =
                        part.type().equals("text/calendar") || part.type().equals("application/ics");
                (calendar || !part.name().isEmpty() ? attached : bodies).add(reading);
            }
        }
        FileReading joined = joined(mail.parts(), writtenOn, zone);
        if (joined != null) {
            bodies.add(joined);
        }
        FileReading best = best(attached);
        FileReading body = best(bodies);
        if (best == null || (best instanceof FileReading.Refused && body instanceof FileReading.Read)) {
            best = body;
        }
        if (best instanceof FileReading.Read read) {
            return titled(read, REPLY.matcher(mail.subject()).replaceFirst("").strip());
        }
        FileRefusal nothing = mail.report() ? FileRefusal.MAIL_REPORT : FileRefusal.EMPTY;
        return best == null || best.equals(new FileReading.Refused(FileRefusal.EMPTY))
                ? new FileReading.Refused(nothing)
                : best;
    }

    /** A text that an attachment in its middle cuts in two. */
    private @Nullable FileReading joined(List<MailPart> parts, LocalDate writtenOn, ZoneId zone) {
        List<String> texts = parts.stream()
                .filter(part -> part.type().equals("text/plain") && part.name().isEmpty() && part.bytes().length > 0)
                .map(part -> FileText.of(part.bytes(), part.charset()))
                .toList();
        return texts.size() == 2 ? files.plain(String.join("\n", texts), writtenOn, zone) : null;
    }

    private @Nullable FileReading read(MailPart part, LocalDate writtenOn, ZoneId zone) {
        if (part.bytes().length == 0) {
            return null;
        }
        String type = part.type();
        if (type.equals("text/html") && part.name().isEmpty()) {
            return files.page(FileText.of(part.bytes(), part.charset()), writtenOn, zone);
        }
        if (type.equals("text/plain") && part.name().isEmpty()) {
            return files.plain(FileText.of(part.bytes(), part.charset()), writtenOn, zone);
        }
        if (type.equals("text/calendar") || type.equals("application/ics")) {
            return files.read("part.ics", part.bytes(), writtenOn, zone);
        }
        boolean useful = type.startsWith("text/") || type.startsWith("application/");
        return useful && !part.name().isEmpty() ? files.read(part.name(), part.bytes(), writtenOn, zone) : null;
    }

    /** The reading with the most items of which an hour is known and little is doubtful; of equals the first. */
    private static @Nullable FileReading best(List<FileReading> readings) {
        FileReading best = null;
        for (FileReading each : readings) {
            if (best == null || weight(each) > weight(best)) {
                best = each;
            }
        }
        return best;
    }

    private static double weight(FileReading reading) {
        return switch (reading) {
            case FileReading.Refused refused -> 0;
            case FileReading.Read read ->
                read.programme().items().stream().mapToDouble(MailFile::weight).sum();
        };
    }

    private static double weight(ReadItem item) {
        double weight = item.start() == null ? 0.3 : 1;
        weight += item.end() == null ? 0 : 0.1;
        weight += item.place() == null ? 0 : 0.05;
        return item.doubts().contains(Doubt.FROM_PROSE) || item.title().length() > 120 ? weight / 2 : weight;
    }

    private static FileReading titled(FileReading.Read read, String subject) {
        ReadProgramme programme = read.programme();
        if (programme.title() != null || subject.isEmpty()) {
            return read;
        }
        ReadProgramme titled = new ReadProgramme(
                subject,
                programme.place(),
                programme.language(),
                programme.items(),
                programme.leftOut(),
                programme.years(),
                programme.problems());
        return new FileReading.Read(titled, read.text(), read.writtenOn(), read.zone());
    }
}
