package app.convive.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.convive.rehearsal.rules.Components;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bot's first response to something that a person did. */
public final class Reply {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Visitor visitor;
    private final JsonNode outcome;
    private final String before;

    /** @param before the clicked message's time of editing at the click */
    Reply(Visitor visitor, JsonNode outcome, String before) {
        this.visitor = visitor;
        this.outcome = outcome;
        this.before = before;
    }

    /** The control API's name of what came: {@code message}, {@code deferred}, {@code update}, {@code modal}, {@code failed} … */
    public String outcome() {
        return outcome.path("outcome").asString();
    }

    /** From the click, as the bot was told of it, until its first response had arrived; in milliseconds. */
    public double ackMillis() {
        return outcome.path("ack_ms").asDouble();
    }

    public String interaction() {
        return outcome.path("interaction").asString();
    }

    /** The message that answers or was changed; a deferred one once it is filled in. */
    public Shown shown() {
        assertThat(Set.of("message", "deferred", "update", "deferred_update"))
                .as("something shown instead of %s", outcome)
                .contains(outcome());
        Shown shown = new Shown(visitor, outcome.path("message"));
        if (outcome().equals("deferred")) {
            return await().atMost(PATIENCE).until(shown::now, now -> !now.loading());
        }
        if (outcome().equals("deferred_update")) {
            return await().atMost(PATIENCE)
                    .until(shown::now, now -> !edited(now.wire()).equals(before));
        }
        return shown;
    }

    static String edited(JsonNode message) {
        return message.path("edited_timestamp").asString("never")
                + message.path("components").hashCode();
    }

    /** The text of {@link #shown()}. */
    public String text() {
        return shown().text();
    }

    public Reply clicks(String label) {
        return shown().clicks(label);
    }

    public Reply chooses(String menu, String... labels) {
        return shown().chooses(menu, labels);
    }

    /** Messages that followed the first response. */
    public List<Shown> followUps() {
        return visitor.stage().control().get("interactions/" + interaction()).path("followups").values().stream()
                .map(message -> new Shown(visitor, message))
                .toList();
    }

    /** The modal that was opened: title, and inputs with their labels. */
    public JsonNode modal() {
        assertThat(outcome()).as("a modal instead of %s", outcome).isEqualTo("modal");
        return outcome.path("modal");
    }

    /** Labels of the open modal's inputs, in order. */
    public List<String> inputs() {
        return inputNodes().map(Reply::label).toList();
    }

    /** Submits the open modal; values by label or custom id, the others keep what the bot has filled in. */
    public Reply submits(Map<String, ?> values) {
        ObjectNode byId = ControlLine.object();
        values.forEach((label, value) -> byId.set(customId(label), json(value)));
        ObjectNode body = ControlLine.object().put("person", visitor.id());
        body.set("values", byId);
        return new Reply(visitor, visitor.stage().control().post("modals/" + interaction(), body), before);
    }

    /** Submits the open modal as the bot has filled it in. */
    public Reply submits() {
        return submits(Map.of());
    }

    private String customId(String label) {
        return inputNodes()
                .filter(input -> label.equals(label(input))
                        || label.equals(input(input).path("custom_id").asString("")))
                .map(input -> input(input).path("custom_id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No input " + label + " among " + inputs()));
    }

    private Stream<JsonNode> inputNodes() {
        return Components.all(modal().path("components")).stream()
                .filter(c -> Components.type(c) == Components.LABEL
                        || Components.type(c) == Components.TEXT_INPUT && c.hasNonNull("label"));
    }

    private static String label(JsonNode input) {
        return input.path("label").asString("");
    }

    private static JsonNode input(JsonNode labelled) {
        return labelled.path("component").isObject() ? labelled.path("component") : labelled;
    }

    private JsonNode json(Object value) {
        if (value instanceof List<?> list) {
            ArrayNode array = ControlLine.object().putArray("list");
            list.forEach(part -> array.add(json(part)));
            return array;
        }
        if (value instanceof Upload file) {
            return ControlLine.object()
                    .putArray("list")
                    .add(visitor.stage().control().upload(file.name(), file.bytes()));
        }
        return visitor.value(value);
    }

    /** What the person reads when nothing came in time. */
    public String failure() {
        assertThat(outcome()).isEqualTo("failed");
        return outcome.path("error").path("text").asString();
    }

    @Override
    public String toString() {
        return outcome.toString();
    }
}
