package app.convive.question.understanding;

import app.convive.question.understanding.words.Concepts;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Tag;
import app.convive.question.understanding.words.Token;
import java.util.List;

/** How much of a title a question names: of several that have its words, the one that is called just so is meant. */
final class Called {

    /** Articles and the like. */
    private static final int SHORT = 2;

    private static final double HALF = 0.5;

    private final Query query;
    private final AgendaIndex index;
    private final Concepts concepts;

    Called(Inquiry inquiry) {
        this.query = inquiry.query();
        this.index = inquiry.index();
        this.concepts = inquiry.concepts();
    }

    /** «Le dîner» is the item «Dîner», where there is one, and no «Préparation du dîner des bénévoles». */
    List<IndexedItem> justSo(List<IndexedItem> items) {
        boolean one = query.picks().isEmpty()
                && query.terms().stream().noneMatch(term -> term.text().endsWith("s"));
        boolean whole = one && items.size() > 1 && items.stream().anyMatch(item -> share(item) == 1);
        return whole ? items.stream().filter(item -> share(item) > HALF).toList() : items;
    }

    /** Of the part of its title that is named best: «Accueil, tour de table» is also a «tour de table». */
    private double share(IndexedItem item) {
        double best = 0;
        int named = 0;
        int telling = 0;
        List<Span> spans = index.language().spans(item.title().spelled());
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (tells(span)) {
                telling++;
                named += isNamed(span) ? 1 : 0;
            }
            if (telling > 0 && (span.isMark() || i + 1 == spans.size())) {
                best = Math.max(best, (double) named / telling);
                named = 0;
                telling = 0;
            }
        }
        return best;
    }

    private static boolean tells(Span span) {
        boolean says = span.has(Role.CONCEPT) || span.has(Role.EDGE) || span.has(Role.SELF) || span.isStrange();
        return says && span.text().length() > SHORT;
    }

    private boolean isNamed(Span span) {
        boolean turn = "BEGIN".equals(query.edge()) && span.is(Role.CONCEPT, Title.DEPARTURE);
        return turn
                || span.tags().stream().anyMatch(this::isEdge)
                || query.terms().stream().anyMatch(term -> isNamed(span, term));
    }

    /** The beginning or end that is asked for. */
    private boolean isEdge(Tag tag) {
        String own =
                tag.role() == Role.EDGE ? tag.value() : tag.role() == Role.CONCEPT ? concepts.edge(tag.value()) : null;
        return own != null && own.equals(query.edge());
    }

    private boolean isNamed(Span span, Term term) {
        boolean word = span.tokens().stream()
                .map(Token::text)
                .anyMatch(text -> term.words().stream().anyMatch(other -> Title.isSame(text, other)));
        return word
                || span.tags().stream()
                        .filter(tag -> tag.role() == Role.CONCEPT)
                        .anyMatch(tag -> term.ideas().contains(tag.value())
                                || term.ideas().stream().anyMatch(concepts.withParents(tag.value())::contains));
    }
}
