package app.convive.question.understanding;

import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import java.util.List;
import java.util.Set;

/** What is sung or played in an agenda of rehearsals: its items are called by the names of the pieces. */
final class Repertoire {

    private static final String PIECES = "repertoire";
    private static final Set<String> REHEARSED = Set.of("rehearsal", "sectional", "tutti");

    private final AgendaIndex index;

    Repertoire(AgendaIndex index) {
        this.index = index;
    }

    /** «On chante quoi samedi matin ?», where the items of that morning are the songs. */
    boolean isAsked(List<Term> telling, List<IndexedItem> items) {
        return !telling.isEmpty()
                && telling.stream().anyMatch(term -> term.ideas().contains(PIECES))
                && telling.stream()
                        .allMatch(term -> term.ideas().contains(PIECES)
                                || index.items().stream()
                                        .noneMatch(item -> term.ideas().stream().anyMatch(item.title()::names)))
                && REHEARSED.stream().anyMatch(index::names)
                && items.stream().filter(this::isPiece).count() * 2 >= items.size();
    }

    /** The words that it begins with are nothing else that happens; or most of its words, of another language, are strange. */
    private boolean isPiece(IndexedItem item) {
        List<Span> telling = item.title().spans().stream()
                .filter(span -> !span.has(Role.PLAIN) && !span.isMark())
                .toList();
        long strange = telling.stream().filter(Span::isStrange).count();
        return strange * 2 > telling.size() || telling.stream().limit(1).noneMatch(span -> span.has(Role.CONCEPT));
    }
}
