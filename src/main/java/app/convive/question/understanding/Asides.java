package app.convive.question.understanding;

import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is told beside the question, of oneself or of others: «j’arrive jeudi vers 14 h, …», "…, the babysitter needs to
 * know". It is no topic, but may say when.
 *
 * @param asking what is left and asks
 * @param told clauses beside it, in the same sentence
 */
record Asides(List<Span> asking, List<Span> told) {

    /** «Banquet address pls, …» asks without a word that asks. */
    private static final int FRAGMENT = 5;

    /** «Mon examen de dimanche»: a name has few words. */
    private static final int NAME = 3;

    private static final Set<String> VERBS =
            Set.of("SUBJECT", "ME", "JOIN", "LEAVE", "PAST", "MODAL", "ABSENT", "REASON");
    private static final Set<String> TELLING = Set.of("SUBJECT", "PAST", "MODAL", "SOMEBODY");
    private static final Set<String> OWN = Set.of("ME", "MINE", "JOIN", "LEAVE");

    static Asides of(List<Span> sentence) {
        List<List<Span>> clauses = clauses(sentence);
        boolean over = clauses.stream().anyMatch(Asides::isOver);
        Asides after = over ? parted(clauses, Asides::isOver) : new Asides(List.of(), sentence);
        if (asks(after.asking) || after.asking.stream().anyMatch(span -> span.has(Role.PICK))) {
            return after;
        }
        Asides wide = parted(clauses, clause -> isBeside(clause) || tells(clause));
        if (asks(wide.asking) && wide.asking.stream().anyMatch(Asides::isTopic)) {
            return wide;
        }
        boolean now = clauses.stream().anyMatch(clause -> asks(clause) && isAboutNow(clause));
        Asides narrow = parted(clauses, clause -> (isBeside(clause) && !isName(clause)) || (now && !asks(clause)));
        boolean turns = narrow.asking.stream().anyMatch(span -> span.has(Role.EDGE));
        boolean complete = (asks(narrow.asking) || turns || narrow.asking.size() <= FRAGMENT)
                && narrow.asking.stream().anyMatch(Asides::stands);
        return complete ? narrow : new Asides(sentence, List.of());
    }

    /** "The match is over, …" tells after what one asks. */
    private static boolean isOver(List<Span> clause) {
        return clause.stream().anyMatch(span -> span.is(Role.SIGN, "OVER"))
                && clause.stream().noneMatch(span -> span.has(Role.ASK));
    }

    private static Asides parted(List<List<Span>> clauses, Predicate<List<Span>> beside) {
        List<Span> asking = new ArrayList<>();
        List<Span> told = new ArrayList<>();
        clauses.forEach(clause -> (beside.test(clause) ? told : asking).addAll(clause));
        return new Asides(asking, told);
    }

    private static boolean isBeside(List<Span> clause) {
        return isAboutOneself(clause) || isReason(clause) || greets(clause);
    }

    /** «Bonjour chers amis du rucher, …» */
    private static boolean greets(List<Span> clause) {
        return !clause.isEmpty() && clause.getFirst().has(Role.COURTESY) && !asksOrTurns(clause, true);
    }

    /** It has a verb, of whomever it speaks: "…, the babysitter needs to know". */
    private static boolean tells(List<Span> clause) {
        return !asksOrTurns(clause, true)
                && clause.stream().anyMatch(span -> span.is(Role.PICK, "LEFT") || isAny(span, TELLING));
    }

    /** «Mon examen de dimanche, ça commence quand ?»: no more than the name of what is asked about. */
    private static boolean isName(List<Span> clause) {
        return clause.stream().filter(span -> !span.isMark()).count() <= NAME
                && clause.stream().noneMatch(span -> isAny(span, VERBS));
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
        return clause.stream().anyMatch(span -> isAny(span, OWN));
    }

    private static boolean isAny(Span span, Set<String> signs) {
        return signs.stream().anyMatch(sign -> span.is(Role.SIGN, sign));
    }

    /** What comes last before the question is what it goes on about. */
    static List<Span> lastClause(List<Span> sentence) {
        return clauses(sentence).getLast();
    }

    /** It does not ask, and speaks of «je», «mes», "my". */
    static boolean isAboutOneself(List<Span> clause) {
        boolean me = clause.stream().anyMatch(span -> span.is(Role.SIGN, "ME"));
        return speaksOfOneself(clause) && !asksOrTurns(clause, !me);
    }

    /** @param turns false if a turn to a beginning or an end asks nothing: «je dois reprendre le train» */
    private static boolean asksOrTurns(List<Span> clause, boolean turns) {
        for (int i = 0; i < clause.size(); i++) {
            Span span = clause.get(i);
            // «Mes parents qui viennent» asks for nobody.
            boolean relative =
                    span.is(Role.ASK, "WHO") && i > 0 && clause.get(i - 1).isNoun();
            if ((span.has(Role.ASK) && !relative)
                    || span.has(Role.WISH)
                    || (turns && span.has(Role.EDGE))
                    || span.is(Role.SIGN, "MISS")) {
                return true;
            }
        }
        return false;
    }

    /** It only turns to where something begins or ends: «ça démarre», "kick off". */
    static boolean turns(Span span) {
        return span.has(Role.EDGE)
                || span.tags().stream().anyMatch(tag -> tag.role() == Role.CONCEPT && Term.isTurn(tag.value()));
    }

    /** What is asked about, and more than where it begins or ends. */
    private static boolean isTopic(Span span) {
        return span.isStrange()
                || span.has(Role.SELF)
                || span.tags().stream().anyMatch(tag -> tag.role() == Role.CONCEPT && !Term.isTurn(tag.value()));
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
            boolean ends = span.isMark() && span.text().equals(",");
            // «Le match vient de finir on fait quoi»: what follows is another clause, with or without a comma.
            boolean over = span.is(Role.SIGN, "OVER") && current.stream().anyMatch(Span::isNoun);
            if (ends || over) {
                clauses.add(current);
                current = new ArrayList<>();
            }
        }
        clauses.add(current);
        return clauses;
    }
}
