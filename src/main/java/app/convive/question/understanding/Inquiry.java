package app.convive.question.understanding;

import app.convive.meeting.ItemKind;
import app.convive.question.understanding.time.DayRef;
import app.convive.question.understanding.time.DayResolver;
import app.convive.question.understanding.time.TimeSpec;
import app.convive.question.understanding.time.Window;
import app.convive.question.understanding.words.Concepts;
import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One question beside the agenda that it is put to, with what looks into it. */
record Inquiry(
        Asked asked,
        Query query,
        AgendaIndex index,
        Concepts concepts,
        Field field,
        Window window,
        WindowFilter filter,
        Moments moments,
        Matcher matcher,
        Ranking ranking,
        WayHome home) {

    /** Days from the meeting within which «demain», "today" are meant in earnest. */
    private static final int NEAR = 3;

    /** "How long is the walk in miles?" */
    private static final String DISTANCE = "distance";

    private static final Set<String> BOUTS = Set.of("sport", "match", "round", "talk", "concert");

    static Inquiry of(Asked asked, Query query, AgendaIndex index, Vocabulary vocabulary) {
        WindowFilter filter = new WindowFilter(index);
        Window window = new DayResolver(index.days(), asked.askedAt().toLocalDate(), filter::isBusy)
                .window(timeOf(asked, query, index));
        Matcher matcher = new Matcher(vocabulary, index, query.language(), asked.addressed());
        Field field = asksForPerson(query, vocabulary.concepts()) ? Field.SPEAKER : WantedField.of(query);
        WayHome home = new WayHome(query, index, filter.in(window.wholeDays()), matcher);
        return new Inquiry(
                asked,
                query,
                index,
                vocabulary.concepts(),
                field == Field.START && home.isEndOfItem() ? Field.END : field,
                window,
                filter,
                new Moments(index, filter, asked.askedAt()),
                matcher,
                new Ranking(matcher, query, index),
                home);
    }

    /**
     * "What time is the picnic today?", said long before or after the meeting: no day of it can be meant, but the picnic
     * can. Not where only a time is told, or it is asked whether there is one.
     */
    private static TimeSpec timeOf(Asked asked, Query query, AgendaIndex index) {
        LocalDate today = asked.askedAt().toLocalDate();
        List<DayRef> days = query.time().days();
        boolean relative = !days.isEmpty() && days.stream().allMatch(day -> day instanceof DayRef.FromToday);
        boolean named = BesideTopics.isExact(query.asks())
                && query.terms().stream().anyMatch(term -> !term.isVague() && !term.is(Term.Trait.SELF));
        boolean away = index.days().isEmpty()
                || index.days().first().isAfter(today.plusDays(NEAR))
                || index.days().last().isBefore(today.minusDays(NEAR));
        return relative && named && away
                ? new TimeSpec(List.of(), query.time().parts(), query.time().clock())
                : query.time();
    }

    /** «Quel prêtre donne l'enseignement ?» asks who, not which item. */
    private static boolean asksForPerson(Query query, Concepts concepts) {
        return query.asks().equals(Set.of("WHICH"))
                && query.terms().stream().filter(term -> !term.isVague()).count() > 1
                && query.terms().stream().anyMatch(term -> isPersonAsked(term, concepts));
    }

    static boolean isPersonAsked(Term term, Concepts concepts) {
        return term.is(Term.Trait.ASKED)
                && !term.isPlural()
                && term.ideas().stream().anyMatch(concepts::isPerson);
    }

    /** The kinds of items that its ideas name. */
    Set<ItemKind> kinds(Term term) {
        return term.ideas().stream()
                .flatMap(idea -> concepts.kinds(idea).stream())
                .map(ItemKind::valueOf)
                .collect(Collectors.toSet());
    }

    /** A race, a match, a round, a talk: what a whole meeting can be made of, whatever its items are called. */
    boolean isBout(Term term) {
        return term.ideas().stream()
                .flatMap(idea -> concepts.withParents(idea).stream())
                .anyMatch(idea -> BOUTS.contains(idea) || concepts.isGeneric(idea));
    }

    boolean isFood(Term term) {
        return term.ideas().stream().anyMatch(concepts::isFood);
    }

    /** The same without hours and parts of the day. */
    Inquiry onWholeDays() {
        return new Inquiry(
                asked, query, index, concepts, field, window.wholeDays(), filter, moments, matcher, ranking, home);
    }

    /** The items in the window that the words give. */
    List<IndexedItem> inWindow() {
        return filter.in(window);
    }

    /** True if some of the items tell what is asked for. */
    boolean isTold(List<IndexedItem> items) {
        if (query.picks("OTHER") && field == Field.SPEAKER) {
            return false;
        }
        boolean day = field == Field.START && !query.asks("HOUR");
        return day && !(query.edge() != null && items.stream().anyMatch(this::isOnTimedDay))
                || items.stream().anyMatch(this::isTold);
    }

    /** «La fête commence quand ?»: where the rest of its day has hours, the day alone does not tell. */
    private boolean isOnTimedDay(IndexedItem item) {
        return !item.timed() && index.on(item.item().programmeDay()).stream().anyMatch(IndexedItem::timed);
    }

    boolean isTold(IndexedItem item) {
        if (query.has("NAME") && field == Field.SPEAKER) {
            return Told.name(item);
        }
        if (query.asks("ADDRESS") && field == Field.PLACE) {
            return item.place() != null;
        }
        if (query.asks("CONTACT")) {
            return Told.contact(item);
        }
        if (query.asks("BAND")) {
            return Told.name(item);
        }
        if ((query.asks("CONTENT") || query.asks("TITLE") && query.picks().isEmpty()) && field == Field.TITLE) {
            return Contents.toldBy(item, query.terms(), index.language(), concepts)
                    || Contents.beside(item, query.terms(), index.language(), concepts);
        }
        if (query.asks("WHO") && Contents.isNamedAfter(item, query.terms())) {
            return true;
        }
        if (query.asks("WHO") && query.terms().stream().anyMatch(term -> term.is(Term.Trait.ROLE))) {
            return Told.name(item);
        }
        if (field == Field.SPEAKER
                && item.item().speaker() == null
                && (isNamedByQuestion(item) || isOnlyToldAsAsked(item, Field.SPEAKER) && !Told.agent(item))) {
            return false;
        }
        if (field == Field.PRICE && Told.bar(item) && query.terms().stream().anyMatch(this::isDrink)) {
            return true;
        }
        if (field == Field.END && item.timed() && isDeadline(item)) {
            return true;
        }
        if (field == Field.DURATION && item.end() == null && isLengthOnlyNamed(item)) {
            return false;
        }
        if (field == Field.DURATION && query.names(DISTANCE)) {
            return item.title().names(DISTANCE);
        }
        return Told.by(item, field) || (query.asks("PERFORMER") && Told.performer(item));
    }

    private boolean isDrink(Term term) {
        return term.ideas().stream().anyMatch(idea -> concepts.withParents(idea).contains("drinks"));
    }

    /** «Jusqu'à quand rendre les projets ?»: that is over when it begins. */
    private boolean isDeadline(IndexedItem item) {
        return query.terms().stream()
                .flatMap(term -> term.ideas().stream())
                .anyMatch(idea -> concepts.isDeadline(idea) && item.title().names(idea));
    }

    /** "Who speaks on Compassion Fatigue?": the capitals of the title are what is asked about, and no one's name. */
    private boolean isNamedByQuestion(IndexedItem item) {
        if (!item.title().tells().contains(TitleReader.NAME)) {
            return false;
        }
        String rest = item.item().title();
        for (Term term : query.terms()) {
            for (String word : term.is(Term.Trait.STRANGE) ? term.words() : List.<String>of()) {
                rest = rest.replaceAll("(?iu)(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", "");
            }
        }
        return !rest.equals(item.item().title()) && !new Names(index.language()).in(rest);
    }

    /** "How long is the quiet hour?": the hour of its name does not tell how long it is. */
    private boolean isLengthOnlyNamed(IndexedItem item) {
        return isOnlyToldAsAsked(item, Field.DURATION) && others(item).noneMatch(Token::isNumber);
    }

    /** "Who gives the guest talk?": the word that tells it is the question's own, and says no more. */
    private boolean isOnlyToldAsAsked(IndexedItem item, Field told) {
        List<Token> others = others(item).toList();
        return others.size() < item.title().tokens().size()
                && item.title().tells().contains(told.name())
                && !index.language().told(others).contains(told.name());
    }

    /** The words of a title that the question has not. */
    private Stream<Token> others(IndexedItem item) {
        Set<String> asked =
                query.terms().stream().flatMap(term -> term.words().stream()).collect(Collectors.toSet());
        return item.title().tokens().stream().filter(token -> !asked.contains(token.text()));
    }

    /** What it is about, the same for whoever asks the same: an idea where the vocabulary has one, else the word. */
    List<String> subject() {
        return query.terms().stream()
                .filter(term -> !term.isVague() || term.is(Term.Trait.STRANGE))
                .flatMap(term -> term.ideas().isEmpty()
                        ? term.words().stream().map(Inquiry::singular)
                        : term.ideas().stream().sorted().limit(1))
                .distinct()
                .toList();
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
