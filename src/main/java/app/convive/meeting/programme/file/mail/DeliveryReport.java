package app.convive.meeting.programme.file.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server writes when a mail could not be delivered, or a mail program when it was read (RFC 3464, RFC
 * 8098). Its own words and hours are no programme; the mail that it gives back may be one.
 */
final class DeliveryReport {

    private static final int DEEPEST = 4;

    private static final Pattern SENDER =
            Pattern.compile("mailer-daemon@|mail delivery (?:sub)?system", Pattern.CASE_INSENSITIVE);

    /** Where older servers append the mail to their own text. */
    private static final Pattern COPY =
            Pattern.compile("^(?:Return-path|Received|From|Date|Message-ID|MIME-Version): ", Pattern.MULTILINE);

    private DeliveryReport() {}

    static boolean is(MimeMessage message) throws MessagingException {
        if (type(message).startsWith("multipart/report") || message.getHeader("X-Failed-Recipients") != null) {
            return true;
        }
        String from = message.getHeader("From", ",");
        return from != null && SENDER.matcher(from).find();
    }

    /** The mail that is given back, or as much of it as the server kept; nothing where it kept none. */
    static @Nullable MimeMessage original(Part report) {
        return original(report, 0);
    }

    private static @Nullable MimeMessage original(Part part, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        try {
            String type = type(part);
            Object content = part.getContent();
            if (depth > 0 && content instanceof MimeMessage message) {
                return message;
            }
            if (content instanceof Multipart many) {
                for (int i = 0; i < many.getCount(); i++) {
                    MimeMessage found = original(many.getBodyPart(i), depth + 1);
                    if (found != null) {
                        return found;
                    }
                }
            }
            return type.startsWith("text/plain") && content instanceof String text ? copy(text) : null;
        } catch (MessagingException | IOException | RuntimeException e) {
            return null;
        }
    }

    private static @Nullable MimeMessage copy(String text) throws MessagingException {
        Matcher copy = COPY.matcher(text);
        byte[] bytes = copy.find() ? text.substring(copy.start()).getBytes(StandardCharsets.UTF_8) : new byte[0];
        return bytes.length == 0 ? null : MailReader.message(bytes);
    }

    private static String type(Part part) throws MessagingException {
        String type = part.getContentType();
        return type == null ? "text/plain" : type.toLowerCase(Locale.ROOT);
    }
}
