package app.convive.question.understanding;

import app.convive.question.understanding.words.Concepts;
import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Span;
import app.convive.question.understanding.words.Tokens;
import app.convive.question.understanding.words.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what there is to eat in the title of a meal: «Repas du soir : chili sin carne». */
final class Menus {

    /** What follows a dash with a capital: «Lunch - Tacos», if all of it is known food. */
    private static final Pattern CAPITAL_PART = Pattern.compile("\\s[–—-]\\s*(?=\\p{Lu})([^:(),–—]+)");

    /** What follows a sign and begins small: no name. */
    private static final Pattern LATER_PART = Pattern.compile("(?:\\s?[:(]|,|\\s[–—-])\\s*(?=\\p{Ll})([^:(),–—]+)");

    /** «Souper de gnocchis et de salade», "supper of lamb": if all of it is known food. */
    private static final Pattern OF_MEAL = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:repas|souper|dîner|déjeuner|goûter|buffet|lunch|dinner|supper|meal|breakfast|brunch) "
                    + "(?:d['’]|de |aux? |à la |à l['’]|of |with )(?-i:(?=\\p{Ll}))([^:(),·–—]+)");

    private final Concepts concepts;
    private final Lexicon main;
    private final List<Lexicon> lexicons;

    Menus(Vocabulary vocabulary, Lexicon main) {
        this.concepts = vocabulary.concepts();
        this.main = main;
        this.lexicons = vocabulary.lexicons();
    }

    boolean in(String title) {
        return LATER_PART.matcher(title).results().anyMatch(part -> isFood(part.group(1), true))
                || OF_MEAL.matcher(title).results().anyMatch(part -> isFood(part.group(1), false))
                || CAPITAL_PART.matcher(title).results().anyMatch(part -> isFood(part.group(1), false));
    }

    /**
     * Words of food only, and nothing about price, place or people.
     *
     * @param strange unknown words may be food
     */
    private boolean isFood(String part, boolean strange) {
        var tokens = Tokens.of(part);
        boolean other =
                lexicons.stream().anyMatch(lexicon -> !lexicon.told(tokens).isEmpty());
        List<Span> telling = main.spans(main.spelled(tokens)).stream()
                .filter(span ->
                        !span.isMark() && !span.has(Role.PLAIN) && span.text().length() > 2)
                .toList();
        return !other
                && !telling.isEmpty()
                && telling.stream()
                        .allMatch(span -> isFood(span)
                                || strange
                                        && span.tags().isEmpty()
                                        && span.first().isWord());
    }

    private boolean isFood(Span span) {
        return span.tags().stream().anyMatch(tag -> tag.role() == Role.CONCEPT && concepts.isFood(tag.value()));
    }
}
