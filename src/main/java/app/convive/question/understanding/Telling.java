package app.convive.question.understanding;

import app.convive.question.understanding.Term.Trait;
import java.util.List;

/** Of the items that are called by the words of a question, those that tell what it asks. */
final class Telling {

    /** Above it the very word stands in the title. */
    private static final double CALLED = 0.9;

    private final Inquiry inquiry;
    private final Query query;
    private final Field field;

    Telling(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.query = inquiry.query();
        this.field = inquiry.field();
    }

    List<IndexedItem> among(List<Ranking.Ranked> ranked) {
        return tells() ? telling(ranked) : lasting(ranked);
    }

    /** Which they are is told where they begin, and not by «ateliers (suite)». */
    List<IndexedItem> begun(List<IndexedItem> items) {
        List<IndexedItem> begun = field == Field.TITLE
                ? items.stream().filter(item -> !Told.continued(item)).toList()
                : List.of();
        return begun.isEmpty() ? items : begun;
    }

    /** How long: of those that are called the same, the ones that tell it. */
    private List<IndexedItem> lasting(List<Ranking.Ranked> ranked) {
        List<IndexedItem> best = Ranking.best(ranked);
        boolean lasts = field == Field.END || field == Field.DURATION;
        List<IndexedItem> told = lasts ? best.stream().filter(inquiry::isTold).toList() : List.of();
        if (told.isEmpty() && field == Field.END) {
            List<IndexedItem> named = Ranking.named(ranked);
            told = named.stream()
                    .filter(item -> "END".equals(item.title().edge()))
                    .toList();
            told = told.isEmpty() ? opened(named) : told;
        }
        List<IndexedItem> opened = query.has("OPENS") ? opened(told) : List.of();
        return !opened.isEmpty() ? opened : told.isEmpty() ? best : told;
    }

    /** «La buvette ferme quand ?»: with the end of what «Ouverture de la buvette» begins. */
    private List<IndexedItem> opened(List<IndexedItem> items) {
        return items.stream()
                .filter(item -> "BEGIN".equals(item.title().edge()) && inquiry.isTold(item))
                .toList();
    }

    /** Where one meets the coach: at the meeting point, rather than where it leaves from. */
    private boolean tells() {
        boolean meets = field == Field.PLACE && query.terms().stream().anyMatch(Term::isArrival);
        return meets || field == Field.SPEAKER || field == Field.PRICE;
    }

    /** Who opens: rather the one that tells it. */
    private List<IndexedItem> telling(List<Ranking.Ranked> ranked) {
        List<IndexedItem> best = Ranking.best(ranked);
        List<IndexedItem> told = best.stream().filter(inquiry::isTold).toList();
        if (!told.isEmpty()) {
            return isStage(best) ? best : told;
        }
        List<IndexedItem> telling =
                Ranking.near(ranked).stream().filter(inquiry::isTold).toList();
        boolean other = field == Field.SPEAKER && isCalledSo(best);
        return telling.isEmpty() || other ? best : telling;
    }

    /** «Qui joue sous le chapiteau ?»: all that is on there, as each is called by who plays. */
    private boolean isStage(List<IndexedItem> best) {
        return (query.asks("PERFORMER") || query.asks("BAND"))
                && query.terms().stream()
                        .filter(term -> !term.isVague())
                        .allMatch(term -> best.stream().allMatch(item -> Title.runs(item.placeWords(), term.words())));
    }

    /** True if the words of the question are the titles' own: it is no other item that is meant. */
    boolean isCalledSo(List<IndexedItem> best) {
        return query.terms().stream()
                .filter(term -> !term.isVague() && !term.is(Trait.STRANGE) && !term.is(Trait.SELF))
                .allMatch(term ->
                        best.stream().anyMatch(item -> inquiry.matcher().literal(term, item) > CALLED));
    }
}
