package app.convive.question.understanding;

import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody tells about themselves beside the question: «j’arrive jeudi vers 14 h, …», "…, need to book my bus". It is
 * no topic, but may say when.
 *
 * @param asking what is left and asks
 * @param told clauses beside it, in the same sentence
 */
record Asides(List<Span> asking, List<Span> told) {

    /** «Banquet address pls, …» asks without a word that asks. */
    private static final int FRAGMENT = 5;

    static Asides of(List<Span> sentence) {
        List<List<Span>> clauses = clauses(sentence);
        boolean now = clauses.stream().anyMatch(clause -> asks(clause) && isAboutNow(clause));
        List<Span> asking = new ArrayList<>();
        List<Span> told = new ArrayList<>();
        for (List<Span> clause : clauses) {
            boolean beside = isAboutOneself(clause) || isReason(clause) || (now && !asks(clause));
            (beside ? told : asking).addAll(clause);
        }
        boolean complete =
                (asks(asking) || asking.stream().anyMatch(span -> span.has(Role.EDGE)) || asking.size() <= FRAGMENT)
                        && asking.stream().anyMatch(Asides::stands);
        return complete ? new Asides(asking, told) : new Asides(sentence, List.of());
    }

    private static boolean asks(List<Span> clause) {
        return clause.stream().anyMatch(span -> span.has(Role.ASK) || span.has(Role.NOUN));
    }

    /** «…, so what are we at now»: what is over, or where one is, does not matter then. */
    private static boolean isAboutNow(List<Span> clause) {
        return clause.stream().anyMatch(span -> span.is(Role.PICK, "NOW"));
    }

    /** «…, pour savoir quand le reprendre» */
    private static boolean isReason(List<Span> clause) {
        return clause.stream().filter(span -> !span.isMark()).limit(1).anyMatch(span -> span.is(Role.SIGN, "REASON"));
    }

    /** Somebody says when they come or leave. */
    static boolean isComing(List<Span> sentence) {
        return isAboutOneself(sentence)
                && sentence.stream().anyMatch(span -> span.is(Role.SIGN, "JOIN") || span.is(Role.SIGN, "LEAVE"));
    }

    /** «je», «mes», "my" stand in it. */
    static boolean speaksOfOneself(List<Span> clause) {
        return clause.stream()
                .anyMatch(span -> span.is(Role.SIGN, "ME")
                        || span.is(Role.SIGN, "MINE")
                        || span.is(Role.SIGN, "JOIN")
                        || span.is(Role.SIGN, "LEAVE"));
    }

    /** What comes last before the question is what it goes on about. */
    static List<Span> lastClause(List<Span> sentence) {
        return clauses(sentence).getLast();
    }

    /** It does not ask, and speaks of «je», «mes», "my". */
    static boolean isAboutOneself(List<Span> clause) {
        boolean asks = false;
        for (int i = 0; i < clause.size(); i++) {
            Span span = clause.get(i);
            boolean relative = span.is(Role.ASK, "WHO") && i > 0 && isNoun(clause.get(i - 1));
            asks |= (span.has(Role.ASK) && !relative)
                    || span.has(Role.WISH)
                    || span.has(Role.EDGE)
                    || span.is(Role.SIGN, "MISS");
        }
        return speaksOfOneself(clause) && !asks;
    }

    /** What a «qui» may follow that asks for nobody: «mes parents qui viennent». */
    private static boolean isNoun(Span span) {
        return span.has(Role.CONCEPT) || span.isStrange();
    }

    /** A topic, a time or a turn: the question means something by itself. */
    private static boolean stands(Span span) {
        return span.isStrange()
                || span.has(Role.CONCEPT)
                || span.has(Role.WEEKDAY)
                || span.has(Role.RELATIVE)
                || span.has(Role.PART)
                || span.has(Role.PICK)
                || span.has(Role.EDGE)
                || span.is(Role.SIGN, "MISS")
                || span.is(Role.ASK, "WHAT");
    }

    private static List<List<Span>> clauses(List<Span> sentence) {
        List<List<Span>> clauses = new ArrayList<>();
        List<Span> current = new ArrayList<>();
        for (Span span : sentence) {
            current.add(span);
            if (span.isMark() && span.text().equals(",")) {
                clauses.add(current);
                current = new ArrayList<>();
            }
        }
        clauses.add(current);
        return clauses;
    }
}
