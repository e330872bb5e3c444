package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.StarNotes;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Brings the many layouts of programmes into one: a day on its own line, then its items, each with the hour first and what
 * else is told of it beside. A pass changes a text only where enough of its lines are written in the way that it knows; what
 * the passes have in common for all ways of reading is done once.
 */
final class CommonForm {

    /**
     * A text in that form.
     *
     * @param carded some of its lines were joined to items, since enough of them are written so
     */
    record Formed(List<Reading> lines, boolean carded) {}

    private final Readings readings;
    private final List<UnaryOperator<List<Reading>>> moments;
    private final List<UnaryOperator<List<Reading>>> cards;
    private final List<UnaryOperator<List<Reading>>> rest;

    /** The lines, each an item where line ends were lost. */
    private final List<Reading> parted;

    /** The same with what they tell of hours made plain. */
    private final List<Reading> told;

    CommonForm(Vocabulary vocabulary, Readings readings, List<Line> lines, OtherDates others, LocalDate announcedOn) {
        this.readings = readings;
        PlaceNames places = new PlaceNames(vocabulary);
        // Each relies on what those before it have joined or parted.
        List<UnaryOperator<List<Reading>>> lineEnds = List.of(
                new DottedDays(readings)::plain,
                new MonthHeads(vocabulary, readings)::dated,
                new ClauseNumbers(readings)::without,
                new NumberedTitles(readings)::parted,
                TrailingRanges::believed,
                new BareRanges(readings, places)::believed,
                new SlashedBlocks(readings, places)::parted,
                new SoonDates(vocabulary, readings, announcedOn)::dated,
                new NextDates(vocabulary, readings)::dated,
                readings::withFeast,
                PressDatelines::without,
                new Bylines(vocabulary)::without,
                new PostStamps(vocabulary)::without,
                new PostedBelow(vocabulary)::without,
                new LetterDate(vocabulary)::without,
                ShortDays::without,
                others::without,
                new PronounSubjects(vocabulary, readings)::named,
                new ContinuedSentences(vocabulary, readings)::joined,
                new DateBehindName(readings, places)::led,
                new HourBehindSentence(readings)::parted,
                new LeadingJoins(vocabulary, readings)::without,
                new LabelledHours(vocabulary, readings)::parted,
                new MoreHoursInBrackets(vocabulary, readings)::told,
                new LostBullets(readings)::found,
                new RunOnLists(vocabulary, readings)::parted);
        moments = List.of(
                new WholeSpan(vocabulary)::withoutHours,
                PictureHead::withoutHour,
                HourOfList::without,
                new DeniedHours(vocabulary, readings)::without,
                new Buttons(vocabulary)::without,
                new RepeatedLinks(readings, new Kinds(vocabulary), places)::without,
                HeadsAgain::spaced,
                WeekdayTitles::plain,
                new LastColumnPlaces(vocabulary, readings, places)::noted,
                new SpacedPlaces(vocabulary, readings, places)::noted,
                new ColumnHeads(vocabulary)::without,
                new NumberedDays(readings)::plain,
                new PartBeforeDate(readings)::behind,
                new ShortMinutes(readings)::filled,
                new LostRanges(readings)::found,
                new SpeakerLines(vocabulary)::noted,
                new LabelledMoments(readings)::parted,
                new JoinedHours(vocabulary, readings)::parted,
                new StartBelowName(vocabulary, readings)::joined,
                new HoursSideBySide(vocabulary)::ranged,
                new SplitRanges(readings)::joined,
                new EndBelow(readings)::ranged,
                new LengthBelow(readings)::raised,
                new KindLabels(places)::without,
                new ListBelowHour(readings)::led,
                new HeadedMoments(readings)::joined,
                new StackedHours(readings)::joined,
                new LetteredChoices(readings)::timed,
                new RemarkedHours(vocabulary, readings, places)::joined,
                new OpenBrackets(readings)::joined,
                new WrappedTitles(readings)::joined);
        cards = List.of(
                new LabelAbove(vocabulary, readings)::joined,
                new LabelledRecords(vocabulary, readings)::joined,
                new FieldCards(vocabulary, readings, places)::joined,
                new FieldSentences(vocabulary, readings, places)::noted,
                new WhenLabels(vocabulary, readings)::joined,
                new WhenBelow(vocabulary, readings, places)::led,
                new DatedCards(readings, places)::joined,
                new TimedCards(readings, places)::joined,
                new HeadedNews(vocabulary, readings)::joined,
                new LoneMoment(vocabulary, readings, places)::joined,
                new SpacedBlocks(readings)::joined,
                new HourBelowTitle(readings, places, new Kinds(vocabulary))::joined,
                new DescribedHours(readings)::joined,
                new TitledDays(readings, places)::joined,
                new DashedHours(readings, places)::led,
                new BracketedHours(readings, places)::led,
                new BookedRooms(vocabulary, places)::noted,
                new EachHourPlaced(readings, places)::parted,
                new PlacedLists(readings, places)::parted,
                new PlaceFirst(readings, places)::parted,
                new PlacedHourAbove(readings, places)::joined,
                new PlaceAfterHour(readings, places)::noted,
                new PlaceThenRemark(readings, places)::noted,
                new PlaceAtHour(readings, places)::joined,
                new TitleAbove(vocabulary, readings, places)::joined,
                new HourAndPlace(vocabulary, readings, places)::joined,
                new PlaceThenHour(readings, places)::led,
                new PlaceLeadsHour(readings, places)::led,
                new PlaceBehindHour(vocabulary, readings, places)::noted,
                new PlacesAtFoot(places)::noted);
        rest = List.of(
                new PartSentences(readings)::parted,
                new GatheringSentences(readings, places)::led,
                new HoursInBracket(vocabulary, readings)::parted,
                new BracketedClauses(vocabulary, readings)::parted,
                new BracketBehindDay(vocabulary, readings)::parted,
                new DatedSentences(readings)::parted,
                new LaterDayClauses(vocabulary, readings)::parted,
                new DatedClauses(vocabulary, readings)::parted,
                new DaysLeadingClauses(readings)::parted,
                new DaysWithin(readings, places)::led,
                new PairedDays(vocabulary, readings)::parted,
                CountedDays::dated,
                new AsideLists(new LineRoles(vocabulary))::setIn);
        parted = through(lineEnds, read(lines, vocabulary));
        told = through(moments, parted);
    }

