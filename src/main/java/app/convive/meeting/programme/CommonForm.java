package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Brings the many layouts of programmes into one: a day on its own line, then its items, each with the hour first and what
 * else is told of it beside. A pass changes a text only where enough of its lines are written in the way that it knows.
 */
final class CommonForm {

    private final Readings readings;
    private final SlashHours slashes;
    private final TwoLanguages languages;
    private final FallbackDays fallback;
    private final List<UnaryOperator<List<Reading>>> breaks;
    private final List<UnaryOperator<List<Reading>>> cards;
    private final List<UnaryOperator<List<Reading>>> rest;
    private boolean changed;
    private boolean carded;

    CommonForm(Vocabulary vocabulary, Readings readings, Way way) {
        this.readings = readings;
        slashes = new SlashHours(vocabulary);
        languages = new TwoLanguages(readings);
        fallback = new FallbackDays(vocabulary, readings);
        PlaceNames places = new PlaceNames(vocabulary);
        // Each relies on what those before it have joined or parted.
        breaks = List.of(
                new ClauseNumbers(readings)::without,
                TrailingRanges::believed,
                PressDatelines::without,
                new Bylines(vocabulary)::without,
                PostStamps::without,
                new PostedBelow(vocabulary)::without,
                new LetterDate(vocabulary)::without,
                new LostBullets(readings)::found,
                new RunOnLists(vocabulary, readings)::parted,
                lines -> changed(lines, parted(lines, way)),
                new WholeSpan(vocabulary)::withoutHours,
                new Buttons(vocabulary)::without,
                HeadsAgain::spaced,
                new ColumnHeads(vocabulary)::without,
                new NumberedDays(readings)::plain,
                new PartBeforeDate(readings)::behind,
                new ShortMinutes(readings)::filled,
                new LostRanges(readings)::found,
                new LabelledMoments(readings)::parted,
                new HoursSideBySide(vocabulary)::ranged,
                new SplitRanges(readings)::joined,
                new HeadedMoments(readings)::joined,
                new StackedHours(readings)::joined,
                new LetteredChoices(readings)::timed,
                new RemarkedHours(vocabulary, readings)::joined,
                new OpenBrackets(readings)::joined,
                new WrappedTitles(readings)::joined,
                lines -> changed(lines, joined(lines, way)));
        cards = List.of(
                new LabelAbove(vocabulary, readings)::joined,
                new FieldCards(vocabulary, readings, places)::joined,
                new WhenLabels(vocabulary, readings)::joined,
                new WhenBelow(vocabulary, readings, places)::led,
                new DatedCards(readings, places)::joined,
                new TimedCards(readings, places)::joined,
                new SpacedBlocks(readings)::joined,
                new HourBelowTitle(readings, places)::joined,
                new DescribedHours(readings)::joined,
                new DashedHours(readings)::led,
                new BracketedHours(readings, places)::led,
                new BookedRooms(vocabulary, places)::noted,
                new PlacedLists(readings, places)::parted,
                new PlaceFirst(readings, places)::parted,
                new PlacedHourAbove(readings, places)::joined,
                new PlaceAfterHour(readings, places)::noted,
                new TitleAbove(readings, places)::joined,
                new HourAndPlace(readings, places)::joined,
                new PlaceThenHour(readings, places)::led);
        rest = List.of(new DaysWithin(readings, places)::led, new AsideLists(new LineRoles(vocabulary))::setIn);
    }

    /** The text has lines to which the way applies; for {@link Way#AS_COUNTED} never. */
    boolean changed() {
        return changed;
    }

    /** Some of its lines were joined to items, since enough of them are written so. */
    boolean carded() {
        return carded;
    }

    private List<Reading> changed(List<Reading> lines, List<Reading> other) {
        changed |= other != lines;
        return other;
    }

    private List<Reading> parted(List<Reading> lines, Way way) {
        return switch (way) {
            case HOUR_LEADS -> new HoursWithin(readings, true).parted(lines);
            case HOUR_ENDS -> new HoursWithin(readings, false).parted(lines);
            case AS_COUNTED, TITLE_ABOVE, TITLE_BELOW, CARDS -> lines;
        };
    }

    private List<Reading> joined(List<Reading> lines, Way way) {
        return switch (way) {
            case TITLE_ABOVE -> new TitleBeside(readings, true).joined(lines);
            case TITLE_BELOW -> new TitleBeside(readings, false).joined(lines);
            case CARDS -> new BlockCards(readings).joined(lines);
            case AS_COUNTED, HOUR_LEADS, HOUR_ENDS -> lines;
        };
    }

    List<Reading> of(List<Line> lines) {
        List<Reading> all = OtherZoneHours.without(lines).stream()
                .map(readings::of)
                .map(slashes::parted)
                .map(ChainedHours::parted)
                .map(languages::once)
                .map(fallback::without)
                .toList();
        List<Reading> broken = through(breaks, all);
        List<Reading> joined = through(cards, broken);
        carded = !joined.equals(broken);
        return through(rest, joined);
    }

    private static List<Reading> through(List<UnaryOperator<List<Reading>>> passes, List<Reading> lines) {
        List<Reading> all = lines;
        for (UnaryOperator<List<Reading>> pass : passes) {
            all = pass.apply(all);
        }
        return all;
    }
}
