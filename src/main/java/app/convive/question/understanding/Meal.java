package app.convive.question.understanding;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The meals that have their hour. */
enum Meal {
    BREAKFAST("breakfast", LocalTime.of(4, 0), LocalTime.of(11, 0), LocalTime.of(8, 0)),
    LUNCH("lunch", LocalTime.of(11, 0), LocalTime.of(15, 0), LocalTime.of(12, 30)),
    SUPPER("supper", LocalTime.of(17, 0), LocalTime.MAX, LocalTime.of(19, 0)),
    DINNER("dinner", LocalTime.of(17, 0), LocalTime.MAX, LocalTime.of(19, 30));

    private static final Set<String> NOON_DINERS = Set.of("Europe/Brussels", "Europe/Zurich");
    private static final LocalTime LATE_MORNING = LocalTime.of(10, 30);

    private final String idea;
    private final LocalTime from;
    private final LocalTime to;
    private final LocalTime usual;

    Meal(String idea, LocalTime from, LocalTime to, LocalTime usual) {
        this.idea = idea;
        this.from = from;
        this.to = to;
        this.usual = usual;
    }

    static @Nullable Meal of(String idea) {
        for (Meal meal : values()) {
            if (meal.idea.equals(idea)) {
                return meal;
            }
        }
        return null;
    }

    String idea() {
        return idea;
    }

    LocalTime usual() {
        return usual;
    }

    /**
     * True if a meal without a name at this item's hour is this one.
     *
     * @param lunch it is the name of the noon meal
     */
    boolean isServedAt(@Nullable LocalTime start, boolean lunch) {
        return start == null || holds(start) || (lunch && LUNCH.holds(start));
    }

    /** True for «dîner» where it is the name of the noon meal. */
    boolean isLunchIn(AgendaIndex index) {
        return this == DINNER && dinesAtNoon(index);
    }

    private boolean holds(LocalTime start) {
        return !start.isBefore(from) && start.isBefore(to);
    }

    /** True for a «déjeuner» in the morning, which elsewhere is the «petit déjeuner»; not where one only closes for lunch. */
    static boolean isMorningLunch(IndexedItem item) {
        return item.start() != null
                && item.start().isBefore(LATE_MORNING)
                && item.title().idea(LUNCH.idea) > TitleReader.IN_BRACKETS;
    }

    /** True for a «dîner» at noon, which elsewhere is the «déjeuner». */
    static boolean isNoonDinner(IndexedItem item) {
        return item.timed() && item.start() != null && LUNCH.holds(item.start()) && isDinner(item);
    }

    /** True for what is called so, and not for a supper. */
    static boolean isDinner(IndexedItem item) {
        return item.title().own().containsKey(DINNER.idea);
    }

    /** In Quebec, Belgium and Switzerland «dîner» is at noon; and where the programme itself has it so. */
    private static boolean dinesAtNoon(AgendaIndex index) {
        String zone = index.agenda().zone().getId();
        return index.isFrench() && (zone.startsWith("America/") || NOON_DINERS.contains(zone)) || index.dinesAtNoon();
    }
}
