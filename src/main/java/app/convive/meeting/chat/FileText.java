package app.convive.meeting.chat;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a file: UTF-8 where it is that, else the encoding that fits best. */
final class FileText {

    private FileText() {}

    static String of(byte[] bytes) throws IOException {
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            CharsetMatch match = new CharsetDetector().setText(bytes).detect();
            return match == null ? new String(bytes, StandardCharsets.ISO_8859_1) : withoutMark(match.getString());
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
