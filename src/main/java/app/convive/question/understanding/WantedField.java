package app.convive.question.understanding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which field the question words come to, when there are several of them. */
final class WantedField {

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("END", Field.END),
            Map.entry("DURATION", Field.DURATION),
            Map.entry("BAND", Field.SPEAKER),
            Map.entry("PERFORMER", Field.SPEAKER),
            Map.entry("CONTACT", Field.SPEAKER),
            Map.entry("SPEAKERS", Field.SPEAKER),
            Map.entry("SPEAKER", Field.SPEAKER),
            Map.entry("PRICE", Field.PRICE),
            Map.entry("COUNT", Field.COUNT),
            Map.entry("HOUR", Field.START),
            Map.entry("WHEN", Field.START),
            Map.entry("DAY", Field.DAY),
            Map.entry("PLACE", Field.PLACE),
            Map.entry("ADDRESS", Field.PLACE),
            Map.entry("WHO", Field.SPEAKER),
            Map.entry("LIST", Field.LIST),
            Map.entry("WHAT", Field.LIST),
            Map.entry("CONTENT", Field.TITLE),
            Map.entry("TITLE", Field.TITLE),
            Map.entry("WHICH", Field.TITLE),
            Map.entry("EXISTS", Field.EXISTS));
    private static final List<String> MOST_TELLING = List.of(
            "END",
            "DURATION",
            "BAND",
            "PERFORMER",
            "CONTACT",
            "SPEAKERS",
            "SPEAKER",
            "HOUR",
            "PRICE",
            "COUNT",
            "WHEN",
            "DAY",
            "PLACE",
            "ADDRESS",
            "WHO",
            "CONTENT",
            "LIST",
            "WHAT",
            "TITLE",
            "WHICH",
            "EXISTS");

    private static final Set<String> OPEN = Set.of("WHAT", "CONTENT", "TITLE", "WHICH", "EXISTS", "HOW");

    private WantedField() {}

    /** True if the question words leave it to a noun what is asked for: «c'est quoi l'adresse». */
    static boolean isOpen(Set<String> asks) {
        return OPEN.containsAll(asks);
    }

    static Field of(Query query) {
        boolean ends = "END".equals(query.edge());
        boolean topic = query.terms().stream().anyMatch(term -> !term.isVague());
        if (ends && topic && (query.asksWhen() || query.asks("WHAT"))) {
            return Field.END;
        }
        for (String ask : MOST_TELLING) {
            if (query.asks(ask)) {
                return FIELDS.getOrDefault(ask, Field.START);
            }
        }
        return topic ? Field.START : Field.LIST;
    }
}
