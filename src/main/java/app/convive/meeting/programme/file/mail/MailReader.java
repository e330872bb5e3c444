package app.convive.meeting.programme.file.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart. What is broken in it is left out; it never fails as a whole. */
public final class MailReader {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 60;

    /**
     * A mail taken apart.
     *
     * @param sent the day on which it was sent, by its sender's clock, if it tells
     * @param report it tells that another mail was not delivered, or was read; all else is that mail's, if it holds it
     */
    public record Mail(String subject, @Nullable LocalDate sent, List<MailPart> parts, boolean report) {}

    private MailReader() {}

    public static Mail read(byte[] bytes) {
        List<MailPart> parts = new ArrayList<>();
        try {
            MimeMessage message = message(withoutMailboxLine(bytes));
            boolean report = DeliveryReport.is(message);
            MimeMessage read = report ? DeliveryReport.original(message) : message;
            if (read == null) {
                return new Mail("", null, parts, true);
            }
            collect(read, parts, 0);
            return new Mail(subject(read), SentDate.of(read.getHeader("Date", null)), parts, report);
        } catch (MessagingException | RuntimeException e) {
            // The library throws of many kinds, among them that of an index where a mail begins with a blank.
            return new Mail("", null, parts, false);
        }
    }

    static MimeMessage message(byte[] bytes) throws MessagingException {
        Properties lenient = new Properties();
        lenient.setProperty("mail.mime.parameters.strict", "false");
        lenient.setProperty("mail.mime.address.strict", "false");
        return new MimeMessage(Session.getInstance(lenient), new ByteArrayInputStream(bytes));
    }

    private static String subject(MimeMessage message) throws MessagingException {
        String[] raw = message.getHeader("Subject");
        if (raw == null || raw.length == 0) {
            return "";
        }
        String unfolded = MimeUtility.unfold(raw[0]);
        try {
            return MimeUtility.decodeText(unfolded).strip();
        } catch (UnsupportedEncodingException e) {
            return unfolded.strip();
        }
    }

    /** An mbox begins each mail with a line that is no header. */
    private static byte[] withoutMailboxLine(byte[] bytes) {
        boolean line = bytes.length > 5
                && bytes[0] == 'F'
                && bytes[1] == 'r'
                && bytes[2] == 'o'
                && bytes[3] == 'm'
                && bytes[4] == ' ';
        int from = 0;
        while (line && from < bytes.length && bytes[from] != '\n') {
            from++;
        }
        return line ? Arrays.copyOfRange(bytes, Math.min(from + 1, bytes.length), bytes.length) : bytes;
    }

    private static void collect(Part part, List<MailPart> parts, int depth) {
        if (depth > DEEPEST || parts.size() >= MOST_PARTS) {
            return;
        }
        try {
            ContentType type = type(part);
            if (type.getPrimaryType().equalsIgnoreCase("multipart") && part.getContent() instanceof Multipart many) {
                for (int i = 0; i < many.getCount(); i++) {
                    BodyPart inner = many.getBodyPart(i);
                    collect(inner, parts, depth + 1);
                }
            } else if (type.match("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
                collect(inner, parts, depth + 1);
            } else {
                parts.add(leaf(part, type));
            }
        } catch (MessagingException | IOException | RuntimeException e) {
            // A part that cannot be decoded is no programme; the others may be.
        }
    }

    private static MailPart leaf(Part part, ContentType type) throws MessagingException, IOException {
        String name = fileName(part);
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readAllBytes();
        }
        if ("flowed".equalsIgnoreCase(type.getParameter("format"))) {
            bytes = Flowed.joined(bytes);
        }
        String base = type.getBaseType().toLowerCase(Locale.ROOT);
        return new MailPart(base, name, bytes, charset(type.getParameter("charset")));
    }

    private static String fileName(Part part) {
        try {
            String name = part.getFileName();
            return name == null ? "" : MimeUtility.decodeText(name);
        } catch (MessagingException | UnsupportedEncodingException e) {
            return "";
        }
    }

    private static ContentType type(Part part) throws MessagingException {
        String told = part.getContentType();
        try {
            return new ContentType(told == null ? "text/plain" : told);
        } catch (ParseException e) {
            boolean html = told != null && told.toLowerCase(Locale.ROOT).contains("html");
            return new ContentType(html ? "text/html" : "text/plain");
        }
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            return Charset.forName(MimeUtility.javaCharset(name.strip()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
