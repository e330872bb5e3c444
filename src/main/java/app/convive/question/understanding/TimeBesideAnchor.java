package app.convive.question.understanding;

import app.convive.question.understanding.time.Window;
import java.util.List;
import java.util.Set;

/** What the words around the item of «après la pause de l'après-midi» tell: a time of the question, or which pause. */
record TimeBesideAnchor(Query query, Window window) {

    /** «La pause de jeudi», «du matin» */
    private static final Set<String> OF = Set.of("de", "du", "of");

    private static final Set<String> THIS = Set.of("ce", "cet", "cette", "this");

    /** Letters of an article before an hour: "after the 3.30 tea". */
    private static final int ARTICLE = 3;

    /** «Après cet atelier»: the one that goes on. */
    boolean isThis() {
        int at = placeOfAnchor(query.parts());
        return at > 0 && THIS.contains(query.parts().get(at - 1).words());
    }

    /** «On fait quoi dimanche après le repas»: the day is that of all that is asked for. */
    boolean beginsWithTime() {
        List<Reading.Part> told = query.parts();
        int anchor = placeOfAnchor(told);
        return told.subList(0, Math.max(anchor, 0)).stream()
                        .filter(part -> part.taken() == Reading.Taken.TIME
                                && part.words().length() > ARTICLE
                                && part.words().chars().noneMatch(Character::isDigit))
                        .count()
                > 1;
    }

    /** «Après la pause de l'après-midi»: the time only tells which pause, and the next thing is asked for. */
    boolean isOfAnchor() {
        List<Reading.Part> told = query.parts();
        int at = placeOfAnchor(told) + 1;
        if (isCompound(told, at - 1)) {
            return true;
        }
        if (at == 0 || at >= told.size()) {
            return false;
        }
        boolean joined = OF.contains(told.get(at).words()) && at + 1 < told.size();
        Reading.Part time = told.get(joined ? at + 1 : at);
        boolean of = joined || OF.stream().anyMatch(word -> time.words().startsWith(word + " "));
        return of && time.taken() == Reading.Taken.TIME && !beginsWithTime();
    }

    /** "After the morning tea": the part of the day stands between the two. */
    private boolean isCompound(List<Reading.Part> told, int anchor) {
        return anchor > 1
                && window.days().isEmpty()
                && window.parts().size() == 1
                && told.subList(anchor - 2, anchor).stream().allMatch(part -> part.taken() == Reading.Taken.TIME);
    }

    /** Index of the part that names the anchor; -1 for none. */
    private int placeOfAnchor(List<Reading.Part> told) {
        Anchor anchor = query.anchor();
        for (int i = told.size() - 1; i >= 0 && anchor != null; i--) {
            String words = told.get(i).words();
            if (anchor.terms().stream().anyMatch(term -> term.text().equals(words))) {
                return i;
            }
        }
        return -1;
    }
}
