package app.convive.question.understanding;

import app.convive.question.understanding.Term.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Words of a question that its items lack, and that are not what it asks for: they may be passed over. */
final class Passable {

    /** What the programme tells of an item, whatever else is asked of it. */
    private static final Set<Field> OF_ITEM =
            EnumSet.of(Field.START, Field.END, Field.DURATION, Field.PLACE, Field.DAY, Field.SPEAKER);

    /** Letters of a preposition: «what's it for». */
    private static final int SHORT = 4;

    /** That there is a prize does not tell which. */
    private static final String GAIN = "gain";

    private final Inquiry inquiry;
    private final Query query;
    private final List<Term> telling;
    private final WayThere way;

    /** @param telling the terms of the question that matter */
    Passable(Inquiry inquiry, List<Term> telling, WayThere way) {
        this.inquiry = inquiry;
        this.query = inquiry.query();
        this.telling = telling;
        this.way = way;
    }

    /** @param unmatched all terms that the items lack, this one among them */
    boolean is(Term term, List<Term> unmatched, List<IndexedItem> chosen) {
        return isTurn(term)
                || isAlternative(term, chosen)
                || isHeads(term)
                || isErrand(term)
                || isForm(term, unmatched, chosen)
                || isSaid(term, chosen)
                || isProvision(term, chosen)
                || isNeedTold(term, unmatched)
                || isBesideThePoint(term, unmatched, chosen)
                || isWho(term, chosen)
                || way.isTold(term, chosen)
                || isBrought(term, chosen);
    }

    /** "How long is the recording workshop?" asks for the hours of the one workshop, whatever is told more of it. */
    private boolean isBesideThePoint(Term term, List<Term> unmatched, List<IndexedItem> chosen) {
        boolean named = telling.stream().anyMatch(other -> !unmatched.contains(other) && !isTurn(other));
        boolean timeless = !term.ideas().isEmpty() && term.ideas().stream().allMatch(inquiry.concepts()::isTimeless);
        boolean beside = term.is(Trait.MODIFIER)
                ? !query.asks().isEmpty() || !query.has("QUESTION") && !(timeless && term.is(Trait.DETAIL))
                : timeless && BesideTopics.isExact(query.asks());
        boolean asked = OF_ITEM.contains(inquiry.field()) || inquiry.field() == Field.EXISTS && isCalledSo(chosen);
        return beside && asked && named && chosen.size() == 1;
    }

    /** «Quel prêtre» is told by whoever the item names. */
    private boolean isWho(Term term, List<IndexedItem> chosen) {
        return inquiry.field() == Field.SPEAKER
                && Inquiry.isPersonAsked(term, inquiry.concepts())
                && inquiry.isTold(chosen);
    }

    /** «Il y a des boissons, ou on apporte les nôtres ?» asks whether there is one, or is told by "on your own". */
    private boolean isAlternative(Term term, List<IndexedItem> chosen) {
        boolean either =
                query.has("OR") && telling.indexOf(term) > 0 && term.ideas().contains("bring");
        return either
                && (inquiry.field() == Field.EXISTS || chosen.stream().allMatch(item -> Told.by(item, Field.PRICE)));
    }

    /** "Do we bring food at noon?", where the break has «chacun apporte quelque chose». */
    private boolean isBrought(Term term, List<IndexedItem> chosen) {
        return Ranking.isBrought(term, telling)
                && chosen.stream().allMatch(item -> item.title().names("bring"));
    }

    /** «Il y a un lego pour les petits ?»: a word that only this title has. */
    private boolean isCalledSo(List<IndexedItem> chosen) {
        return telling.stream()
                .anyMatch(term -> term.is(Trait.STRANGE)
                        && chosen.stream().allMatch(item -> inquiry.matcher().literal(term, item) > 0));
    }

    /** «Il y a un spectacle de marionnettes ?», where the title has the puppets and does not say in what form they come. */
    private boolean isForm(Term term, List<Term> unmatched, List<IndexedItem> chosen) {
        return inquiry.field() == Field.EXISTS
                && inquiry.matcher().namesOccasion(term)
                && telling.stream()
                        .anyMatch(other -> !unmatched.contains(other)
                                && !inquiry.matcher().namesOccasion(other)
                                && chosen.stream()
                                        .anyMatch(item -> inquiry.matcher().literal(other, item) > 0))
                && chosen.stream().anyMatch(inquiry.matcher()::isFormless);
    }

    /** "Until when can I bring my bike to the clinic?" asks for the hour, not whether to bring it. */
    private boolean isErrand(Term term) {
        boolean hours = query.asksWhen() || query.asks("END");
        return hours && telling.size() > 1 && term.ideas().contains("bring");
    }

    /** "Is lunch provided?", where the title has "own arrangements". */
    private boolean isProvision(Term term, List<IndexedItem> chosen) {
        return term.ideas().contains("provided") && chosen.stream().anyMatch(item -> Told.by(item, Field.PRICE));
    }

    /** «Quelles équipes font la vaisselle ?», where the title names the teams. */
    private boolean isSaid(Term term, List<IndexedItem> chosen) {
        return term.is(Trait.DETAIL)
                && term.words().size() > 1
                && !term.ideas().contains(GAIN)
                && telling.stream()
                        .noneMatch(other -> other != term && other.text().equals(term.text()))
                && term.words().getLast().length() > SHORT
                && chosen.stream()
                        .allMatch(item -> item.title().word(term.words().getLast()) > 0);
    }

    /** «Combien de personnes par équipe» counts them, whatever they are called. */
    boolean isHeads(Term term) {
        return inquiry.field() == Field.COUNT
                && telling.size() > 1
                && term.ideas().contains("participants");
    }

    /** "Do I need a ticket for the luncheon?", where the luncheon speaks of a ticket. */
    private boolean isNeedTold(Term term, List<Term> unmatched) {
        return term.ideas().contains("need") && telling.size() - unmatched.size() > 1;
    }

    /** «Le départ de la rando»: not another item but the beginning of the one that is named. */
    private boolean isTurn(Term term) {
        return telling.size() > 1 && term.turns();
    }
}
