package app.convive.rehearsal.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.springframework.web.socket.BinaryMessage;

/** Discord's transport compression: one zlib stream over all messages of a connection, flushed after each. */
final class ZlibStream {
    private final Deflater deflater = new Deflater();
    private final byte[] buffer = new byte[8192];

    BinaryMessage pack(String text) {
        deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        int count;
        do {
            count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            packed.write(buffer, 0, count);
        } while (count == buffer.length);
        return new BinaryMessage(packed.toByteArray());
    }

    void end() {
        deflater.end();
    }
}
