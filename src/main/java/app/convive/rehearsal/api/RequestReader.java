package app.convive.rehearsal.api;

import app.convive.rehearsal.rules.Findings;
import app.convive.rehearsal.rules.Refusals;
import app.convive.rehearsal.rules.UploadedFile;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads a request: JSON, or a form with {@code payload_json} and {@code files[n]}. */
final class RequestReader {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern FILE = Pattern.compile("files?\\[(\\d+)]");

    /** Discord: a file of at most 10 MiB without boosts, a request of at most 25 MiB. */
    private static final int LARGEST_FILE = 10 * 1024 * 1024;

    private static final int LARGEST_REQUEST = 25 * 1024 * 1024;

    private RequestReader() {}

    static Call read(ServerRequest request, Findings findings) throws IOException, ServletException {
        Map<String, String> query = request.params().asSingleValueMap();
        List<UploadedFile> files = new ArrayList<>();
        JsonNode body = form(request)
                ? form(request.multipartData().asSingleValueMap(), files)
                : json(request.servletRequest().getInputStream().readAllBytes());
        return new Call(request.pathVariables(), query, body, files, System.nanoTime(), findings);
    }

    private static boolean form(ServerRequest request) {
        return request.headers()
                .contentType()
                .map(type -> type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA))
                .orElse(false);
    }

    private static JsonNode form(Map<String, Part> parts, List<UploadedFile> files) throws IOException {
        JsonNode body = MissingNode.getInstance();
        long total = 0;
        for (Map.Entry<String, Part> entry : parts.entrySet()) {
            Part part = entry.getValue();
            byte[] bytes = part.getInputStream().readAllBytes();
            total += bytes.length;
            if (total > LARGEST_REQUEST) {
                throw Refusals.TOO_LARGE.error();
            }
            Matcher file = FILE.matcher(entry.getKey());
            if (entry.getKey().equals("payload_json")) {
                body = json(bytes);
            } else if (file.matches()) {
                if (bytes.length > LARGEST_FILE) {
                    throw Refusals.TOO_LARGE.error();
                }
                String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "file");
                String type = Objects.requireNonNullElse(part.getContentType(), "application/octet-stream");
                files.add(new UploadedFile(Integer.parseInt(file.group(1)), name, type, bytes));
            }
        }
        return body;
    }

    private static JsonNode json(byte[] bytes) {
        if (bytes.length == 0) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException notJson) {
            throw Refusals.INVALID_JSON.error();
        }
    }
}
