package app.convive.question.understanding;

import app.convive.meeting.ItemKind;
import app.convive.question.understanding.Term.Trait;
import app.convive.question.understanding.time.ClockRange;
import app.convive.question.understanding.time.Part;
import app.convive.question.understanding.time.Window;
import app.convive.question.understanding.words.Role;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Questions without a topic: what is on then, next, now; when it begins and ends. */
final class ByTime {

    private static final Set<ItemKind> TALKS = EnumSet.of(ItemKind.SESSION, ItemKind.PLENARY, ItemKind.WORKSHOP);

    private static final String CLOSING = "closing";

    /** What may follow the end. */
    private static final Set<ItemKind> AFTERWARDS = EnumSet.of(ItemKind.SOCIAL, ItemKind.MEAL, ItemKind.BREAK);

    /** Ideas of what may follow it too: the bus home. */
    private static final Set<String> GOING = Set.of("travel", "departure");

    /** What only goes with races and talks. */
    private static final Set<ItemKind> AROUND = EnumSet.of(ItemKind.ARRIVAL, ItemKind.MEAL, ItemKind.BREAK);

    private static final Set<String> AROUND_IDEAS =
            Set.of("arrival", "checkin", "setup", "cleanup", "award", "departure", "travel", "meeting");

    /** Minutes. */
    private static final int AT_ONCE = 60;

    /** Who rises before belongs to the evening before. */
    private static final LocalTime FIRST_LIGHT = LocalTime.of(4, 0);

    private final Inquiry inquiry;
    private final Query query;
    private final Window window;
    private final Moments moments;

    ByTime(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.query = inquiry.query();
        this.window = inquiry.window();
        this.moments = inquiry.moments();
    }

    Finding find() {
        boolean another = query.has("SELF") || query.terms().stream().anyMatch(term -> term.is(Trait.SELF));
        if (query.picks("NEXT") && another && !((query.asks("TITLE") || isOneOfMany()) && moments.hasBegun())) {
            return Finding.nothing();
        }
        if (Superlative.isAsked(query)) {
            return Finding.of(Superlative.among(ofKind(inquiry.inWindow()), query));
        }
        if (query.has("AHEAD")) {
            return Finding.of(
                    moments.near(Objects.requireNonNull(window.clock()).from()));
        }
        if (query.has("HERE") && query.asks("WHAT") && query.picks().isEmpty() && window.isOpen()) {
            List<IndexedItem> running = moments.running();
            return Finding.of(running.isEmpty() ? moments.next(moments.today()) : running);
        }
        if (query.picks("NEXT") && window.isOpen()) {
            return Finding.of(moments.next(ofKind(inquiry.index().items())));
        }
        if (query.picks("NEXT") && moments.isToday(window)) {
            List<IndexedItem> next = moments.next(inquiry.inWindow());
            return Finding.of(next.isEmpty() ? moments.next(moments.today()) : next);
        }
        if (query.has("RESUME") && moments.hasBegun()) {
            return Finding.of(moments.next(moments.today()));
        }
        if (query.picks("NOW") && window.clock() == null) {
            return Finding.of(moments.running());
        }
        if (query.has("MISSED") && window.clock() == null && moments.isToday(window)) {
            return Finding.of(moments.begun());
        }
        if (query.isAboutMissing()) {
            return Finding.of(missed());
        }
        List<IndexedItem> items = inquiry.inWindow();
        if (query.picks("LEFT")) {
            boolean tonight = moments.isToday(window) && window.parts().equals(List.of(Part.EVENING));
            boolean late = tonight && moments.isLate();
            if (late && !query.has("STILL")) {
                return Finding.of(moments.later());
            }
            return Finding.of(moments.left(late || window.isOpen() ? moments.today() : items));
        }
        List<IndexedItem> choices = query.picks("CHOICE") ? choices(items) : List.of();
        return choices.isEmpty() ? byEdge(items) : Finding.of(choices);
    }

    /** "Next event?" is asked of the items too, not only of the meeting as a whole. */
    private boolean isOneOfMany() {
        return !query.terms().isEmpty() && query.terms().stream().allMatch(Term::isVague);
    }

