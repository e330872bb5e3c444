package app.convive.rehearsal.rules;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong with a request's form: collected, then refused together as "Invalid Form Body" (50035). */
public final class Findings {
    private record Finding(String path, String code, String message) {}

    private final List<Finding> wrong = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /** Notes a breach at a dotted path ({@code components.0.label}). */
    public void add(String path, String code, String message) {
        Finding finding = new Finding(path, code, message);
        if (!wrong.contains(finding)) {
            wrong.add(finding);
        }
    }

    /** Notes a field that Discord does not know: it ignores it, we list it among the violations. */
    void unknownField(String path) {
        unknown.add(path);
    }

    /** Fields that Discord would ignore. */
    public List<String> unknownFields() {
        return List.copyOf(unknown);
    }

    public boolean clean() {
        return wrong.isEmpty();
    }

    /** Refuses with 50035 if anything was found. */
    public void refuse() {
        if (!wrong.isEmpty()) {
            throw error();
        }
    }

    /** A refusal for one breach. */
    public static DiscordError of(String path, String code, String message) {
        Findings findings = new Findings();
        findings.add(path, code, message);
        return findings.error();
    }

    private DiscordError error() {
        ObjectNode errors = JsonNodeFactory.instance.objectNode();
        for (Finding finding : wrong) {
            ObjectNode node = errors;
            for (String part : finding.path().split("\\.", -1)) {
                if (!part.isEmpty()) {
                    node = node.withObjectProperty(part);
                }
            }
            node.withArrayProperty("_errors")
                    .addObject()
                    .put("code", finding.code())
                    .put("message", finding.message());
        }
        return new DiscordError(400, 50035, "Invalid Form Body", errors);
    }
}
