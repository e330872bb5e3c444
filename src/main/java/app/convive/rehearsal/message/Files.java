package app.convive.rehearsal.message;

import app.convive.rehearsal.RehearsalAddress;
import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.rules.UploadedFile;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The files of all messages: the stand-in's own content delivery network. */
@Component
@Rehearsed
public class Files {
    private final Map<String, UploadedFile> byId = new ConcurrentHashMap<>();
    private final World world;
    private final RehearsalAddress address;

    Files(World world, RehearsalAddress address) {
        this.world = world;
        this.address = address;
    }

    /** Keeps a file of a channel, and returns it as an attachment. */
    public ObjectNode keep(String channelId, UploadedFile file) {
        return keep(channelId, file, MissingNode.getInstance());
    }

    /**
     * Keeps a file of a channel, and returns it as an attachment.
     *
     * @param described what the request's {@code attachments} say of it
     */
    ObjectNode keep(String channelId, UploadedFile file, JsonNode described) {
        String id = world.nextId();
        String name = described.path("filename").asString(file.name());
        byId.put(id, file);
        String url = address.page() + "/attachments/" + channelId + "/" + id + "/"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        ObjectNode attachment = Wire.object();
        attachment.put("id", id).put("filename", name).put("size", file.bytes().length);
        attachment.put("url", url).put("proxy_url", url).put("content_type", file.contentType());
        for (String field : new String[] {"description", "title"}) {
            if (described.hasNonNull(field)) {
                attachment.set(field, described.path(field));
            }
        }
        return attachment;
    }

    public @Nullable UploadedFile find(String id) {
        return byId.get(id);
    }
}
