package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.file.page.PageText;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.TextLines;
import app.convive.meeting.programme.mention.MentionScanner;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.table.TableReader;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns an organiser's programme text into a draft. It keeps no state: one reader serves all threads. */
public final class ProgrammeReader {

    /** Longest text that is read, in characters. */
    public static final int LONGEST = 60_000;

    /** No programme has so many lines: they are a list of something else, and would take long. */
    static final int MOST_LINES = 5_000;

    /** A longer text is read in one way only. */
    private static final int MOST_LINES_TO_WEIGH = 1_000;

    private static final int MOST_HOURS_TO_WEIGH = 300;

    private final Vocabulary vocabulary = new Vocabulary();
    private final PageText pages = new PageText(vocabulary);

    /** The text as people see it on a page, where somebody pasted the source of that page; any other text as it is. */
    public String seen(String text) {
        return pages.ofPasted(text);
    }

    /** Never fails: what could not be read is told by the draft's problems. */
    public ReadProgramme read(ProgrammeText source) {
        String text = seen(source.text());
        if (text.isBlank()) {
            return nothing(Problem.EMPTY);
        }
        if (text.length() > LONGEST) {
            return nothing(Problem.TOO_LONG);
        }
        if (!Legibility.isText(text)) {
            return nothing(Problem.NOT_TEXT);
        }
        List<Line> written = TextLines.of(text);
        if (written.size() > MOST_LINES) {
            return nothing(Problem.TOO_LONG);
        }
        boolean monthFirst = monthFirst(source.zone());
        List<Line> lines = new TableReader(vocabulary, new MentionScanner(vocabulary, monthFirst)).flattened(written);
        Readings readings = new Readings(vocabulary, monthFirst, source.writtenOn());
        OtherDates others = new OtherDates(vocabulary, source.writtenOn());
        CommonForm form = new CommonForm(vocabulary, readings, lines, others, source.writtenOn());
        CommonForm.Formed counted = form.counted();
        ReadProgramme first = read(source, readings, others, counted.lines());
        if (isLong(counted.lines())) {
            return first;
        }
        List<ReadProgramme> alternatives = new ArrayList<>();
        for (Way way : Way.values()) {
            List<Reading> other = form.in(way);
            if (other != null) {
                alternatives.add(read(source, readings, others, other));
            }
        }
        return alternatives.isEmpty()
                ? first
                : new Coherence(vocabulary, readings).best(first, counted.carded(), alternatives);
    }

    private static boolean isLong(List<Reading> lines) {
        int hours = lines.stream().mapToInt(line -> line.times().size()).sum();
        return lines.size() > MOST_LINES_TO_WEIGH || hours > MOST_HOURS_TO_WEIGH;
    }

    private ReadProgramme read(ProgrammeText source, Readings readings, OtherDates others, List<Reading> whole) {
        boolean list = Habits.of(whole).list() && !Paragraphs.dominate(whole);
        List<Reading> cut = list ? new Paragraphs(readings).cut(whole) : readings.bySentence(whole);
        // Lines that were cut are read anew.
        List<Reading> first = others.without(cut);
        Habits habits = list
                ? Habits.of(first).with(Paragraphs.numbers(whole))
                : Habits.of(first).ofProse();
        List<Reading> believed = BareHours.among(first.stream()
                .map(reading -> readings.believed(reading, habits))
                .toList());
        return new Draft(vocabulary, source, readings, believed, walked(believed, readings, habits, source.writtenOn()))
                .complete();
    }

    /** What an item is, by the words of its title. */
    public ItemKind kindOf(String title) {
        return new Kinds(vocabulary).of(title);
    }

    private Walk walked(List<Reading> lines, Readings readings, Habits habits, LocalDate writtenOn) {
        Walk walk = new Walk();
        Noise noise = new Noise(vocabulary);
        LineRoles roles = new LineRoles(vocabulary);
        PlaceNames places = new PlaceNames(vocabulary);
        Kinds kinds = new Kinds(vocabulary);
        HourLines hours = new HourLines(
                walk,
                habits,
                noise,
                new Statements(vocabulary),
                new StartsOfSubject(vocabulary),
                readings,
                new PlaceFinder(vocabulary),
                places,
                kinds);
        DayPlaces dayPlaces = DayPlaces.of(lines, places, kinds);
        HeardDays heard = new HeardDays(vocabulary, lines, writtenOn);
        DayLines days = new DayLines(
                walk,
                readings,
                habits,
                noise,
                hours,
                places,
                roles,
                dayPlaces,
                new PastDay(vocabulary),
                heard,
                new HoursOfAll(vocabulary));
        PlaceFinder finder = new PlaceFinder(vocabulary);
        PlainLines plain =
                new PlainLines(walk, habits, roles, places, finder, kinds, PlaceHeads.of(lines, places, finder, kinds));
        StageHeads stages = StageHeads.of(lines, roles, places, finder);
        new ProgrammeWalk(walk, noise, roles, days, hours, plain, stages).over(lines);
        return walk;
    }

    private static ReadProgramme nothing(Problem problem) {
        return new ReadProgramme(null, null, "fr", List.of(), List.of(), List.of(), Set.of(problem));
    }

    /** In North and Central America 5/6 is the sixth of May. */
    private static boolean monthFirst(ZoneId zone) {
        return zone.getId().startsWith("America/") || zone.getId().startsWith("US/");
    }
}
