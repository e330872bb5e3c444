package app.convive.rehearsal;

import app.convive.rehearsal.rules.Components;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A message as one person sees it. */
public final class Shown {
    private final Visitor viewer;
    private final JsonNode wire;

    Shown(Visitor viewer, JsonNode wire) {
        this.viewer = viewer;
        this.wire = wire;
    }

    public String id() {
        return wire.path("id").asString();
    }

    /** Discord's JSON with the control API's extra field. */
    public JsonNode wire() {
        return wire;
    }

    /** All text: the content, then the text of components, a line each. */
    public String text() {
        return (wire.path("content").asString("") + "\n" + Components.text(wire.path("components"))).strip();
    }

    /** Labels of its buttons, in order. */
    public List<String> buttons() {
        List<String> labels = new ArrayList<>();
        for (JsonNode component : Components.all(wire.path("components"))) {
            if (Components.type(component) == Components.BUTTON) {
                labels.add(component.path("label").asString(""));
            }
        }
        return labels;
    }

    /** Names of its files. */
    public List<String> files() {
        return wire.path("attachments").values().stream()
                .map(file -> file.path("filename").asString())
                .toList();
    }

    public boolean ephemeral() {
        return (wire.path("flags").asInt() & 64) != 0;
    }

    boolean loading() {
        return (wire.path("flags").asInt() & 128) != 0;
    }

    public boolean byBot() {
        return wire.path("author").path("bot").asBoolean(false);
    }

    /** Who are pinged. */
    public List<String> pings() {
        return wire.path("mentions").values().stream()
                .map(person -> person.path("id").asString())
                .toList();
    }

    /** The viewer clicks its button whose label is or begins with this. */
    public Reply clicks(String label) {
        return viewer.clicks(this, label);
    }

    /** The viewer chooses in its select menu these options, by label. */
    public Reply chooses(String menu, String... labels) {
        return viewer.chooses(this, menu, labels);
    }

    /** The message as it is now. */
    public Shown now() {
        return viewer.message(id());
    }

    @Override
    public String toString() {
        return text() + " " + buttons();
    }
}
