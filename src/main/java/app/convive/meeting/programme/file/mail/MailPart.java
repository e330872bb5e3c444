package app.convive.meeting.programme.file.mail;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** One part of a mail, decoded from its transfer encoding. */
public final class MailPart {

    private final String type;
    private final String name;
    private final byte[] bytes;
    private final @Nullable Charset charset;

    MailPart(String type, String name, byte[] bytes, @Nullable Charset charset) {
        this.type = type;
        this.name = name;
        this.bytes = bytes;
        this.charset = charset;
    }

    /** Such as {@code text/html}, in small letters. */
    public String type() {
        return type;
    }

    /** The name of an attached file, else nothing. */
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** The encoding that the part names, if it is known. */
    public @Nullable Charset charset() {
        return charset;
    }
}