    /** Those of the kind that the words name, if they name any. */
    private List<IndexedItem> ofKind(List<IndexedItem> items) {
        Set<ItemKind> kinds = query.terms().stream()
                .flatMap(term -> inquiry.kinds(term).stream())
                .collect(Collectors.toSet());
        return kinds.isEmpty()
                ? items
                : items.stream()
                        .filter(item -> kinds.contains(item.item().kind()))
                        .toList();
    }

    /** "What can I choose from on Saturday?": what stands side by side. */
    private static List<IndexedItem> choices(List<IndexedItem> items) {
        List<IndexedItem> parts =
                items.stream().filter(item -> item.item().parent() != null).toList();
        return !parts.isEmpty()
                ? parts
                : items.stream()
                        .filter(item -> item.timed()
                                && items.stream()
                                        .anyMatch(other -> other != item
                                                && other.at().equals(item.at())
                                                && other.item().kind()
                                                        == item.item().kind()))
                        .toList();
    }

    private Finding byEdge(List<IndexedItem> items) {
        boolean dayAsked = query.direct()
                && query.asksWhen()
                && !query.asks("WHAT")
                && inquiry.field() != Field.END
                && !asksForHours()
                && !(window.days().isEmpty() && window.parts().isEmpty())
                && query.edge() == null;
        if (query.picks("FIRST") || "BEGIN".equals(query.edge()) || dayAsked) {
            List<IndexedItem> own = query.terms().stream().anyMatch(inquiry::isBout) && query.edge() == null
                    ? items.stream().filter(ByTime::isBout).toList()
                    : beginnings(items);
            return Finding.of(own.isEmpty() ? opening(Moments.first(afterNight(items))) : Moments.first(own));
        }
        if (query.picks("LAST") && query.edge() == null) {
            return Finding.of(Moments.last(isOfWho() ? ofWho(items) : items));
        }
        if ("END".equals(query.edge()) || inquiry.field() == Field.END) {
            boolean oneDay = window.days().size() == 1 || inquiry.index().days().size() == 1;
            List<IndexedItem> own = items.stream()
                    .filter(item -> isIts("END", item) || oneDay && isNamedOnly("END", item))
                    .toList();
            List<IndexedItem> ends = oneDay ? Moments.last(own) : own;
            return Finding.of(!ends.isEmpty() ? ends : query.asksWhen() ? end(items) : Moments.last(items));
        }
        if ((query.asks("PERFORMER") || query.asks("BAND"))
                && (!window.isOpen() || inquiry.index().days().size() == 1)) {
            return playing(items);
        }
        if (inquiry.field() == Field.SPEAKER) {
            return Finding.of(speaking(items));
        }
        if (inquiry.field() == Field.PRICE) {
            return Finding.of(
                    window.parts().isEmpty()
                            ? List.of()
                            : items.stream().filter(inquiry::isTold).toList());
        }
        if (inquiry.field() == Field.PLACE
                && window.isWithinDay()
                && !items.isEmpty()
                && inquiry.index().agenda().place() == null
                && !inquiry.isTold(items)) {
            return Finding.missing(items);
        }
        if (!window.isOpen() || query.asks("LIST") || query.asks("WHAT")) {
            return Finding.of(atNoon(tonight(items)));
        }
        boolean placed =
                inquiry.field() == Field.PLACE && inquiry.index().agenda().place() != null;
        return placed ? Finding.wholeMeeting() : Finding.nothing();
    }

    /** What the question calls the beginning, where that is more than what comes first. */
    private List<IndexedItem> beginnings(List<IndexedItem> items) {
        if (isOfWho()) {
            return ofWho(items);
        }
        if (isOpened()) {
            return items.stream().filter(item -> isIts("BEGIN", item)).toList();
        }
        return isCalledOtherwise() ? items.stream().filter(ByTime::begins).toList() : List.of();
    }

