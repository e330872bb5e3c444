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
    private final List<UnaryOperator<List<Reading>>> passes;

    CommonForm(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        slashes = new SlashHours(vocabulary);
        languages = new TwoLanguages(readings);
        fallback = new FallbackDays(vocabulary, readings);
        PlaceNames places = new PlaceNames(vocabulary);
        // Each relies on what those before it have joined or parted.
        passes = List.of(
                new ClauseNumbers(readings)::without,
                TrailingRanges::believed,
                PressDatelines::without,
                new Bylines(vocabulary)::without,
                PostStamps::without,
                new PostedBelow(vocabulary)::without,
                new LetterDate(vocabulary)::without,
                new LostBullets(readings)::found,
                new RunOnLists(vocabulary, readings)::parted,
                new WholeSpan(vocabulary)::withoutHours,
                new Buttons(vocabulary)::without,
                HeadsAgain::spaced,
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
                new PlaceThenHour(readings, places)::led,
                new DaysWithin(readings, places)::led,
                new AsideLists(new LineRoles(vocabulary))::setIn);
    }

    List<Reading> of(List<Line> lines) {
        List<Reading> all = OtherZoneHours.without(lines).stream()
                .map(readings::of)
                .map(slashes::parted)
                .map(ChainedHours::parted)
                .map(languages::once)
                .map(fallback::without)
                .toList();
        for (UnaryOperator<List<Reading>> pass : passes) {
            all = pass.apply(all);
        }
        return all;
    }
}
