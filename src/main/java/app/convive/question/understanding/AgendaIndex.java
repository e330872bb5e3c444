package app.convive.question.understanding;

import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.ItemKind;
import app.convive.question.understanding.time.MeetingDays;
import app.convive.question.understanding.words.Lexicon;
import app.convive.question.understanding.words.Role;
import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Tokens;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An agenda made ready to be asked. */
final class AgendaIndex {

    private final Agenda agenda;
    private final List<IndexedItem> items;
    private final SortedSet<LocalDate> days = new TreeSet<>();

    /** The items of each day: filters ask for them once for every item. */
    private final Map<LocalDate, List<IndexedItem>> byDay = new HashMap<>();

    private final Set<String> words = new HashSet<>();
    private final Map<String, Integer> titles = new HashMap<>();
    private final Map<String, Integer> roots = new HashMap<>();
    private final Set<String> acronyms = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Map<Long, IndexedItem> byId = new HashMap<>();
    private final Set<String> ideas = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Map<String, String> numbersInWords = new HashMap<>();
    private final Set<String> slots = new HashSet<>();
    private final Set<ItemKind> kinds = EnumSet.noneOf(ItemKind.class);
    private final Lexicon language;
    private final MeetingDays meetingDays;
    private final boolean dinesAtNoon;
    private final @Nullable String series;
    private final boolean numbersSeveral;

    AgendaIndex(Agenda agenda, List<IndexedItem> items, Lexicon language) {
        this.agenda = agenda;
        this.language = language;
        this.items = List.copyOf(items);
        Map<String, Set<String>> numbered = new HashMap<>();
        for (IndexedItem item : items) {
            days.add(item.item().programmeDay());
            kinds.add(item.item().kind());
            learn(TitleReader.inDigits(Tokens.withMarks(item.item().title()), language));
            learn(item.placeWords());
            acronyms.addAll(Abbreviations.in(item.item().title()));
            words.addAll(item.title().words().keySet());
            item.title().words().forEach((word, weight) -> {
                titles.merge(word, 1, Integer::sum);
                if (weight >= TitleReader.LATER_PART) {
                    heads.add(word);
                }
            });
            item.title().roots().keySet().forEach(root -> roots.merge(root, 1, Integer::sum));
            words.addAll(item.others());
            for (String name : item.title().numbered()) {
                int blank = name.indexOf(' ');
                numbered.computeIfAbsent(name.substring(0, blank), key -> new HashSet<>())
                        .add(name.substring(blank));
            }
            ideas.addAll(item.title().ideas().keySet());
            if (item.slot() != null) {
                slots.addAll(item.slot().own().keySet());
            }
            byId.put(item.item().id(), item);
        }
        days.forEach(day -> byDay.put(day, filtered(day)));
        Set<Integer> daysOfMonth = new HashSet<>();
        Set<Integer> weekdays = new HashSet<>();
        days.forEach(day -> {
            daysOfMonth.add(day.getDayOfMonth());
            weekdays.add(day.getDayOfWeek().getValue());
        });
        this.dinesAtNoon = items.stream().anyMatch(Meal::isNoonDinner)
                && items.stream().allMatch(item -> !Meal.isDinner(item) || Meal.isNoonDinner(item));
        List<String> several = numbered.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        this.numbersSeveral = !several.isEmpty();
        this.series = several.size() == 1 ? several.getFirst() : null;
        this.meetingDays = new MeetingDays(daysOfMonth, weekdays, words);
    }

