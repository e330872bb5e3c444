package app.convive.meeting.programme.file.mail;

import java.io.ByteArrayOutputStream;

/** Joins the lines of a text that its mail program broke: those that end with a space go on (RFC 3676, 4.2). */
final class Flowed {

    /** Bytes: no mail program breaks a line before. */
    private static final int NARROWEST = 60;

    private Flowed() {}

    /** Works on bytes, before the charset is known: space and line end are the same in all that mails use. */
    static byte[] joined(byte[] bytes) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(bytes.length);
        int lineStart = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean end = bytes[i] == '\n' || (bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n');
            if (!end) {
                text.write(bytes[i]);
                continue;
            }
            int next = bytes[i] == '\r' ? i + 2 : i + 1;
            boolean broken = i > lineStart + 1 && bytes[i - 1] == ' ' && !isTyped(bytes, lineStart, next);
            boolean goesOn = broken && !isSignature(bytes, lineStart, i);
            if (!goesOn || next >= bytes.length || bytes[next] == '>' || bytes[next] == '\n' || bytes[next] == '\r') {
                text.write(bytes, i, next - i);
            }
            lineStart = next;
            i = next - 1;
        }
        return text.toByteArray();
    }

    /** «11:00 welcome », and below it «12:00 lunch»: there was room for the number, a person ended the line. */
    private static boolean isTyped(byte[] bytes, int lineStart, int next) {
        int to = next;
        while (to < bytes.length && to - lineStart < NARROWEST && bytes[to] >= '0' && bytes[to] <= '9') {
            to++;
        }
        return to > next && to - lineStart < NARROWEST;
    }

    /** «-- » ends with a space and is no broken line. */
    private static boolean isSignature(byte[] bytes, int from, int to) {
        return to - from == 3 && bytes[from] == '-' && bytes[from + 1] == '-';
    }
}
