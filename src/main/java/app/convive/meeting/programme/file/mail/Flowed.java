package app.convive.meeting.programme.file.mail;

import java.io.ByteArrayOutputStream;

/** Joins the lines of a text that its mail program broke: those that end with a space go on (RFC 3676, 4.2). */
final class Flowed {

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
            boolean goesOn = i > lineStart + 1 && bytes[i - 1] == ' ' && !isSignature(bytes, lineStart, i);
            int next = bytes[i] == '\r' ? i + 2 : i + 1;
            if (!goesOn || next >= bytes.length || bytes[next] == '>' || bytes[next] == '\n' || bytes[next] == '\r') {
                text.write(bytes, i, next - i);
            }
            lineStart = next;
            i = next - 1;
        }
        return text.toByteArray();
    }

    /** «-- » ends with a space and is no broken line. */
    private static boolean isSignature(byte[] bytes, int from, int to) {
        return to - from == 3 && bytes[from] == '-' && bytes[from + 1] == '-';
    }
}
