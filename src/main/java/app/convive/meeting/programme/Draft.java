package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the draft of what was gathered: hours, days, kinds, places, and what is missing. */
final class Draft {

    /** A block under one of its days. */
    private record Listed(DayBlock block, ReadDay day) {}

    private final Vocabulary vocabulary;
    private final ProgrammeText source;
    private final List<Reading> readings;
    private final Walk walk;
    private final Readings lines;
    private final Kinds kinds;
    private final Themes themes;
    private final PlaceNames names;

    Draft(Vocabulary vocabulary, ProgrammeText source, Readings lines, List<Reading> readings, Walk walk) {
        this.lines = lines;
        this.vocabulary = vocabulary;
        this.source = source;
        this.readings = readings;
        this.walk = walk;
        kinds = new Kinds(vocabulary);
        themes = new Themes(vocabulary);
        names = new PlaceNames(vocabulary);
    }

    ReadProgramme complete() {
        HalfDays.reopen(walk.blocks);
        walk.blocks.forEach(HeadingHours::leave);
        new SpeakerFirst(vocabulary).swap(walk.blocks);
        boolean twelve = HalfDays.twelveHours(walk.blocks);
        String language = new WrittenLanguage(vocabulary)
                .of(readings.stream().map(Reading::tokens).toList());
        new PlaceAboveTitle(vocabulary).swap(walk.blocks);
        new StackedPlaces(vocabulary).fill(walk.blocks);
        new LeadingPlaces(vocabulary).part(walk.blocks);
        placeAll();
        Wording wording = new Wording(vocabulary, lines, walk.blocks);
        RoomKey key = new RoomKey(vocabulary, names, apart(), details());
        key.learnHabits(walk.blocks);
        PlacesOfKinds ofKinds = new PlacesOfKinds(vocabulary, names, sentencesApart());
        Parallels parallels = new Parallels(vocabulary, key);
        Workshops workshops = new Workshops(vocabulary, language, parallels);
        nameAfterMeeting();
        SamePlace same = new SamePlace(vocabulary);
        SecondHours.decide(walk.blocks);
        WholeDays.leaveOut(walk, vocabulary.topic("places"));
        HourlessLines hourless = new HourlessLines(kinds, walk.blocks);
        for (DayBlock block : walk.blocks) {
            parallels.split(block);
            workshops.nest(block);
            block.entries.forEach(workshops::find);
            hourless.fold(block);
            block.entries.forEach(wording::sort);
            block.entries.forEach(key::fill);
            block.entries.forEach(ofKinds::fill);
            same.fill(block);
            block.entries.forEach(Draft::lastAsLong);
            block.entries.forEach(this::partNamed);
            HalfDays.decide(block, twelve);
            SlippedHalves.mend(block);
            block.entries.forEach(Draft::withItsWorkshops);
            Nights.pastMidnight(block);
        }
        NextMorning.split(walk, Locale.of(language), announced());
        Days days = new Days(readings, source.writtenOn(), new Noise(vocabulary), new SoonDays(vocabulary));
        List<Listed> listed = new ArrayList<>();
        for (DayBlock block : walk.blocks) {
            HeardDay heard = block.context;
            if (!block.entries.isEmpty()) {
                block.days.forEach(day ->
                        listed.add(new Listed(block, day.equals(ReadDay.NONE) && heard != null ? heard.day() : day)));
            }
        }
        List<ReadDay> written = listed.stream().map(Listed::day).toList();
        List<ReadDay> mended = SlippedDays.mended(written);
        List<ReadDay> dates = days.completed(mended);
        List<ToldTwice.Dated> dated = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            DayBlock block = listed.get(i).block();
            ReadDay day = dates.get(i);
            HeardDay heard = block.context;
            boolean guessed = heard != null && heard.guessed() && heard.day().equals(written.get(i));
            if (!mended.get(i).equals(written.get(i)) || days.countedOn() || guessed) {
                block.entries.forEach(entry -> entry.doubts.add(Doubt.DAY_GUESSED));
            }
            block.entries.forEach(entry -> dated.add(new ToldTwice.Dated(entry, day, block)));
        }
        ToldTwice twice = new ToldTwice(dated);
        ToldInBoth both = new ToldInBoth(vocabulary, dated);
        List<ReadItem> items = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (ToldTwice.Dated each : dated) {
            Entry entry = each.entry();
            if (entry.title.isEmpty() || headsProgramme(entry) || twice.again(each) || both.again(entry)) {
                walk.leftOut.add(
                        new LeftOutLine(entry.line.number(), entry.line.text(), LeftOutLine.Reason.NOT_AN_ITEM));
                continue;
            }
            String again = entry.start == null ? "|" + entry.line.number() : "";
            if (told.add(date(each.day()) + "|" + entry.start + "|" + entry.end + "|" + entry.title + "|" + entry.place
                    + again)) {
                add(items, entry, each.day(), each.block());
            }
        }
        List<YearChoice> years =
                days.years(items.stream().map(ReadItem::writtenDay).toList());
        int firstItem = items.isEmpty()
                ? Integer.MAX_VALUE
                : items.getFirst().sourceLines().getFirst();
        String title = new MeetingHead(vocabulary, lines, readings, firstItem).title();
        String place = new MeetingPlace(names).of(outside(firstItem), title, walk.blocks);
        if (place == null
                && title != null
                && !items.isEmpty()
                && title.equals(items.getFirst().title())) {
            place = items.getFirst().place();
        }
        ReadProgramme read = new ReadProgramme(title, place, language, items, walk.leftOut, years, problems(items));
        return years.isEmpty() ? read : read.inYear(years.getFirst().year());
    }

    /** «Le programme» alone, its lines broken, is a heading. */
    private boolean headsProgramme(Entry entry) {
        return entry.start == null && vocabulary.topic("layout").isWhole("programme", entry.title);
    }

    private void partNamed(Entry entry) {
        Phrases.Match part = vocabulary.topic("parts").at(Tokens.of(entry.title), 0);
        entry.partNamed = part == null ? null : part.key();
    }

    /** «Everything is in the village hall unless it says otherwise», said before the first item. */
    private void placeAll() {
        int first = walk.blocks.stream()
                .flatMap(block -> block.entries.stream())
                .mapToInt(entry -> entry.line.number())
                .min()
                .orElse(0);
        String place = Stream.concat(
                        walk.intro.stream(),
                        readings.stream().filter(reading -> reading.line().number() < first))
                .map(reading -> names.ofAll(reading.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        for (DayBlock block : walk.blocks) {
            block.place = block.place == null ? place : block.place;
        }
    }

    /**
     * «Salle des fêtes, à 14h» or «Time: 6:30» below the heading tells when the meeting itself begins. It is an item of that
     * name, unless the label stands above a programme with hours of its own.
     */
    private void nameAfterMeeting() {
        DayBlock block = walk.blocks.stream()
                .filter(each -> !each.entries.isEmpty())
                .findFirst()
                .orElse(null);
        if (block == null) {
            return;
        }
        Entry first = block.entries.getFirst();
        // «When: 6:30 – 8:30 (or beyond)»
        String named = Edges.trimmed(first.title.split("\\(", 2)[0]);
        boolean label = vocabulary.topic("layout").isWhole("when", named);
        boolean leads = first.line.text().startsWith(first.title) && first.title.indexOf(',') < 0;
        String place =
                label || !leads || first.place != null || kinds.named(first.title) ? null : names.whole(first.title);
        boolean listed = block.entries.size() > 1 && label || place != null && beginsAlike(first);
        if (listed) {
            block.entries.removeFirst();
            walk.leftOut.add(new LeftOutLine(first.line.number(), first.line.text(), LeftOutLine.Reason.NOT_AN_ITEM));
        } else if (label || place != null || isHeld(block, first)) {
            String title = new MeetingHead(vocabulary, lines, readings, first.line.number()).title();
            first.title = title == null ? first.title : title;
            first.place = title == null || place == null ? first.place : place;
        }
    }

    /** «to be held in the hall on 3 June at 7.30 pm»: what is held stands above it. */
    private boolean isHeld(DayBlock block, Entry first) {
        return block.entries.size() == 1
                && walk.blocks.stream().allMatch(each -> each == block || each.entries.isEmpty())
                && vocabulary.topic("places").is("held", Tokens.of(first.title), 0);
    }

    /** The list below begins at that hour too. */
    private boolean beginsAlike(Entry whole) {
        return walk.blocks.stream()
                .flatMap(block -> block.entries.stream())
                .skip(1)
                .findFirst()
                .map(next -> next.start != null && whole.start != null && next.start.minutes() == whole.start.minutes())
                .orElse(false);
    }

    /** What was decided about the hours of a slot counts for its workshops too. */
    private static void withItsWorkshops(Entry slot) {
        for (Entry child : slot.children) {
            if (child.start != null && slot.start != null && child.start.open()) {
                child.start = slot.start;
                child.end = slot.end;
            }
        }
    }

    /** «Vendredi le 30 mai» and «Vendredi 30 mai (Jour 3)» are one day. */
    private static String date(ReadDay day) {
        return day.dated()
                ? day.dayOfMonth() + " " + day.month()
                : day.withLabel("").toString();
    }

    /** Workshops last as long as their slot. */
    private static void lastAsLong(Entry slot) {
        slot.children.stream()
                .filter(child -> child.duration == 0 && Objects.equals(child.start, slot.start))
                .forEach(child -> child.duration = slot.duration);
    }

    /** Days of the ranges that the text names: «4 – 6 May». */
    private List<ReadDay> announced() {
        return readings.stream()
                .flatMap(reading -> reading.days().stream())
                .filter(day -> !day.single())
                .flatMap(range -> DayRange.of(range).stream())
                .toList();
    }

    /** Lines below the items. */
    private List<Line> details() {
        return walk.blocks.stream()
                .flatMap(block -> block.entries.stream())
                .flatMap(entry -> entry.details.stream())
                .toList();
    }

    /** Lines that became no items and tell of no day or hour. */
    private List<Line> apart() {
        return leftOut()
                .filter(reading -> reading.mentions().isEmpty())
                .map(Reading::line)
                .toList();
    }

    /** The sentences of lines that became no items, but those that tell of a day or an hour. */
    private List<Line> sentencesApart() {
        return leftOut()
                .flatMap(reading -> PlaceNames.sentences(reading.text()).stream()
                        .map(sentence -> lines.of(reading.line().withText(sentence))))
                .filter(sentence ->
                        sentence.times().isEmpty() && sentence.days().isEmpty())
                .map(Reading::line)
                .toList();
    }

    private Stream<Reading> leftOut() {
        Set<Integer> left = new HashSet<>();
        walk.leftOut.forEach(line -> left.add(line.number()));
        walk.intro.forEach(reading -> left.add(reading.line().number()));
        return readings.stream().filter(reading -> left.contains(reading.line().number()));
    }

    /** Lines that tell of the meeting as a whole: above its first item, or left out later. */
    private List<Reading> outside(int firstItem) {
        Set<Reading> lines = new LinkedHashSet<>(walk.intro);
        readings.stream().filter(reading -> reading.line().number() < firstItem).forEach(lines::add);
        return List.copyOf(lines);
    }

    private void add(List<ReadItem> items, Entry entry, ReadDay day, DayBlock block) {
        int index = items.size();
        items.add(item(entry, day, block, null));
        for (Entry child : entry.children) {
            items.add(item(child, day, block, index).ofKind(items.get(index).kind()));
        }
    }

    private ReadItem item(Entry entry, ReadDay day, DayBlock block, @Nullable Integer parent) {
        Clock end = entry.end;
        if (end == null && entry.start != null && entry.duration > 0) {
            end = entry.start.plus(entry.duration);
        }
        if (end != null
                && entry.start != null
                && end.minutes() > 0
                && end.minutes() < entry.start.minutes()
                && entry.start.minutes() - end.minutes() < Clock.HALF_DAY) {
            entry.doubts.add(Doubt.END_BEFORE_START);
            end = null;
        }
        boolean open = entry.open || (entry.children.isEmpty() && themes.open(entry.title));
        return new ReadItem(
                day,
                null,
                null,
                entry.nextDay,
                null,
                entry.start == null ? null : entry.start.time(),
                end == null ? null : end.time(),
                entry.title,
                entry.details.isEmpty() ? null : String.join("\n", entry.detailTexts()),
                where(entry, block),
                entry.speaker,
                kind(entry, open),
                open,
                parent,
                null,
                List.copyOf(entry.doubts),
                entry.lines);
    }

    /** «Room 2» below the heading of a house is a room of that house; one word within a title moves nothing away. */
    private @Nullable String where(Entry entry, DayBlock block) {
        String house = block.place;
        String room = entry.place == null ? null : names.unlabelled(entry.place);
        if (house == null || room == null) {
            return room == null ? house : room;
        }
        if (block.headed && entry.placeWithin) {
            return house;
        }
        boolean within = block.headed && !block.tracked && names.numbered(room) && !names.numbered(house);
        return within ? house + ", " + room : room;
    }

    /** «Bloc libre : proposez …» is no break, «TBC – suggestions welcome» no opening. */
    private ItemKind kind(Entry entry, boolean open) {
        LocalTime start = entry.start == null ? null : entry.start.time();
        ItemKind kind = kinds.of(entry.title, start, !entry.children.isEmpty());
        return open && (kind == ItemKind.BREAK || kind == ItemKind.PLENARY) ? ItemKind.SESSION : kind;
    }

    private static Set<Problem> problems(List<ReadItem> items) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (items.isEmpty()) {
            problems.add(Problem.NO_ITEMS);
        }
        if (items.stream().allMatch(item -> item.start() == null)) {
            problems.add(Problem.NO_TIMES);
        }
        if (items.stream().allMatch(item -> item.writtenDay().sameDayAs(ReadDay.NONE))) {
            problems.add(Problem.NO_DAYS);
        } else if (items.stream().noneMatch(item -> item.writtenDay().dated())) {
            problems.add(Problem.NO_DATES);
        }
        return problems;
    }
}
