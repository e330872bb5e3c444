package app.convive.rehearsal.api;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.world.Wire;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What the bot has asked, the latest few thousand, for tests to look at. */
@Component
@Rehearsed
public class RequestLog {
    private static final int KEPT = 5000;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private int count;

    /** One request and what became of it. */
    public static final class Entry {
        private final int sequence;
        private final String method;
        private final String path;
        private final @Nullable String operation;
        private volatile JsonNode body = MissingNode.getInstance();
        private volatile int status;
        private volatile @Nullable JsonNode error;
        private volatile List<String> unknownFields = List.of();

        Entry(int sequence, String method, String path, @Nullable String operation) {
            this.sequence = sequence;
            this.method = method;
            this.path = path;
            this.operation = operation;
        }

        void read(JsonNode newBody) {
            body = newBody;
        }

        void answered(int newStatus, @Nullable JsonNode answer, List<String> fields) {
            status = newStatus;
            error = newStatus >= 400 ? answer : null;
            unknownFields = fields;
        }

        int sequence() {
            return sequence;
        }

        @Nullable
        String operation() {
            return operation;
        }

        int status() {
            return status;
        }

        ObjectNode wire() {
            ObjectNode wire = Wire.object();
            wire.put("seq", sequence).put("method", method).put("path", path);
            wire.put("operation", operation).put("status", status);
            if (!body.isMissingNode()) {
                wire.set("body", body);
            }
            if (error != null) {
                wire.set("error", error);
            }
            return wire;
        }

        /** What the bot did wrong: an unknown route, a malformed body, a late answer, fields nobody knows. */
        private List<String> faults() {
            List<String> faults = new ArrayList<>();
            JsonNode refusal = error;
            if (operation == null) {
                faults.add("unknown route");
            } else if (refusal != null && status == 400 || status == 405 || status == 413) {
                faults.add("refused: " + refusal);
            } else if (refusal != null && refusal.path("code").asInt(0) == 10062) {
                faults.add("answered too late: " + refusal);
            }
            unknownFields.forEach(field -> faults.add("unknown field " + field));
            return faults;
        }
    }

    synchronized Entry open(String method, String path, @Nullable String operation) {
        count++;
        Entry entry = new Entry(count, method, path, operation);
        entries.addLast(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
        return entry;
    }

    /** Requests after a sequence number, of one operation or status if named. */
    public synchronized ArrayNode since(int sequence, @Nullable String operation, @Nullable Integer status) {
        ArrayNode found = Wire.array();
        for (Entry entry : entries) {
            if (entry.sequence() > sequence
                    && (operation == null || operation.equals(entry.operation()))
                    && (status == null || status == entry.status())) {
                found.add(entry.wire());
            }
        }
        return found;
    }

    /** What the bot did wrong so far. */
    public synchronized ArrayNode violations() {
        ArrayNode found = Wire.array();
        for (Entry entry : entries) {
            for (String fault : entry.faults()) {
                found.addObject()
                        .put("seq", entry.sequence())
                        .put("operation", entry.operation())
                        .put("request", entry.method + " " + entry.path)
                        .put("fault", fault);
            }
        }
        return found;
    }

    public synchronized void clear() {
        entries.clear();
    }
}
