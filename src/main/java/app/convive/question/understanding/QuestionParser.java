package app.convive.question.understanding;

import app.convive.question.understanding.Reading.Taken;
import app.convive.question.understanding.time.TimeParser;
import app.convive.question.understanding.time.TimeSpec;
import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Tag;
import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes one sentence apart in one language: question words, time, topic, signs. */
final class QuestionParser {

    private static final double VAGUE = 0.25;
    private static final double EDGE = 0.4;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final List<Span> spans;
    private final boolean questionMark;

    private final Set<String> asks = new HashSet<>();
    private final Set<String> picks = new HashSet<>();
    private final Set<String> signs = new HashSet<>();
    private final Set<String> wishes = new HashSet<>();
    private final Set<String> courtesies = new HashSet<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Term> anchored = new ArrayList<>();
    private final List<Term> until = new ArrayList<>();
    private final List<Reading.Part> parts = new ArrayList<>();
    private Anchor.@Nullable Side side;
    private List<Term> into = terms;
    private @Nullable String edge;
    private int ordinal;
    private double known;

    QuestionParser(Vocabulary vocabulary, Lexicon lexicon, Sentences.Sentence sentence) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.spans = sentence.spans();
        this.questionMark = sentence.questionMark();
    }

    Query parse() {
        TimeParser times = new TimeParser(spans);
        TimeSpec time = times.read(new BitSet());
        for (int i = 0; i < spans.size(); i++) {
            read(i, times.used());
        }
        if (side != null && anchored.isEmpty()) {
            if (side == Anchor.Side.AFTER) {
                picks.add("NEXT");
            }
            side = null;
        }
        Anchor anchor = side == null ? null : new Anchor(side, anchored, until);
        double share = spans.isEmpty() ? 0 : known / spans.size();
        return new Query(
                lexicon.language(),
                asks,
                edge,
                picks,
                ordinal,
                time,
                terms,
                anchor,
                signs,
                wishes,
                courtesies,
                questionMark,
                parts,
                share);
    }

    private void read(int at, BitSet timed) {
        Span span = spans.get(at);
        if (span.isMark()) {
            into = terms;
            return;
        }
        known += span.tags().isEmpty() ? 0 : span.has(Role.CONCEPT) ? 0.7 : 1;
        if (timed.get(at)) {
            parts.add(new Reading.Part(span.text(), Taken.TIME));
            return;
        }
        parts.add(new Reading.Part(span.text(), take(at, span)));
    }

    private Taken take(int at, Span span) {
        if (span.first().kind() == Token.Kind.FOREIGN) {
            signs.add("NAMED");
            return Taken.SIGN;
        }
        for (Tag tag : span.tags()) {
            remember(tag);
        }
        if (relation(at, span)) {
            return Taken.TIME;
        }
        if (span.has(Role.CONCEPT)) {
            into.add(term(span, span.has(Role.EDGE) || span.has(Role.PLAIN) ? EDGE : 1));
            return Taken.TOPIC;
        }
        if (span.has(Role.ASK) || span.has(Role.EDGE) || span.has(Role.PICK)) {
            stopAnchor(span);
            return Taken.FIELD;
        }
        if (span.has(Role.VAGUE)) {
            into.add(term(span, VAGUE));
            return Taken.TOPIC;
        }
        if (span.tags().isEmpty()) {
            if (span.first().isNumber() || span.first().text().length() > 1) {
                into.add(term(span, 1));
            }
            return Taken.UNKNOWN;
        }
        if (span.has(Role.SIGN)) {
            stopAnchor(span);
            return Taken.SIGN;
        }
        return Taken.FILLER;
    }

    private void remember(Tag tag) {
        switch (tag.role()) {
            case ASK -> asks.add(tag.value());
            case EDGE -> edge = edge == null || tag.value().equals("END") ? tag.value() : edge;
            case PICK -> picks.add(tag.value());
            case SIGN -> signs.add(tag.value());
            case WISH -> wishes.add(tag.value());
            case COURTESY -> courtesies.add(tag.value());
            case ORDINAL -> ordinal = Integer.parseInt(tag.value());
            default -> {
                // Times and topics are read elsewhere.
            }
        }
    }

    /** "After", "before", "between": what follows is an anchor, not the topic. */
    private boolean relation(int at, Span span) {
        String relation = span.value(Role.RELATION);
        if (relation == null || side != null && !relation.equals("AND")) {
            return false;
        }
        switch (relation) {
            case "AFTER" -> side = Anchor.Side.AFTER;
            case "BEFORE" -> side = Anchor.Side.BEFORE;
            case "BETWEEN" -> side = Anchor.Side.BETWEEN;
            case "AND" -> {
                if (side == Anchor.Side.BETWEEN && into == anchored && !anchored.isEmpty()) {
                    into = until;
                    return true;
                }
                return false;
            }
            default -> {
                return false;
            }
        }
        into = anchored;
        return true;
    }

    private void stopAnchor(Span span) {
        boolean subject = span.is(Role.SIGN, "SUBJECT");
        boolean says = !into.isEmpty();
        if (into != terms && (subject || span.has(Role.ASK)) && says) {
            into = terms;
        }
    }

    private Term term(Span span, double weight) {
        Set<String> ideas = new HashSet<>();
        for (Tag tag : span.tags()) {
            if (tag.role() == Role.CONCEPT) {
                ideas.add(tag.value());
            }
        }
        if (span.tags().isEmpty()) {
            ideas.addAll(foreignIdeas(span));
        }
        List<String> words = span.tokens().stream()
                .map(Token::text)
                .filter(word -> span.tokens().size() == 1 || !isPlain(word))
                .toList();
        return new Term(span.text(), words, ideas, weight);
    }

    /** A word that this language does not know may be another's: "le workshop". */
    private Set<String> foreignIdeas(Span span) {
        Set<String> ideas = new HashSet<>();
        for (Lexicon other : vocabulary.lexicons()) {
            if (other != lexicon) {
                for (Span found : other.spans(span.tokens())) {
                    found.tags().stream()
                            .filter(tag -> tag.role() == Role.CONCEPT)
                            .forEach(tag -> ideas.add(tag.value()));
                }
            }
        }
        return ideas;
    }

    private boolean isPlain(String word) {
        return lexicon.spans(List.of(Token.word(word))).getFirst().has(Role.PLAIN);
    }
}