    private void learn(List<Token> text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).isMark()) {
                continue;
            }
            words.add(text.get(i).text());
            if (i > 0 && !text.get(i - 1).isMark() && !leadsOn(text, i)) {
                String before = text.get(i - 1).text() + " ";
                pairs.add(before + text.get(i).text());
                pairs.add(before + text.get(i).text() + "s");
                String number =
                        language.spans(text.subList(i, i + 1)).getFirst().value(Role.NUMBER);
                if (number != null && !language.isPlain(text.get(i).text())) {
                    numbersInWords.put(before + number, text.get(i).text());
                }
            }
        }
    }

    /** The «à» of «retour à Nevers»; in «bloc A : la forge» it is a letter that names the block. */
    private static boolean leadsOn(List<Token> text, int at) {
        return text.get(at).is("a") && at + 1 < text.size() && !text.get(at + 1).isMark();
    }

    Agenda agenda() {
        return agenda;
    }

    /** In the order of time. */
    List<IndexedItem> items() {
        return items;
    }

    SortedSet<LocalDate> days() {
        return Collections.unmodifiableSortedSet(days);
    }

    MeetingDays meetingDays() {
        return meetingDays;
    }

    /** True if some title names it. */
    boolean names(String idea) {
        return ideas.contains(idea);
    }

    /** Ideas that slots of parallel items name: «ateliers». */
    Set<String> slots() {
        return slots;
    }

    /** True if some title has the word. */
    boolean isTitled(String word) {
        return titles.containsKey(word);
    }

    /** True if some title has a word of that root: the «pupille» of «Pupilles et minimes». */
    boolean isRooted(String root) {
        return roots.containsKey(root);
    }

    /** True if just one title has the word. */
    boolean isRare(String word) {
        return titles.getOrDefault(word, 0) == 1;
    }

    /** True if just one title has a word of that root. */
    boolean isRareRoot(String root) {
        return roots.getOrDefault(root, 0) == 1;
    }

    /** What titles write in few capitals: «AG», "BBQ". */
    Set<String> acronyms() {
        return acronyms;
    }

    /** True if some title is called so before all else: «Soirée contes». */
    boolean isHead(String word) {
        return heads.contains(word);
    }

    /** True if some title has the words, more than one, side by side. */
    boolean isNamed(List<Token> several) {
        List<String> run = several.stream().map(Token::text).toList();
        return run.size() > 1 && items.stream().anyMatch(item -> item.title().runs(run));
    }

    /** Every word of titles, places and speakers. */
    Set<String> words() {
        return words;
    }

    /** The one word that titles number, if there is just one: the «partie» of «1re partie», «2e partie»; else nothing. */
    @Nullable
    String series() {
        return series;
    }

    /** True if some title has the words side by side. */
    boolean hasPair(String one, String other) {
        return pairs.contains(one + " " + other);
    }

    /** True if titles number what they name: «Manche 1», «Manche 2». */
    boolean numbersSeveral() {
        return numbersSeveral;
    }

    /** The "two" of «Team Two sets off» for "team" and "2"; nothing where no title writes it so. */
    @Nullable
    String numberInWords(String named, String digits) {
        return hasPair(named, digits) ? null : numbersInWords.get(named + " " + digits);
    }

    /** True if some title has both words. */
    boolean hasBoth(String one, String other) {
        return words.contains(one)
                && words.contains(other)
                && items.stream()
                        .anyMatch(item ->
                                item.title().word(one) > 0 && item.title().word(other) > 0);
    }

    /** True if some place, and no title, has the words side by side. */
    boolean isPlace(List<String> run) {
        return items.stream().anyMatch(item -> Title.runs(item.placeWords(), run))
                && items.stream().noneMatch(item -> item.title().runs(run));
    }

    /** True if some place has no other words: «Grande salle». */
    boolean isWholePlace(List<String> run) {
        return items.stream()
                .anyMatch(item -> item.placeWords().size() == run.size() && Title.runs(item.placeWords(), run));
    }

    boolean has(ItemKind kind) {
        return kinds.contains(kind);
    }

    /** The language of the titles. */
    Lexicon language() {
        return language;
    }

    /** True if a title names the thing. */
    boolean hasThing(String thing) {
        return items.stream().anyMatch(item -> item.title().things().contains(thing));
    }

    /** True if a dinner is at noon and none is later. */
    boolean dinesAtNoon() {
        return dinesAtNoon;
    }

    boolean isFrench() {
        return language.language().getLanguage().equals("fr");
    }

    @Nullable
    IndexedItem of(AgendaItem item) {
        return byId.get(item.id());
    }

    /** The parallel items that stand under it. */
    List<IndexedItem> partsOf(IndexedItem slot) {
        Long parent = slot.item().id();
        return items.stream()
                .filter(item -> parent.equals(item.item().parent()))
                .toList();
    }

    List<IndexedItem> on(LocalDate day) {
        List<IndexedItem> known = byDay.get(day);
        return known == null ? filtered(day) : known;
    }

    private List<IndexedItem> filtered(LocalDate day) {
        return items.stream().filter(item -> item.isOn(day)).toList();
    }
}
