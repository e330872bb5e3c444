package app.convive.question.understanding;

import app.convive.question.understanding.words.FirstNames;
import java.util.List;

/** «Ana Roy passe quand ?»: all that has the name in its title, alone or beside others. */
final class OfPerson {

    private final Matcher matcher;
    private final Query query;
    private final List<IndexedItem> items;

    OfPerson(Inquiry inquiry) {
        matcher = inquiry.matcher();
        query = inquiry.query();
        items = inquiry.inWindow();
    }

    /** The items of whom the question is about; none where it is about something else, or where only one has the name. */
    List<IndexedItem> items() {
        for (List<String> name : query.pairs()) {
            List<IndexedItem> own = isAsked(name)
                    ? items.stream().filter(item -> item.title().runs(name)).toList()
                    : List.of();
            if (own.size() > 1) {
                return own;
            }
        }
        return List.of();
    }

    /** Beside the name stands at most in what form somebody speaks, or what no item is. */
    private boolean isAsked(List<String> name) {
        return FirstNames.has(name.getFirst())
                && query.terms().stream()
                        .filter(term -> !term.isVague() && !name.containsAll(term.words()))
                        .allMatch(term -> matcher.namesForm(term) || !matcher.isIn(term, items));
    }
}
