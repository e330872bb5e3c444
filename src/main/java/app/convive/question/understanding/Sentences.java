package app.convive.question.understanding;

import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentence that asks, in a message that may greet, explain and thank around it. */
final class Sentences {

    /**
     * A sentence and whether it ends with a question mark.
     *
     * @param told what is told beside it about oneself: no topic, but it may say when
     * @param coming a sentence before it that tells when somebody comes or leaves; empty for none
     */
    record Sentence(List<Span> spans, boolean questionMark, List<Span> told, List<Span> coming) {

        Sentence(List<Span> spans, boolean questionMark) {
            this(spans, questionMark, List.of(), List.of());
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
            if (weight(all.get(i)) > weight(all.get(best))) {
                best = i;
            }
        }
        Sentence chosen = withoutPreamble(all.get(best));
        boolean empty = chosen.spans().stream().noneMatch(Sentences::isSubstance);
        List<Span> before = best > 0 ? all.get(best - 1).spans() : List.of();
        boolean aboutOneself = Asides.isAboutOneself(before);
        if (empty && aboutOneself) {
            return new Sentence(chosen.spans(), chosen.questionMark(), before, List.of());
        }
        if (empty && best > 0) {
            List<Span> both = new ArrayList<>(all.get(best - 1).spans());
            both.addAll(chosen.spans());
            return new Sentence(both, chosen.questionMark());
        }
        Asides asides = Asides.of(chosen.spans());
        List<Span> coming = new ArrayList<>();
        for (int i = 0; i < best; i++) {
            coming.addAll(Asides.isComing(all.get(i).spans()) ? all.get(i).spans() : List.of());
        }
        List<Span> told = new ArrayList<>(asides.told());
        boolean pronoun = chosen.spans().stream().noneMatch(Sentences::isTopic);
        List<Span> whole = all.get(best).spans();
        if (pronoun && whole.size() > chosen.spans().size()) {
            told.addAll(whole.subList(0, whole.size() - chosen.spans().size()));
        } else if (pronoun
                && coming.isEmpty()
                && best > 0
                && chosen.spans().stream().anyMatch(span -> span.has(Role.ASK))) {
            told.addAll(before);
        }
        return new Sentence(asides.asking(), chosen.questionMark(), told, coming);
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
        int substance = 0;
        for (Span span : sentence.spans()) {
            asks |= span.has(Role.ASK) || span.has(Role.WISH);
            substance += isSubstance(span) ? 1 : 0;
        }
        return weight + (asks ? 6 : 0) + Math.min(substance, 3);
    }

    /** What comes before "can you tell me" only leads up to it. */
    private static Sentence withoutPreamble(Sentence sentence) {
        List<Span> spans = sentence.spans();
        int from = 0;
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).is(Role.SIGN, "POLITE")) {
                from = i;
            }
        }
        List<Span> rest = spans.subList(from, spans.size());
        boolean enough = rest.stream().anyMatch(span -> span.has(Role.ASK))
                && rest.stream().anyMatch(Sentences::isSubstance);
        return enough ? new Sentence(rest, sentence.questionMark()) : sentence;
    }

    /** A word that names what is asked about. */
    private static boolean isTopic(Span span) {
        boolean strange =
                span.tags().isEmpty() && !span.isMark() && span.first().text().length() > 1;
        return strange || span.has(Role.CONCEPT) || span.has(Role.WISH) || span.has(Role.PICK);
    }

    private static boolean isSubstance(Span span) {
        return span.has(Role.CONCEPT)
                || span.has(Role.WEEKDAY)
                || span.has(Role.RELATIVE)
                || span.has(Role.PART)
                || span.has(Role.PICK)
                || span.has(Role.WISH)
                || (span.tags().isEmpty()
                        && !span.isMark()
                        && span.first().text().length() > 1);
    }
}