    private List<Reading> read(List<Line> lines, Vocabulary vocabulary) {
        TwoLanguages languages = new TwoLanguages(readings);
        FallbackDays fallback = new FallbackDays(vocabulary, readings);
        List<Reading> read = OtherZoneHours.without(lines).stream()
                .map(readings::of)
                // What a star leads to below the list is a remark, whatever hour it begins with.
                .map(line -> line.line().bullet().equals(StarNotes.SIGN) ? line.asText() : line)
                .toList();
        return new SlashHours(vocabulary, readings)
                .parted(read).stream()
                        .map(ChainedHours::parted)
                        .map(languages::once)
                        .map(fallback::without)
                        .toList();
    }

    /** As the habits of the text tell. */
    Formed counted() {
        List<Reading> joined = through(cards, told);
        return new Formed(through(rest, joined), !joined.equals(told));
    }

    /** Read in that way; nothing where the text has no lines to which it applies. */
    @Nullable
    List<Reading> in(Way way) {
        return switch (way) {
            case HOUR_LEADS -> ofParted(new HoursWithin(readings, true).parted(parted));
            case HOUR_ENDS -> ofParted(new HoursWithin(readings, false).parted(parted));
            case TITLE_ABOVE -> ofJoined(new TitleBeside(readings, true).joined(told));
            case TITLE_BELOW -> ofJoined(new TitleBeside(readings, false).joined(told));
            case CARDS -> ofJoined(new BlockCards(readings).joined(told));
        };
    }

    private @Nullable List<Reading> ofParted(List<Reading> lines) {
        return lines == parted ? null : through(rest, through(cards, through(moments, lines)));
    }

    private @Nullable List<Reading> ofJoined(List<Reading> lines) {
        return lines == told ? null : through(rest, through(cards, lines));
    }

    private static List<Reading> through(List<UnaryOperator<List<Reading>>> passes, List<Reading> lines) {
        List<Reading> all = lines;
        for (UnaryOperator<List<Reading>> pass : passes) {
            all = pass.apply(all);
        }
        return all;
    }
}
