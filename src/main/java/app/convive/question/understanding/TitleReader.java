package app.convive.question.understanding;

import app.convive.question.understanding.time.Part;
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
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the titles of an agenda in its main language; words that it lacks, in the others. */
final class TitleReader {

    private static final double HEAD = 1;
    static final double LATER_PART = 0.96;
    private static final double BEFORE_HEAD = 0.92;
    private static final double AFTER_PREPOSITION = 0.8;
    private static final double WORD_IN_BRACKETS = 0.7;
    static final double IN_BRACKETS = 0.65;
    private static final double ASIDE = 0.45;

    static final String MENU = "MENU";
    static final String NUMBER = "NUMBER";
    static final String NAME = "NAME";
    static final Set<String> SHOWS = Set.of("concert", "dance", "brass_band", "orchestra", "choir", "party");

    private static final Pattern CLASS = Pattern.compile("\\p{L}{1,3}\\d{1,2}");

    /** «5 km», «about 4 miles»: how far it is. */
    private static final Pattern DISTANCE = Pattern.compile("\\d\\s?(?:km|kms|miles?|mi)(?!\\p{L})");

    /** «Le 10 km», "800m girls": that far one runs, unless the title says otherwise. */
    private static final Pattern RACE = Pattern.compile(
            "(?iu)^(?:(?:le|la|les|the) )?\\d+(?:[.,]\\d+)? ?(?:km|k|m|mi|miles?|m[eè]tres?|meters?)(?!\\p{L})");

