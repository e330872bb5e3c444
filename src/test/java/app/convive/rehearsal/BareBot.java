package app.convive.rehearsal;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** A bot without a library: raw HTTP and a WebSocket. */
final class BareBot implements WebSocket.Listener, AutoCloseable {
    static final int GUILDS = 1;
    static final int GUILD_MESSAGES = 1 << 9;
    static final int DIRECT_MESSAGES = 1 << 12;
    static final int MESSAGE_CONTENT = 1 << 15;
    static final int USUAL = GUILDS | GUILD_MESSAGES | DIRECT_MESSAGES;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What the API answered. */
    record Answer(int status, JsonNode body, HttpResponse<String> response) {
        int code() {
            return body.path("code").asInt(0);
        }

        /** Discord's nested form errors, as text. */
        String errors() {
            return body.path("errors").toString();
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder partial = new StringBuilder();
    private final String address;
    private volatile Function<JsonNode, @Nullable JsonNode> answering = interaction -> null;
    private volatile @Nullable WebSocket socket;
    private volatile @Nullable Answer lastAnswer;

    BareBot(int port) {
        this.address = "127.0.0.1:" + port;
    }

    static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    // ---- HTTP

    Answer api(String method, String path, @Nullable JsonNode body) {
        return api(method, path, body, "Bot rehearsal");
    }

    Answer api(String method, String path, @Nullable JsonNode body, @Nullable String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + address + "/api/v10" + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return send(request.build());
    }

    Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            boolean json = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("application/json"))
                    .isPresent();
            JsonNode body = json ? JSON.readTree(response.body()) : MissingNode.getInstance();
            return new Answer(response.statusCode(), body, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with a file. */
    Answer upload(String path, JsonNode payload, String filename, byte[] bytes) {
        String head =
                "--edge\r\nContent-Disposition: form-data; name=\"payload_json\"\r\nContent-Type: application/json\r\n\r\n"
                        + payload
                        + "\r\n--edge\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\""
                        + filename
                        + "\"\r\nContent-Type: text/plain\r\n\r\n";
        return send(HttpRequest.newBuilder(URI.create("http://" + address + "/api/v10" + path))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .header("Authorization", "Bot rehearsal")
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(bytes),
                        HttpRequest.BodyPublishers.ofString("\r\n--edge--\r\n")))
                .build());
    }

    Answer say(String channel, JsonNode body) {
        return api("POST", "/channels/" + channel + "/messages", body);
    }

    /** Registers one slash command, {@code /do}, with these options. */
    Answer command(JsonNode options) {
        ObjectNode command = ControlLine.object().put("name", "do").put("description", "does");
        command.set("options", options);
        return commands(JsonNodeFactory.instance.arrayNode().add(command));
    }

    Answer commands(JsonNode list) {
        String id = api("GET", "/users/@me", null).body().path("id").asString();
        return api("PUT", "/applications/" + id + "/commands", list);
    }

    /** From now on answers each interaction so; with nothing, not at all. */
    void answers(Function<JsonNode, @Nullable JsonNode> answer) {
        answering = answer;
    }

    Answer respond(JsonNode interaction, JsonNode body) {
        String path = "/interactions/" + interaction.path("id").asString() + "/"
                + interaction.path("token").asString() + "/callback?with_response=true";
        return api("POST", path, body, null);
    }

    /** The address of an interaction's follow-ups. */
    static String hook(JsonNode interaction, String tail) {
        return "/webhooks/" + interaction.path("application_id").asString() + "/"
                + interaction.path("token").asString() + tail;
    }

    /** What the API said to the latest answer given to an interaction. */
    Answer lastAnswer() {
        return await().atMost(PATIENCE).until(() -> lastAnswer, answer -> answer != null);
    }

    JsonNode lastInteraction() {
        List<JsonNode> all = events("INTERACTION_CREATE");
        return all.getLast();
    }

    // ---- gateway

    BareBot connect() {
        return connect("/?v=10&encoding=json");
    }

    BareBot connect(String path) {
        socket = http.newWebSocketBuilder()
                .buildAsync(URI.create("ws://" + address + "/gateway" + path), this)
                .join();
        return this;
    }

    BareBot identify(int intents) {
        return identify(intents, "rehearsal");
    }

    BareBot identify(int intents, String token) {
        ObjectNode identify = ControlLine.object().put("token", token).put("intents", intents);
        identify.putObject("properties").put("os", "x");
        return send(2, identify);
    }

    BareBot resume(String session, long sequence) {
        return send(
                6,
                ControlLine.object()
                        .put("token", "rehearsal")
                        .put("session_id", session)
                        .put("seq", sequence));
    }

    BareBot send(int opcode, JsonNode data) {
        await().atMost(PATIENCE).until(() -> !frames(10).isEmpty());
        WebSocket open = socket;
        if (open == null) {
            throw new IllegalStateException("Not connected");
        }
        open.sendText(ControlLine.object().put("op", opcode).set("d", data).toString(), true)
                .join();
        return this;
    }

    /** Waits until the session is there. */
    BareBot ready() {
        awaitEvent("READY");
        return this;
    }

    JsonNode awaitEvent(String type) {
        return await(type)
                .atMost(PATIENCE)
                .until(() -> events(type), found -> !found.isEmpty())
                .getLast();
    }

    List<JsonNode> events(String type) {
        return frames.stream()
                .filter(frame -> type.equals(frame.path("t").asString("")))
                .map(frame -> frame.path("d"))
                .toList();
    }

    /** Types of all events so far. */
    List<String> eventTypes() {
        return frames.stream()
                .filter(frame -> frame.path("op").asInt() == 0)
                .map(frame -> frame.path("t").asString())
                .toList();
    }

    List<JsonNode> frames(int opcode) {
        return frames.stream()
                .filter(frame -> frame.path("op").asInt(-1) == opcode)
                .toList();
    }

    long sequence() {
        return frames.stream()
                .mapToLong(frame -> frame.path("s").asLong(0))
                .max()
                .orElse(0);
    }

    String session() {
        return awaitEvent("READY").path("session_id").asString();
    }

    /** Waits for the close and returns its code. */
    int closeCode() {
        return closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    void drop() {
        WebSocket open = socket;
        if (open != null) {
            open.abort();
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            JsonNode frame = JSON.readTree(partial.toString());
            partial.setLength(0);
            frames.add(frame);
            if ("INTERACTION_CREATE".equals(frame.path("t").asString(""))) {
                Thread.ofVirtual().start(() -> answer(frame.path("d")));
            }
        }
        from.request(1);
        return null;
    }

    private void answer(JsonNode interaction) {
        JsonNode body = answering.apply(interaction);
        if (body != null) {
            lastAnswer = respond(interaction, body);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(-1);
    }

    @Override
    public void close() {
        drop();
    }
}
