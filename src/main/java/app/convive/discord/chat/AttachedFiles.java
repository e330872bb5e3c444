package app.convive.discord.chat;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.entities.Message;

/** Files that people attach, fetched from where Discord keeps them. */
public final class AttachedFiles {

    private static final int SECONDS_TO_WAIT = 10;

    private AttachedFiles() {}

    /**
     * The file's bytes.
     *
     * @param most largest size that is taken, in bytes
     * @throws IOException when it is larger, does not arrive in time, or breaks off
     */
    public static byte[] read(Message.Attachment file, int most) throws IOException {
        if (file.getSize() > most) {
            throw new IOException("The file has " + file.getSize() + " bytes");
        }
        try (InputStream in = file.getProxy().download().get(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
            return in.readNBytes(most);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        }
    }
}
