package app.convive.rehearsal.client;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.rules.UploadedFile;
import app.convive.rehearsal.world.World;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Files that somebody has dropped in and not sent yet. */
@Component
@Rehearsed
public class Uploads {
    private static final int LARGEST = 10 * 1024 * 1024;

    private final Map<String, UploadedFile> waiting = new ConcurrentHashMap<>();
    private final World world;

    Uploads(World world) {
        this.world = world;
    }

    /** Keeps a file until it is sent, and returns the id under which it can be. */
    public String keep(String name, String contentType, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Refusal(Refusal.Reason.TOO_LARGE, name);
        }
        String id = world.nextId();
        waiting.put(id, new UploadedFile(0, name, contentType, bytes));
        return id;
    }

    /** Takes a file to be sent. */
    UploadedFile take(String id) {
        UploadedFile file = waiting.remove(id);
        if (file == null) {
            throw new Refusal(Refusal.Reason.BAD_OPTION, id);
        }
        return file;
    }
}
