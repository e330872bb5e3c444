package app.convive.question.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps quiet in a channel where nobody spoke to Convive: only a question whose every word is about the agenda passes.
 * Whoever addresses it is always answered.
 */
final class Gate {

    /** Signs that people talk with each other: to somebody, about themselves, about what was, with plans. */
    private static final List<String> TALK_AMONG_PEOPLE =
            List.of("NAMED", "TALK", "YOU", "MINE", "PAST", "SOMEBODY", "SUGGEST");

    /** An exclamation mark, behind which nothing more is said, and no question mark before it. */
    private static final Pattern EXCLAIMED = Pattern.compile("^[^?]*![^\\p{L}?]*$");

    private final Inquiry inquiry;
    private final boolean addressed;
    private final Query query;
    private final Matcher matcher;

    Gate(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.addressed = inquiry.asked().addressed();
        this.query = inquiry.query();
        this.matcher = inquiry.matcher();
    }

    /** True for talk that cannot be a question to Convive, whatever the agenda has. */
    boolean isOtherTalk() {
        if (addressed) {
            return false;
        }
        boolean asks = query.direct() || query.questionMark();
        return !asks
                || isSentence()
                || isExclamation()
                || TALK_AMONG_PEOPLE.stream().anyMatch(query::has);
    }

    /** «Quel match !» admires, it does not ask which one. */
    private boolean isExclamation() {
        return query.asks().equals(Set.of("WHICH"))
                && EXCLAIMED.matcher(inquiry.asked().words()).find();
    }

    /** "We are there at eight?" has a subject and asks for nothing. */
    private boolean isSentence() {
        boolean subject = query.has("SUBJECT") || query.has("POLITE");
        return subject && query.asks().isEmpty() && query.edge() == null && !query.has("QUESTION");
    }

    boolean letsThrough(Finding finding) {
        if (addressed) {
            return true;
        }
        boolean certain = (finding.told() || !finding.shown().isEmpty())
                && !finding.items().isEmpty()
                && finding.unmatched().isEmpty()
                && finding.detail() == null;
        return certain && isLiteral(finding) && !isBare() && !isPlan() && !isAnotherMeeting() && !isElsewhen();
    }

    /** Details are told by the very word: a pharmacy is not the sale of books. */
    private boolean isLiteral(Finding finding) {
        return query.terms().stream()
                .filter(term -> term.is(Term.Trait.DETAIL))
                .allMatch(term -> finding.items().stream().anyMatch(item -> matcher.literal(term, item) > 0));
    }

    /** Without a topic, the words must ask what is on, or be nothing but the time: "next?". */
    private boolean isBare() {
        boolean topic = query.anchor() != null || query.terms().stream().anyMatch(term -> !term.isVague());
        boolean picks = !query.picks().isEmpty();
        boolean fragment = !query.has("SUBJECT");
        boolean asks = query.direct()
                || (fragment && (picks || query.asks("LIST") || query.parts().size() <= 2));
        boolean timed = !query.time().isEmpty() || picks || query.edge() != null;
        return !topic && (!asks || (!timed && !query.asks("LIST")));
    }

    /** Of days that the meeting does not have. */
    private boolean isElsewhen() {
        List<LocalDate> asked = inquiry.window().days();
        return !asked.isEmpty() && asked.stream().noneMatch(inquiry.index().days()::contains);
    }

    /** «La prochaine réunion» is not the one of the agenda. */
    private boolean isAnotherMeeting() {
        return query.picks("NEXT") && query.terms().stream().anyMatch(term -> term.is(Term.Trait.SELF));
    }

    /** «On se retrouve où ?» is said among people, unless it names a time or an item. */
    private boolean isPlan() {
        boolean generic = !query.terms().isEmpty() && query.terms().stream().allMatch(matcher::isGeneric);
        boolean placed = !query.time().isEmpty() || !query.picks().isEmpty() || query.anchor() != null;
        return generic && !placed && query.has("SUBJECT");
    }
}
