package app.convive.question.understanding;

import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentence that asks, in a message that may greet, explain and thank around it. */
final class Sentences {

    /** A sentence, whether it ends with a question mark, and what is told beside it. */
    record Sentence(List<Span> spans, boolean questionMark, Besides besides) {

        Sentence(List<Span> spans, boolean questionMark) {
            this(spans, questionMark, Besides.NOTHING);
        }
    }

    private Sentences() {}

    static Sentence asking(List<Span> spans) {
        List<Sentence> all = cut(spans);
        if (all.isEmpty()) {
            return new Sentence(List.of(), false);
        }
        int best = 0;
        for (int i = 1; i < all.size(); i++) {
            int more = weight(all.get(i)) - weight(all.get(best));
            boolean asksRather = all.get(i).questionMark() && !all.get(best).questionMark();
            if (more > 0 || (more == 0 && asksRather)) {
                best = i;
            }
        }
        return completed(all, best);
    }

    /** The sentence that asks, with what those around it add to it. */
    private static Sentence completed(List<Sentence> all, int best) {
        boolean mark = all.get(best).questionMark();
        Asides asides = Asides.of(all.get(best).spans());
        List<Span> chosen = withoutPreamble(asides.asking());
        List<Span> before = best > 0 ? all.get(best - 1).spans() : List.of();
        boolean empty = chosen.stream().noneMatch(Sentences::isSubstance);
        if (empty && Asides.speaksOfOneself(before)) {
            return new Sentence(chosen, mark, new Besides(Asides.lastClause(before), List.of()));
        }
        if (empty && best > 0) {
            List<Span> both = new ArrayList<>(before);
            both.addAll(chosen);
            return new Sentence(both, mark);
        }
        List<Span> coming = new ArrayList<>();
        for (Sentence earlier : all.subList(0, best)) {
            coming.addAll(Asides.isComing(earlier.spans()) ? earlier.spans() : List.of());
        }
        List<Span> told = new ArrayList<>(asides.told());
        if (chosen.stream().noneMatch(span -> isTopic(span) && !Asides.turns(span))) {
            int preamble = asides.asking().size() - chosen.size();
            boolean pronoun = coming.isEmpty() && chosen.stream().anyMatch(span -> span.has(Role.ASK));
            told.addAll(preamble > 0 ? asides.asking().subList(0, preamble) : pronoun ? before : List.of());
        }
        return new Sentence(chosen, mark, new Besides(told, coming));
    }

    private static List<Sentence> cut(List<Span> spans) {
        List<Sentence> all = new ArrayList<>();
        List<Span> current = new ArrayList<>();
        for (Span span : spans) {
            boolean end = span.isMark() && "?!.;:\n".contains(span.text());
            boolean asks = end && span.text().equals("?");
            if (end && !current.isEmpty()) {
                all.add(new Sentence(List.copyOf(current), asks));
                current.clear();
            } else if (asks && !all.isEmpty()) {
                all.set(all.size() - 1, new Sentence(all.getLast().spans(), true));
            } else if (!end) {
                current.add(span);
            }
        }
        if (!current.isEmpty()) {
            all.add(new Sentence(List.copyOf(current), false));
        }
        return all;
    }

    private static int weight(Sentence sentence) {
        int weight = sentence.questionMark() ? 3 : 0;
        boolean asks = false;
        boolean wishes = false;
        int substance = 0;
        boolean polite = sentence.spans().stream().anyMatch(span -> span.is(Role.SIGN, "POLITE"));
        for (Span span : sentence.spans()) {
            asks |= span.has(Role.ASK) || (polite && span.has(Role.NOUN));
            wishes |= span.has(Role.WISH);
            substance += isSubstance(span) ? 1 : 0;
        }
        return weight + (asks ? 6 : wishes ? 5 : 0) + Math.min(substance, 3);
    }

    /** What comes before "can you tell me" only leads up to it. */
    private static List<Span> withoutPreamble(List<Span> spans) {
        int from = 0;
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).is(Role.SIGN, "POLITE")) {
                from = i;
            }
        }
        List<Span> rest = spans.subList(from, spans.size());
        boolean enough = rest.stream().anyMatch(span -> span.has(Role.ASK))
                && rest.stream().anyMatch(Sentences::isSubstance);
        return enough ? rest : spans;
    }

    /** A word that names what is asked about. */
    private static boolean isTopic(Span span) {
        return span.isStrange() || span.has(Role.CONCEPT) || span.has(Role.WISH) || span.has(Role.PICK);
    }

    private static boolean isSubstance(Span span) {
        return isTopic(span) || span.has(Role.WEEKDAY) || span.has(Role.RELATIVE) || span.has(Role.PART);
    }
}