    /** "Who sings first?", "who's the last speaker?" */
    private boolean isOfWho() {
        return inquiry.field() == Field.SPEAKER
                && query.edge() == null
                && !query.picks().isEmpty();
    }

    /** What one comes for, and no arrival, meal or registration: "first heat?" */
    private static boolean isBout(IndexedItem item) {
        return !AROUND.contains(item.item().kind()) && AROUND_IDEAS.stream().noneMatch(item.title()::names);
    }

    /** What somebody plays or speaks at, where there is such a thing: no opening of doors. */
    private List<IndexedItem> ofWho(List<IndexedItem> items) {
        boolean plays = query.asks("PERFORMER") || query.asks("BAND");
        List<IndexedItem> some = items.stream()
                .filter(item ->
                        plays ? isPlayed(item) : TALKS.contains(item.item().kind()))
                .toList();
        List<IndexedItem> told = some.stream().filter(inquiry::isTold).toList();
        return !plays && !told.isEmpty() ? told : some.isEmpty() ? items : some;
    }

    private static boolean isPlayed(IndexedItem item) {
        return isShow(item) || item.title().names("music") || item.title().names("show");
    }

    private static boolean isShow(IndexedItem item) {
        return Told.performer(item) || TitleReader.SHOWS.stream().anyMatch(item.title()::names);
    }

    /** "What are we doing tonight?", asked in the evening: what is still to come of it. */
    private List<IndexedItem> tonight(List<IndexedItem> items) {
        boolean evening = moments.isToday(window) && window.parts().equals(List.of(Part.EVENING));
        List<IndexedItem> left = evening && moments.isLate() ? moments.left(items) : List.of();
        return left.isEmpty() ? items : left;
    }

    /** «C'est quoi les horaires de dimanche ?» asks for all of them. */
    private boolean asksForHours() {
        return query.asks("TITLE") && query.has("HOURS");
    }

    /** "When does the congress open?": it is opened in form, which may not be the first thing that happens. */
    private boolean isOpened() {
        return "BEGIN".equals(query.edge())
                && query.has("SELF")
                && (query.has("OPENS")
                        || query.parts().stream()
                                .anyMatch(part -> inquiry.index().words().contains(part.words())));
    }

    /** "When does the assembly open?", of a meeting whose items do not call it so. */
    private boolean isCalledOtherwise() {
        return "BEGIN".equals(query.edge())
                && query.terms().stream().anyMatch(term -> !term.isVague() && !term.is(Trait.SELF));
    }

    /** «Ouverture», "The match begins", not "The players begin to arrive". */
    private static boolean begins(IndexedItem item) {
        return "BEGIN".equals(item.title().edge()) && item.item().kind() != ItemKind.ARRIVAL;
    }

    /** Of several that begin first, the one that is itself the beginning: «ouverture des portes». */
    private List<IndexedItem> opening(List<IndexedItem> first) {
        List<IndexedItem> opening = "BEGIN".equals(query.edge()) && first.size() > 1
                ? first.stream()
                        .filter(item -> "BEGIN".equals(item.title().edge()))
                        .toList()
                : List.of();
        return opening.isEmpty() ? first : opening;
    }

    /** «Il y a quoi à midi ?»: what begins just then, where something does. */
    private List<IndexedItem> atNoon(List<IndexedItem> items) {
        List<IndexedItem> just = window.parts().equals(List.of(Part.NOON)) && query.asks("WHAT")
                ? items.stream()
                        .filter(item -> item.timed() && LocalTime.NOON.equals(item.start()))
                        .toList()
                : List.of();
        return just.isEmpty() ? items : just;
    }

    /** The closing, where only drinks and packed lunches follow it; else what comes last. */
    private static List<IndexedItem> end(List<IndexedItem> items) {
        List<IndexedItem> last = Moments.last(items);
        for (int i = items.size() - 1; i >= 0; i--) {
            IndexedItem item = items.get(i);
            if (item.title().names(CLOSING)) {
                return List.of(item);
            }
            boolean afterwards =
                    AFTERWARDS.contains(item.item().kind()) || GOING.stream().anyMatch(item.title()::names);
            if (!afterwards || item.start() == null || isLater(last, item)) {
                return last;
            }
        }
        return last;
    }

