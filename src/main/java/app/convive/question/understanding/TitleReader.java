package app.convive.question.understanding;

import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Tag;
import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Tokens;
import app.convive.question.understanding.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the titles of an agenda in its main language; words that it lacks, in the others. */
final class TitleReader {

    private static final double HEAD = 1;
    private static final double LATER_PART = 0.96;
    private static final double AFTER_PREPOSITION = 0.88;
    private static final double IN_BRACKETS = 0.75;

    private final Vocabulary vocabulary;
    private final Lexicon main;

    private final Map<String, Double> words = new HashMap<>();
    private final Map<String, Double> roots = new HashMap<>();
    private final Map<String, Double> own = new HashMap<>();
    private final Set<String> tells = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private @Nullable String head;
    private @Nullable String edge;

    TitleReader(Vocabulary vocabulary, Lexicon main) {
        this.vocabulary = vocabulary;
        this.main = main;
    }

    static Title read(Vocabulary vocabulary, Lexicon main, String title) {
        TitleReader reader = new TitleReader(vocabulary, main);
        if (new Names(vocabulary).in(title)) {
            reader.tells.add(Field.SPEAKER.name());
        }
        return reader.read(Tokens.withMarks(title));
    }

    private Title read(List<Token> tokens) {
        double weight = HEAD;
        double part = HEAD;
        List<Token> strange = new ArrayList<>();
        for (Span span : main.spans(main.spelled(tokens))) {
            String text = span.text();
            if (span.isMark() || span.has(Role.PREPOSITION)) {
                endOfName();
            }
            if (span.isMark()) {
                boolean stays = part == IN_BRACKETS && !text.equals(")");
                part = stays || text.equals("(") ? IN_BRACKETS : LATER_PART;
                weight = part;
                continue;
            }
            if (span.has(Role.PREPOSITION)) {
                weight = Math.min(part, AFTER_PREPOSITION);
            }
            if (span.tags().isEmpty()) {
                strange.addAll(span.tokens());
                foreign(strange, weight);
            } else {
                strange.clear();
                ideas(span, weight);
            }
            for (Token token : span.tokens()) {
                word(token.text(), weight);
                headed(token.text(), weight);
            }
        }
        endOfName();
        tokens.stream().filter(token -> !token.isMark()).forEach(token -> words.putIfAbsent(token.text(), IN_BRACKETS));
        evidence(tokens);
        Map<String, Double> ideas = new HashMap<>();
        own.forEach((idea, own) ->
                vocabulary.concepts().withParents(idea).forEach(parent -> ideas.merge(parent, own, Math::max)));
        List<Token> plain = tokens.stream().filter(token -> !token.isMark()).toList();
        return new Title(plain, words, roots, own, ideas, edge, tells, heads);
    }

    private void word(String word, double weight) {
        words.merge(word, weight, Math::max);
        roots.merge(main.root(word), weight, Math::max);
    }

    /** The main word comes first in French, last in English. */
    private void headed(String word, double weight) {
        boolean first = main.language().getLanguage().equals("fr");
        if (weight > AFTER_PREPOSITION && !main.isPlain(word) && (head == null || !first)) {
            head = word;
        }
    }

    private void endOfName() {
        if (head != null) {
            heads.add(head);
        }
        head = null;
    }

    private void ideas(Span span, double weight) {
        for (Tag tag : span.tags()) {
            if (tag.role() == Role.CONCEPT) {
                own.merge(tag.value(), weight, Math::max);
                edge = edge == null ? vocabulary.concepts().edge(tag.value()) : edge;
            }
            if (tag.role() == Role.EDGE) {
                edge = edge == null ? tag.value() : edge;
            }
        }
    }

    private void foreign(List<Token> strange, double weight) {
        for (Lexicon lexicon : vocabulary.lexicons()) {
            if (lexicon != main) {
                lexicon.spans(lexicon.spelled(strange)).forEach(span -> ideas(span, weight));
            }
        }
    }

    private void evidence(List<Token> tokens) {
        for (Lexicon lexicon : vocabulary.lexicons()) {
            tells.addAll(lexicon.told(tokens));
        }
    }
}
