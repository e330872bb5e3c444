package app.convive.rehearsal;

import static org.awaitility.Awaitility.await;

import app.convive.rehearsal.rules.Components;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A person in one channel: what they do there and what they see. */
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SILENCE = Duration.ofMillis(1500);

    private final Stage stage;
    private final String id;
    private final String channel;

    Visitor(Stage stage, String id, String channel) {
        this.stage = stage;
        this.id = id;
        this.channel = channel;
    }

    Stage stage() {
        return stage;
    }

    public String id() {
        return id;
    }

    /** The same person in another channel, by name ({@code #général}) or id. */
    public Visitor in(String channelName) {
        return new Visitor(stage, id, stage.channel(channelName));
    }

    /** The same person in their direct messages with the bot. */
    public Visitor inDm() {
        return new Visitor(stage, id, world().path("dm").path("id").asString());
    }

    /** What this person sees of the world. */
    public JsonNode world() {
        return stage.control().get("world?person=" + id);
    }

    /** The commands offered here, by the names that the person sees. */
    public List<String> offeredCommands() {
        return stage.control().get("commands?person=" + id + "&channel=" + channel).values().stream()
                .map(command -> command.path("shown_name").asString())
                .toList();
    }

    /**
     * Sends a slash command.
     *
     * @param command such as {@code /reunion importer}
     * @param options name, value, name, value …; a value is a text, a number, a boolean or an {@link Upload}
     */
    public Reply types(String command, Object... options) {
        return new Reply(this, stage.control().post("commands/run", typed(command, options)), "");
    }

    /** What is suggested for an option as far as it is typed, by the names shown. */
    public List<String> suggestions(String command, String option, String typed, Object... others) {
        return stage
                .control()
                .post("commands/autocomplete", suggesting(command, option, typed, others))
                .path("choices")
                .values()
                .stream()
                .map(choice -> choice.path("name").asString())
                .toList();
    }

    /** The value behind the first suggestion whose name contains this. */
    public String suggested(String command, String option, String typed, String name, Object... others) {
        return stage
                .control()
                .post("commands/autocomplete", suggesting(command, option, typed, others))
                .path("choices")
                .values()
                .stream()
                .filter(choice -> choice.path("name").asString().contains(name))
                .map(choice -> choice.path("value").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No suggestion " + name));
    }

    private ObjectNode suggesting(String command, String option, String typed, Object... others) {
        ObjectNode body = typed(command, others).put("focused", option);
        body.withObjectProperty("options").put(option, typed);
        return body;
    }

    private ObjectNode typed(String command, Object... options) {
        String[] words = command.replaceFirst("^/", "").split(" ", 2);
        ObjectNode body = ControlLine.object().put("person", id).put("channel", channel);
        body.put("command", words[0]).put("path", words.length > 1 ? words[1] : "");
        ObjectNode values = body.putObject("options");
        for (int i = 0; i + 1 < options.length; i += 2) {
            values.set(String.valueOf(options[i]), value(options[i + 1]));
        }
        return body;
    }

    JsonNode value(Object value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (value) {
            case Integer number -> json.numberNode(number);
            case Long number -> json.numberNode(number);
            case Double number -> json.numberNode(number);
            case Boolean flag -> json.booleanNode(flag);
            case Upload file -> json.stringNode(stage.control().upload(file.name(), file.bytes()));
            default -> json.stringNode(value.toString());
        };
    }

    /** Uses a context menu command on a message. */
    public Reply uses(String command, Shown message) {
        ObjectNode body = ControlLine.object().put("person", id).put("channel", channel);
        body.put("command", command).put("message", message.id());
        return new Reply(this, stage.control().post("commands/context", body), "");
    }

    /** Says something; {@code @Convive} mentions the bot, {@code @claire} somebody of the cast. */
    public Shown says(String text, Upload... files) {
        return say(text, null, files);
    }

    /** Replies to a message. */
    public Shown replies(Shown to, String text) {
        return say(text, to.id());
    }

    private Shown say(String text, @Nullable String replyTo, Upload... files) {
        ObjectNode body = ControlLine.object().put("person", id).put("content", stage.mentions(text));
        if (replyTo != null) {
            body.put("reply_to", replyTo);
        }
        ArrayNode uploads = body.putArray("files");
        for (Upload file : files) {
            uploads.add(stage.control().upload(file.name(), file.bytes()));
        }
        return new Shown(this, stage.control().post("channels/" + channel + "/messages", body));
    }

    /** Deletes a message. */
    public void deletes(Shown message) {
        stage.control().delete("messages/" + message.id() + "?person=" + id);
    }

    /** Clicks a message's button whose label is or begins with this. */
    public Reply clicks(Shown message, String label) {
        JsonNode wire = message(message.id()).wire();
        String customId = Components.all(wire.path("components")).stream()
                .filter(c -> Components.type(c) == Components.BUTTON
                        && c.path("label").asString("").startsWith(label))
                .map(c -> c.path("custom_id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label + " on " + message.now()));
        return clicksId(message, customId);
    }

    /** Clicks the button with this custom id. */
    public Reply clicksId(Shown message, String customId) {
        ObjectNode body = ControlLine.object().put("person", id).put("message", message.id());
        return act(message, body.put("custom_id", customId));
    }

    /** Clicks a button on the latest message here that has it. */
    public Reply clicks(String label) {
        Shown message = latest(m -> m.buttons().stream().anyMatch(button -> button.startsWith(label)));
        if (message == null) {
            throw new AssertionError("No message with a button " + label + " among " + messages());
        }
        return clicks(message, label);
    }

    /**
     * Chooses in a message's select menu.
     *
     * @param menu its placeholder or the beginning of its custom id
     * @param labels of options, or ids of people, roles and channels
     */
    public Reply chooses(Shown message, String menu, String... labels) {
        JsonNode select = Components.all(message(message.id()).wire().path("components")).stream()
                .filter(c -> Components.isSelect(c)
                        && (c.path("placeholder").asString("").equals(menu)
                                || c.path("custom_id").asString("").startsWith(menu)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No menu " + menu + " on " + message.now()));
        ObjectNode body = ControlLine.object().put("person", id).put("message", message.id());
        body.set("custom_id", select.path("custom_id"));
        ArrayNode values = body.putArray("values");
        for (String label : labels) {
            values.add(select.path("options").values().stream()
                    .filter(option -> option.path("label").asString().startsWith(label))
                    .map(option -> option.path("value").asString())
                    .findFirst()
                    .orElse(label));
        }
        return act(message, body);
    }

    private Reply act(Shown message, ObjectNode body) {
        String before = Reply.edited(message(message.id()).wire());
        return new Reply(this, stage.control().post("components", body), before);
    }

    Shown message(String messageId) {
        return new Shown(this, stage.control().get("messages/" + messageId + "?person=" + id));
    }

    /** All messages that this person sees here, oldest first. */
    public List<Shown> messages() {
        return stage
                .control()
                .get("channels/" + channel + "/messages?limit=200&person=" + id)
                .path("messages")
                .values()
                .stream()
                .map(message -> new Shown(this, message))
                .toList();
    }

    /** The latest message here of which this is true. */
    public @Nullable Shown latest(Predicate<Shown> which) {
        return messages().reversed().stream().filter(which).findFirst().orElse(null);
    }

    /** Waits for a message of the bot with this text here, and returns the latest one. */
    public Shown awaits(String text) {
        return await("«" + text + "» in " + channel)
                .atMost(PATIENCE)
                .until(() -> latest(m -> m.byBot() && m.text().contains(text)), found -> found != null);
    }

    /** Waits for a message of the bot after this one. */
    public Shown awaitsAnswerTo(Shown asked) {
        return await("an answer")
                .atMost(PATIENCE)
                .until(
                        () -> latest(m -> m.byBot() && !m.loading() && m.id().compareTo(asked.id()) > 0),
                        found -> found != null);
    }

    /** Makes sure that the bot says nothing after this message for a moment. */
    public void awaitsSilenceAfter(Shown said) {
        await().during(SILENCE)
                .atMost(SILENCE.multipliedBy(3))
                .until(() -> latest(m -> m.byBot() && m.id().compareTo(said.id()) > 0) == null);
    }

    /** How many messages of the bot with this text the person sees here. */
    public long count(String text) {
        return messages().stream()
                .filter(m -> m.byBot() && m.text().contains(text))
                .count();
    }
}