    /** True if hours lie between. */
    private static boolean isLater(List<IndexedItem> last, IndexedItem item) {
        return last.getFirst().minute() - item.minute() > AT_ONCE;
    }

    /** "Close of conference", «Fin de la journée»: the end itself, whatever comes later; «Ouverture du congrès». */
    private boolean isIts(String edge, IndexedItem item) {
        return edge.equals(item.title().edge())
                && item.title().spans().stream()
                        .anyMatch(span -> span.has(Role.SELF) || span.has(Role.ORDINAL) || span.is(Role.UNIT, "DAY"));
    }

    /** "Close" alone. */
    private static boolean isNamedOnly(String edge, IndexedItem item) {
        return edge.equals(item.title().edge()) && item.title().tokens().size() == 1;
    }

    /** A day begins in the morning; what goes on after midnight belongs to the evening before. */
    private List<IndexedItem> afterNight(List<IndexedItem> items) {
        List<IndexedItem> later = items.stream()
                .filter(item -> item.start() == null || !item.start().isBefore(FIRST_LIGHT))
                .toList();
        return window.days().isEmpty() || later.isEmpty() ? items : later;
    }

    /** «Qui joue samedi soir ?»: the shows, and whether their titles tell who. */
    private Finding playing(List<IndexedItem> items) {
        List<IndexedItem> shows = items.stream().filter(ByTime::isShow).toList();
        if (shows.isEmpty() && window.isWithinDay()) {
            return Finding.of(items.stream().filter(Told::name).toList());
        }
        List<IndexedItem> told = shows.stream().filter(inquiry::isTold).toList();
        return told.isEmpty() ? Finding.missing(shows) : Finding.of(told);
    }

    /** Whose speaker is told, talks before all else; of a whole meeting only where they are asked for by that name. */
    private List<IndexedItem> speaking(List<IndexedItem> items) {
        List<IndexedItem> told = items.stream().filter(inquiry::isTold).toList();
        List<IndexedItem> talks =
                told.stream().filter(item -> TALKS.contains(item.item().kind())).toList();
        List<IndexedItem> best = talks.isEmpty() ? told : talks;
        return !window.isOpen() || query.asks("SPEAKERS") ? best : query.asks("SPEAKER") ? theTalk(told) : List.of();
    }

    /** «C'est qui, le conférencier ?», where there is one conference. */
    private List<IndexedItem> theTalk(List<IndexedItem> told) {
        List<IndexedItem> talks = inquiry.inWindow().stream()
                .filter(item -> item.title().names("talk"))
                .toList();
        return talks.size() == 1 && told.containsAll(talks) ? talks : List.of();
    }

    /** "My bus gets in at 6": in the evening, where nothing is before six in the morning. */
    private LocalTime limit(@Nullable ClockRange clock) {
        LocalTime told = clock == null ? null : clock.from();
        if (clock == null || told == null) {
            return LocalTime.NOON;
        }
        boolean early = inquiry.filter().in(window.wholeDays()).stream()
                .anyMatch(item -> item.start() != null && item.start().isBefore(told));
        return clock.half() && !early ? told.plusHours(12) : told;
    }

    /** «Si j'arrive à midi je rate quoi ?» */
    private List<IndexedItem> missed() {
        ClockRange clock = window.clock();
        boolean whole = clock == null && query.has("ABSENT");
        if (whole || clock != null && clock.from() != null && clock.to() != null && !clock.isMoment()) {
            return inquiry.inWindow();
        }
        LocalTime limit = limit(clock);
        List<Part> parts =
                window.parts().stream().filter(part -> part != Part.NOON).toList();
        Window around = new Window(window.days(), parts, null, window.ambiguous());
        return inquiry.filter().in(around).stream()
                .filter(item -> item.start() != null
                        && item.start().isBefore(limit) == (query.has("JOIN") || !query.has("LEAVE")))
                .toList();
    }
}