    /** "Speaker TBC", «intervenante à confirmer» */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?i)(?:speaker|host|chair|facilitator|trainer|intervenante?|oratrice|orateur|animatrice|animateur|conférencière?)s? ?:? ?\\(?(?:tb[acd]|to be |à (?:confirmer|préciser|définir))");

    /** «La crêperie ne ferme pas», "the bar never closes": no end of anything. */
    private static final Pattern NEGATED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:ne |n['’])\\p{L}+ (?:pas|plus|jamais|point)|(?:\\p{L}+n['’]t|not|never) \\p{L}+)(?!\\p{L})");

    /** «Repas : fondue» */
    private static final Pattern MEAL_OF = Pattern.compile("^\\p{L}+(?: du (?:midi|soir))? ?: ?\\p{L}{3,}");

    /** «Dès 6 ans», "ages 7+", "under 7s": how old one must be. */
    private static final Pattern AGE = Pattern.compile(
            "(?i)(?<!\\p{L})(?:(?:ages?|aged|under|over|dès|moins de|plus de|à partir de) ?\\d{1,2}(?:s|\\+| ?ans)?(?!\\d| ?(?:h|[€$£:]))|[-+]\\d{1,2} ans|\\d{1,2}[-–]\\d{1,2} ans)");

    /** «Pour les 3-6 ans» */
    private static final Pattern OF_CHILDREN =
            Pattern.compile("(?i)(?<!\\d)(?:(?:\\d|1[0-2]) ?(?:[-–]|à|to) ?(?:\\d|1[0-2]) ?(?:ans|years)"
                    + "|(?:à partir de|dès|from|ages?|moins de) (?:\\d|1[0-6]) ?(?:ans|years|\\+|s(?!\\p{L}))"
                    + "|under[- ](?:\\d|1[0-6])s?(?!\\d)|(?<!\\p{L})U-?(?:[6-9]|1[0-7])s?(?![\\p{L}\\d]))");

    private final Vocabulary vocabulary;
    private final Lexicon main;

    private final Map<String, Double> words = new HashMap<>();
    private final Map<String, Double> roots = new HashMap<>();
    private final Map<String, Double> own = new HashMap<>();
    private final Set<String> tells = new HashSet<>();
    private final List<Span> name = new ArrayList<>();
    private boolean negated;
    private @Nullable String edge;
    private @Nullable Part part;

    private TitleReader(Vocabulary vocabulary, Lexicon main) {
        this.vocabulary = vocabulary;
        this.main = main;
    }

    static Title read(Vocabulary vocabulary, Lexicon main, String title) {
        TitleReader reader = new TitleReader(vocabulary, main);
        boolean named = new Names(main).in(title);
        if (named) {
            reader.tells.add(Field.SPEAKER.name());
            reader.tells.add(NAME);
        }
        if (Names.agentIn(title)) {
            reader.tells.add(Field.SPEAKER.name());
        }
        if (DISTANCE.matcher(title).find()) {
            reader.own.put("distance", IN_BRACKETS);
        }
        if (RACE.matcher(title).find()) {
            reader.own.put("run", HEAD);
        }
        if (AGE.matcher(title).find()) {
            reader.own.put("age", IN_BRACKETS);
        }
        if (OF_CHILDREN.matcher(title).find()) {
            reader.own.put("children", AFTER_PREPOSITION);
        }
        reader.negated = NEGATED.matcher(title).find();
        Title read = reader.read(inDigits(Tokens.withMarks(title), main));
        if (UNNAMED.matcher(title).find()) {
            reader.tells.remove(Field.SPEAKER.name());
        }
        if (!named && read.names("election")) {
            reader.tells.remove(Field.SPEAKER.name());
        }
        if (SHOWS.stream().anyMatch(read::names) && Names.followShow(title)) {
            reader.tells.add("PERFORMER");
            reader.tells.add(NAME);
        }
        if (read.names("meal") && MEAL_OF.matcher(title).find()) {
            reader.tells.add(MENU);
        }
        boolean meal = read.names("meal") || read.names("break") || read.names("snack");
        if (meal && new Menus(vocabulary, main).in(title)) {
            reader.tells.add(MENU);
        }
        return read;
    }

    /** "Workshop Two" is workshop 2. */
    static List<Token> inDigits(List<Token> tokens, Lexicon main) {
        List<Token> digits = new ArrayList<>(tokens);
        for (int i = 1; i < digits.size(); i++) {
            Token before = digits.get(i - 1);
            boolean ends = i + 1 == digits.size() || digits.get(i + 1).isMark();
            String number = main.spans(List.of(digits.get(i))).getFirst().value(Role.NUMBER);
            if (number != null && ends && before.isWord() && !main.isPlain(before.text())) {
                digits.set(i, Token.word(number));
            }
        }
        return digits;
    }

    /** «2e partie», "first round": the words that an ordinal numbers, each with its number behind a blank. */
    private Set<String> ordinals(List<Token> spelled) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i + 1 < spelled.size(); i++) {
            String number = main.spans(List.of(spelled.get(i))).getFirst().value(Role.ORDINAL);
            if (number != null && spelled.get(i + 1).isWord()) {
                found.add(spelled.get(i + 1).text() + " " + number);
            }
        }
        return found;
    }

    private Title read(List<Token> tokens) {
        double stands = HEAD;
        double weight = HEAD;
        List<Token> spelled = main.spelled(tokens);
        List<Span> spans = main.spans(spelled);
        for (Span span : spans) {
            if (goesOn(spans, spans.indexOf(span))) {
                continue;
            }
            if (span.isMark()) {
                endOfName(weight);
                boolean stays = stands == IN_BRACKETS && !span.text().equals(")");
                stands = stays || span.text().equals("(") ? IN_BRACKETS : LATER_PART;
                weight = stands;
                continue;
            }
            if (span.has(Role.ASIDE) && isAside(spans, spans.indexOf(span))) {
                endOfName(weight);
                stands = ASIDE;
                weight = stands;
                continue;
            }
            if (span.has(Role.JOINT) && stands > IN_BRACKETS) {
                endOfName(weight);
                stands = LATER_PART;
                weight = stands;
            }
            if (span.has(Role.PREPOSITION)
                    || (span.has(Role.PLAIN) && main.isPreposition(span.first().text()))) {
                endOfName(weight);
                weight = Math.min(stands, AFTER_PREPOSITION);
            }
            if (span.has(Role.NUMBER) || span.first().isNumber()) {
                tells.add(NUMBER);
            }
            part = part == null ? partOf(span) : part;
            edge = edge == null && !negated && isLastVerb(spans, span) ? span.value(Role.EDGE) : edge;
            name.add(span);
        }
        endOfName(weight);
        List<Token> plain = tokens.stream().filter(token -> !token.isMark()).toList();
        plain.forEach(token -> words.putIfAbsent(token.text(), IN_BRACKETS));
        vocabulary.lexicons().forEach(lexicon -> tells.addAll(lexicon.told(tokens)));
        Map<String, Double> ideas = new HashMap<>();
        own.forEach((idea, share) ->
                vocabulary.concepts().withParents(idea).forEach(parent -> ideas.merge(parent, share, Math::max)));
        return new Title(
                plain,
                spelled,
                spans,
                parts(tokens),
                words,
                roots,
                own,
                ideas,
                vocabulary.things().in(plain),
                ordinals(spelled),
                edge,
                edgeOf(spans),
                part,
                tells);
    }

    /** The noun that the first edge belongs to: «Ouverture de la foire», "Registration opens". */
    private Set<String> edgeOf(List<Span> spans) {
        int at = 0;
        while (at < spans.size() && !isEdge(spans.get(at))) {
            at++;
        }
        for (int next = at + 1; next < spans.size() && !spans.get(next).isMark(); next++) {
            if (names(spans.get(next))) {
                return meanings(spans.get(next));
            }
        }
        Set<String> meanings = new HashSet<>();
        if (at > 0 && at < spans.size() && names(spans.get(at - 1))) {
            meanings.addAll(meanings(spans.get(at - 1)));
            if (isLastVerb(spans, spans.get(at))) {
                spans.stream()
                        .filter(TitleReader::names)
                        .limit(1)
                        .map(this::meanings)
                        .forEach(meanings::addAll);
            }
        }
        return meanings;
    }

    /** "Check-in for the swim closes", «Le bureau des courses ouvre»: it ends its part, and no small word leads to it. */
    private boolean isLastVerb(List<Span> spans, Span span) {
        if (!span.has(Role.EDGE)) {
            return false;
        }
        int at = spans.indexOf(span);
        boolean last = at + 1 == spans.size() || spans.get(at + 1).isMark();
        return last
                && at > 1
                && names(spans.get(at - 1))
                && (!main.headLast() || span.text().endsWith("s"));
    }

    private boolean isEdge(Span span) {
        return span.has(Role.EDGE)
                || ideas(span)
                        .anyMatch(idea -> vocabulary.concepts().edge(idea) != null || idea.equals(Title.DEPARTURE));
    }

    private static boolean names(Span span) {
        return span.isNoun() || span.has(Role.SELF);
    }

    private Set<String> meanings(Span span) {
        Set<String> meanings = new HashSet<>();
        span.tokens().forEach(token -> meanings.add(token.text()));
        ideas(span).forEach(idea -> meanings.addAll(vocabulary.concepts().withParents(idea)));
        return meanings;
    }

    /** The comma of «dessins des CP1, CP2 et CE1»: what follows it stands like what is before it. */
    private static boolean goesOn(List<Span> spans, int at) {
        return (spans.get(at).isMark() || spans.get(at).has(Role.JOINT))
                && at > 0
                && at + 1 < spans.size()
                && CLASS.matcher(spans.get(at - 1).text()).matches()
                && CLASS.matcher(spans.get(at + 1).text()).matches();
    }

    /** «Après la messe, le verre de l'amitié», «les jeux, sauf la finale»; but «Après la thèse» is what it is called. */
    private static boolean isAside(List<Span> spans, int at) {
        boolean first = spans.subList(0, at).stream().allMatch(before -> before.has(Role.PLAIN));
        return !first || spans.subList(at, spans.size() - 1).stream().anyMatch(Span::isMark);
    }

    private static List<List<Token>> parts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (Token token : tokens) {
            if (token.is(";")) {
                parts.add(new ArrayList<>());
            } else if (!token.isMark()) {
                parts.getLast().add(token);
            }
        }
        return parts;
    }

    /** The main word of a name is its first in French, its last in English. */
    private void endOfName(double weight) {
        List<Span> telling = name.stream()
                .filter(span -> !span.has(Role.PLAIN) || span.has(Role.CONCEPT))
                .filter(span -> span.text().length() > 1)
                .toList();
        Span head = telling.isEmpty() ? null : main.headLast() ? telling.getLast() : telling.getFirst();
        List<Token> strange = new ArrayList<>();
        for (Span span : name) {
            double stands = main.headLast() && span != head ? weight * BEFORE_HEAD : weight;
            if (span.tags().isEmpty()) {
                strange.addAll(span.tokens());
                foreign(strange, stands);
            } else {
                strange.clear();
                ideas(span, stands);
            }
            for (Token token : span.tokens()) {
                double own = isPartOf(span, token) ? Math.min(stands, AFTER_PREPOSITION) : stands;
                double word = weight <= ASIDE ? weight : Math.max(own, WORD_IN_BRACKETS);
                words.merge(token.text(), word, Math::max);
                roots.merge(main.root(token.text()), word, Math::max);
            }
        }
        name.clear();
    }

    /** A «demi-finale» is no «finale», a «mot d'accueil» no «accueil»: it only belongs to what the words name together. */
    private boolean isPartOf(Span span, Token token) {
        int at = span.tokens().indexOf(token);
        if (at == 0 || !span.has(Role.CONCEPT)) {
            return false;
        }
        Span before = main.spans(span.tokens().subList(at - 1, at)).getFirst();
        return (before.has(Role.HALF) || before.has(Role.PREPOSITION)) && isAnother(span, token);
    }

    private boolean isAnother(Span span, Token token) {
        List<String> alone = ideas(main.spans(List.of(token)).getFirst()).toList();
        return !alone.isEmpty()
                && ideas(span)
                        .flatMap(idea -> vocabulary.concepts().withParents(idea).stream())
                        .noneMatch(alone::contains);
    }

    /** «Matinée libre» is one idea, and tells its part of the day all the same. */
    private @Nullable Part partOf(Span span) {
        String named = span.value(Role.PART);
        Stream<String> within = named != null || span.tokens().size() == 1
                ? Stream.ofNullable(named)
                : span.tokens().stream()
                        .map(token -> main.spans(List.of(token)).getFirst().value(Role.PART))
                        .filter(Objects::nonNull);
        return within.findFirst().map(Part::valueOf).orElse(null);
    }

    private static Stream<String> ideas(Span span) {
        return span.tags().stream().filter(tag -> tag.role() == Role.CONCEPT).map(Tag::value);
    }

    private void ideas(Span span, double weight) {
        for (Tag tag : span.tags()) {
            if (tag.role() == Role.CONCEPT) {
                own.merge(tag.value(), weight, Math::max);
                edge = edge == null && weight >= LATER_PART
                        ? vocabulary.concepts().edge(tag.value())
                        : edge;
            }
            if (tag.role() == Role.WISH && tag.value().equals("REGISTER")) {
                own.merge("checkin", Math.min(weight, AFTER_PREPOSITION), Math::max);
            }
            if (tag.role() == Role.EDGE
                    || tag.role() == Role.NOUN && tag.value().equals("END")) {
                edge = edge == null && !negated && weight >= BEFORE_HEAD ? tag.value() : edge;
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
}
