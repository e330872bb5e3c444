package app.convive.rehearsal;

import java.nio.charset.StandardCharsets;

/** A file that a person sends. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Upload(String name, byte[] bytes) {

    public static Upload text(String name, String text) {
        return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
