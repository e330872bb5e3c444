package app.convive.question.understanding;

import app.convive.meeting.AgendaItem;
import app.convive.question.understanding.time.DayResolver;
import app.convive.question.understanding.time.Window;
import app.convive.question.understanding.words.Vocabulary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a question taken apart to what is said. */
final class Decision {

    private static final double ENOUGH = 0.45;
    private static final double AS_GOOD = 0.75;
    private static final double MATCHED = 0.5;
    private static final int CANDIDATES_SHOWN = 10;

    private final Vocabulary vocabulary;
    private final AgendaIndex index;
    private final Asked asked;
    private final Query query;
    private final WindowFilter filter;
    private final Ranking ranking;
    private final Matcher matcher;
    private final Window window;
    private Field field;
    private @Nullable String detail;
    private List<Ranking.Ranked> considered = List.of();

    Decision(Vocabulary vocabulary, AgendaIndex index, Asked asked, Query query) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.asked = asked;
        this.query = query;
        this.filter = new WindowFilter(index);
        this.matcher = new Matcher(vocabulary, index);
        this.ranking = new Ranking(matcher);
        this.window = new DayResolver(index.days(), asked.askedAt().toLocalDate()).window(query.time());
        this.field = WantedField.of(query);
    }

    Understanding decide() {
        if (!query.isQuestion()
                && !query.courtesies().isEmpty()
                && query.terms().isEmpty()) {
            return asked.addressed()
                    ? new Understanding.Courtesy(reading(), query.courtesies().contains("THANKS"))
                    : silence();
        }
        if (!asked.addressed() && !query.isQuestion()) {
            return silence();
        }
        if (query.anchor() != null) {
            return anchored(query.anchor());
        }
        List<Term> topic =
                query.terms().stream().filter(term -> !term.isVague()).toList();
        if (!query.wishes().isEmpty() && !programmeHas(topic)) {
            return asked.addressed()
                    ? new Understanding.TakingPart(
                            reading(), Wish.valueOf(query.wishes().iterator().next()))
                    : silence();
        }
        return topic.isEmpty() ? withoutTopic() : about(topic);
    }

    private boolean programmeHas(List<Term> topic) {
        return !topic.isEmpty() && !best(ranking.rank(topic, index.items())).isEmpty() && query.asks("START");
    }

    private Understanding withoutTopic() {
        LocalDateTime now = asked.askedAt();
        if (query.picks("NOW")) {
            List<IndexedItem> today = index.on(now.toLocalDate());
            List<IndexedItem> running = filter.running(today, now.toLocalTime());
            return shownOrMissing(running);
        }
        if (query.picks("NEXT") && window.isOpen()) {
            return shownOrMissing(next(index.items(), now));
        }
        List<IndexedItem> items = filter.in(window);
        if (query.picks("LEFT")) {
            return shownOrMissing(left(window.isOpen() ? index.on(now.toLocalDate()) : items, now));
        }
        if (query.picks("FIRST") || "BEGIN".equals(query.edge())) {
            return shownOrMissing(edge(items, true));
        }
        if (query.picks("LAST") || "END".equals(query.edge()) || field == Field.END) {
            return shownOrMissing(edge(items, false));
        }
        if (window.isOpen() && !query.asks("WHAT")) {
            return asked.addressed() ? missing(List.of()) : silence();
        }
        return shownOrMissing(items);
    }

    private Understanding about(List<Term> topic) {
        List<IndexedItem> inside = filter.in(window);
        List<Ranking.Ranked> everywhere = ranking.rank(query.terms(), index.items());
        List<Ranking.Ranked> here = window.isOpen() ? everywhere : ranking.rank(query.terms(), inside);
        if (!enough(here, everywhere)
                && (!window.parts().isEmpty() || window.clock() != null)
                && field != Field.EXISTS) {
            here = ranking.rank(query.terms(), filter.in(window.wholeDays()));
        }
        considered = here;
        if (!enough(here, everywhere)) {
            return missing(List.of());
        }
        List<IndexedItem> chosen = picked(here);
        List<Term> unmatched = topic.stream()
                .filter(term -> chosen.stream().allMatch(item -> matcher.match(term, item) < MATCHED))
                .toList();
        for (Term term : unmatched) {
            boolean known = term.ideas().stream().anyMatch(vocabulary.concepts()::isDetail);
            boolean decides = field == Field.EXISTS
                    || field == Field.TITLE
                    || field == Field.COUNT
                    || query.asks().isEmpty();
            if (known || decides) {
                detail = term.text();
                if (!known
                        || !Evidence.tells(chosen.getFirst(), Field.PRICE)
                        || !term.ideas().contains("price")) {
                    field = Field.DETAIL;
                    return missing(chosen);
                }
            }
        }
        return told(chosen);
    }

    private static boolean enough(List<Ranking.Ranked> here, List<Ranking.Ranked> everywhere) {
        return !here.isEmpty()
                && here.getFirst().score() >= ENOUGH
                && here.getFirst().score() >= AS_GOOD * everywhere.getFirst().score();
    }

    private List<IndexedItem> picked(List<Ranking.Ranked> ranked) {
        List<IndexedItem> best = best(ranked);
        if (query.picks("LAST")) {
            return edge(best, false);
        }
        if (query.picks("FIRST")) {
            return edge(best, true);
        }
        if (query.ordinal() > 0 && query.ordinal() <= best.size()) {
            return List.of(best.get(query.ordinal() - 1));
        }
        if (query.picks("NEXT")) {
            List<IndexedItem> next = next(best, asked.askedAt());
            return next.isEmpty() ? best : next;
        }
        return soonest(best);
    }

    /** While the meeting is on, "the lunch" is the next one. */
    private List<IndexedItem> soonest(List<IndexedItem> best) {
        LocalDate today = asked.askedAt().toLocalDate();
        boolean one = field != Field.LIST && field != Field.COUNT && field != Field.TITLE;
        if (best.size() < 2 || !one || !window.days().isEmpty() || !index.days().contains(today)) {
            return best;
        }
        List<IndexedItem> coming = best.stream()
                .filter(item -> !at(item).isBefore(asked.askedAt()))
                .toList();
        if (coming.isEmpty()) {
            return best;
        }
        LocalDate day = coming.getFirst().item().programmeDay();
        return coming.stream().filter(item -> item.isOn(day)).toList();
    }

    private static List<IndexedItem> best(List<Ranking.Ranked> ranked) {
        return Ranking.best(ranked);
    }

    private Understanding anchored(Anchor anchor) {
        List<IndexedItem> scope = filter.in(window.wholeDays());
        List<Ranking.Ranked> ranked = ranking.rank(anchor.terms(), scope);
        considered = ranked;
        if (ranked.isEmpty() || ranked.getFirst().score() < ENOUGH) {
            return missing(List.of());
        }
        List<IndexedItem> found = new ArrayList<>();
        for (IndexedItem item : soonest(best(ranked))) {
            found.addAll(beside(item, anchor.side()));
        }
        if (!query.terms().isEmpty()) {
            List<IndexedItem> wanted = best(ranking.rank(query.terms(), found));
            return wanted.isEmpty() ? shownOrMissing(found) : told(wanted);
        }
        return shownOrMissing(found);
    }

    private List<IndexedItem> beside(IndexedItem item, Anchor.Side side) {
        List<IndexedItem> day = index.on(item.item().programmeDay());
        if (side == Anchor.Side.BEFORE) {
            List<IndexedItem> earlier =
                    day.stream().filter(other -> other.minute() < item.minute()).toList();
            return query.picks("LEFT") ? earlier : edge(earlier, false);
        }
        List<IndexedItem> later =
                day.stream().filter(other -> other.minute() > item.minute()).toList();
        return query.picks("LEFT") && query.asks("WHAT") || query.picks("LEFT") && !query.asks("EXISTS")
                ? later
                : edge(later, true);
    }

    private List<IndexedItem> next(List<IndexedItem> items, LocalDateTime now) {
        List<IndexedItem> coming =
                items.stream().filter(item -> at(item).isAfter(now)).toList();
        return edge(coming, true);
    }

    private static LocalDateTime at(IndexedItem item) {
        return item.item().programmeDay().atStartOfDay().plusMinutes(item.minute());
    }

    private List<IndexedItem> left(List<IndexedItem> items, LocalDateTime now) {
        List<IndexedItem> running = filter.running(items, now.toLocalTime());
        return items.stream()
                .filter(item -> !at(item).isBefore(now) || running.contains(item) && item.end() != null)
                .toList();
    }

    /** The first or last of the items, with those that begin at the same time. */
    private static List<IndexedItem> edge(List<IndexedItem> items, boolean first) {
        if (items.isEmpty()) {
            return items;
        }
        Comparator<IndexedItem> byTime = Comparator.comparing(Decision::at);
        IndexedItem one = first
                ? items.stream().min(byTime).orElseThrow()
                : items.stream().max(byTime).orElseThrow();
        return items.stream().filter(item -> at(item).equals(at(one))).toList();
    }

    private Understanding told(List<IndexedItem> chosen) {
        boolean other = query.picks("OTHER") && field == Field.SPEAKER;
        boolean told = chosen.stream().anyMatch(item -> Evidence.tells(item, field));
        return told && !other ? shown(chosen) : missing(chosen);
    }

    private Understanding shownOrMissing(List<IndexedItem> items) {
        return items.isEmpty() ? missing(items) : shown(items);
    }

    private Understanding shown(List<IndexedItem> items) {
        List<AgendaItem> plain = plain(items);
        return new Understanding.Answer(reading(), plain, new Exchange(query, plain));
    }

    private Understanding missing(List<IndexedItem> items) {
        if (!asked.addressed() && (items.isEmpty() || field == Field.DETAIL)) {
            return silence();
        }
        List<AgendaItem> plain = plain(items);
        return new Understanding.NotInProgramme(reading(), plain, new Exchange(query, plain));
    }

    private Understanding silence() {
        return new Understanding.Silence(reading());
    }

    private static List<AgendaItem> plain(List<IndexedItem> items) {
        return items.stream().map(IndexedItem::item).toList();
    }

    private Reading reading() {
        return new Reading(
                query.language(),
                field,
                window,
                query.terms().stream().map(Term::text).toList(),
                detail,
                query.parts(),
                considered.stream()
                        .limit(CANDIDATES_SHOWN)
                        .map(one -> new Candidate(one.item().item(), one.score()))
                        .toList());
    }
}
