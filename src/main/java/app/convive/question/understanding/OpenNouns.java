package app.convive.question.understanding;

import java.util.List;
import java.util.Set;

/** What a noun asks for, where the question words leave it open: «c'est quoi le prix», "what's the magician's name". */
final class OpenNouns {

    private static final String PRICE = "PRICE";
    private static final String PRIZE = "award";

    private OpenNouns() {}

    /**
     * Adds to what is asked.
     *
     * @param nouns fields that nouns of the question name
     * @return false if the question words ask for something themselves: its nouns may be what it is about
     */
    static boolean settle(
            Set<String> asks, Set<String> nouns, Set<String> signs, List<Term> terms, Terms maker, AgendaIndex index) {
        if (signs.contains("NAME") && WantedField.isOpen(asks) && terms.stream().anyMatch(maker::namesPerson)) {
            asks.add("WHO");
        }
        boolean open = WantedField.isOpen(asks);
        if (open) {
            asks.addAll(nouns);
        }
        if (nouns.contains(PRICE) && asks.contains(PRICE) && isPrize(terms, index)) {
            asks.remove(PRICE);
        }
        return open;
    }

    /**
     * «Le prix du repas» is what it costs, «le prix du concours» what one wins there, where a title has both. The other
     * meaning is taken out.
     */
    private static boolean isPrize(List<Term> terms, AgendaIndex index) {
        List<Term> others =
                terms.stream().filter(term -> !term.isVague() && !isPrize(term)).toList();
        if (others.isEmpty() || terms.stream().noneMatch(OpenNouns::isPrize)) {
            return false;
        }
        boolean prize = index.items().stream()
                .filter(item -> item.title().names(PRIZE))
                .anyMatch(item -> others.stream().anyMatch(term -> isNamedIn(item, term)));
        if (!prize) {
            terms.removeIf(OpenNouns::isPrize);
        }
        return prize;
    }

    private static boolean isPrize(Term term) {
        return term.words().size() == 1 && term.ideas().contains(PRIZE);
    }

    private static boolean isNamedIn(IndexedItem item, Term term) {
        return term.words().stream().anyMatch(word -> item.title().word(word) > 0)
                || term.ideas().stream().anyMatch(item.title()::names);
    }
}
