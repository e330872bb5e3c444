package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.PartMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Edges;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * «SAT 5 JUNE, Weir Pool (north bank)», or «Sprint, Hazel Wood» right below each day: where all of it takes place. Where
 * half of such words name places, all of them do.
 *
 * @param places by the numbers of the lines that name them
 */
record DayPlaces(Map<Integer, String> places) {

    private static final int FEWEST = 2;
    private static final int LONGEST = 100;
    private static final int LONGEST_HEADING = 30;
    private static final Pattern SENTENCE_END = Pattern.compile("[!?;]|\\.(?:\\s|$)");
    /** Such a line below a day is an item without an hour. */
    private static final Set<ItemKind> HAPPENS =
            EnumSet.of(ItemKind.ARRIVAL, ItemKind.MEAL, ItemKind.BREAK, ItemKind.PLENARY);

    /** «Short course, Hazel Wood», «Track 1 – Short talks – Big Room». */
    private static final Pattern LAST_SIGN = Pattern.compile(".*(?<sign>, | [–—-] )");

    /** Words beside a day, and the place that is known among them. */
    private record Told(int line, String text, @Nullable String place) {}

    static DayPlaces of(List<Reading> lines, PlaceNames names, Kinds kinds) {
        List<Told> beside = new ArrayList<>();
        List<Told> below = new ArrayList<>();
        int days = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Reading line = lines.get(i);
            DayMention day = heading(line);
            if (day == null) {
                continue;
            }
            days++;
            String rest = line.after(day);
            if (!rest.isEmpty() && leadsItems(lines.get(i + 1))) {
                add(beside, line, rest, names, kinds.leading(rest) == ItemKind.OTHER);
            } else if (rest.isEmpty() && isBelow(lines, i + 1)) {
                ItemKind kind = kinds.leading(lines.get(i + 1).text());
                add(below, lines.get(i + 1), lines.get(i + 1).text(), names, !HAPPENS.contains(kind));
            }
        }
        Map<Integer, String> places = new HashMap<>(belowTitled(lines, names, kinds));
        beside.stream()
                .filter(each -> each.place() != null)
                .forEach(each -> places.put(each.line(), String.valueOf(each.place())));
        fill(places, beside);
        if (below.size() >= days) {
            fill(places, below);
        }
        return new DayPlaces(places);
    }

    /** «Saturday workshops», right below it «Mill Rooms A-B», then hours: such a line is a place by its own words. */
    private static Map<Integer, String> belowTitled(List<Reading> lines, PlaceNames names, Kinds kinds) {
        Map<Integer, String> places = new HashMap<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Reading line = lines.get(i);
            Reading below = lines.get(i + 1);
            boolean titled = line.leading() instanceof DayMention day
                    && line.times().isEmpty()
                    && !line.after(day).isEmpty()
                    && !below.line().gap()
                    && isBelow(lines, i + 1);
            if (titled && kinds.leading(below.text()) == ItemKind.OTHER && names.whole(below.text()) != null) {
                places.put(below.line().number(), below.text());
            }
        }
        return places;
    }

    /** The day that a line names, at its head or behind few words: «GOOD FRIDAY 3 APRIL». */
    private static @Nullable DayMention heading(Reading line) {
        DayMention day =
                line.days().size() == 1 && line.times().isEmpty() ? line.days().getFirst() : null;
        boolean ends = day != null
                && line.text().length() <= LONGEST_HEADING
                && line.after(day).isEmpty();
        return day != null && (day.equals(line.leading()) || ends) ? day : null;
    }

    @Nullable
    String at(Reading line) {
        return places.get(line.line().number());
    }

    private static void add(List<Told> all, Reading line, String words, PlaceNames names, boolean mayBe) {
        boolean part = line.mentions().stream().anyMatch(PartMention.class::isInstance);
        String text = Edges.trimmed(SENTENCE_END.split(words, 2)[0]);
        boolean name = mayBe
                && !part
                && !text.isEmpty()
                && text.length() <= LONGEST
                && text.indexOf(':') < 0
                && Character.isUpperCase(text.codePointAt(0));
        String place = name ? place(text, names) : null;
        if (name) {
            all.add(new Told(line.line().number(), text, place));
        }
    }

    /** All of it, or all before its bracket, or what stands before or behind a comma. */
    private static @Nullable String place(String text, PlaceNames names) {
        String ofAll = names.ofAll(text);
        if (ofAll != null) {
            return ofAll;
        }
        if (names.inParts(text)) {
            return text;
        }
        String plain = text.split(" \\(", 2)[0];
        Matcher last = LAST_SIGN.matcher(plain);
        if (!last.lookingAt()) {
            return names.whole(text) != null || names.whole(plain) != null ? text : null;
        }
        String behind = plain.substring(last.end());
        String before = plain.substring(0, last.start("sign"));
        // «Short course, Hazel Wood» tells what is held before it tells where; «Hazel Weir, north bank» is one place.
        boolean named = names.strong(before) || Character.isUpperCase(before.charAt(before.lastIndexOf(' ') + 1));
        boolean both = names.whole(before) != null && named;
        return both ? text : names.whole(behind) == null ? null : behind;
    }

    private static void fill(Map<Integer, String> places, List<Told> told) {
        List<Told> known = told.stream().filter(each -> each.place() != null).toList();
        if (told.size() < FEWEST || known.size() * 2 < told.size()) {
            return;
        }
        boolean last = known.stream().allMatch(each -> !each.text().equals(each.place()));
        for (Told each : told) {
            String name = each.text().split(" \\(", 2)[0];
            String guess = last ? LAST_SIGN.matcher(name).replaceFirst("") : each.text();
            places.put(each.line(), each.place() == null ? guess : each.place());
        }
    }

    private static boolean isBelow(List<Reading> lines, int at) {
        Reading line = lines.get(at);
        return line.shape() == Shape.TEXT
                && !line.line().bulleted()
                && at + 1 < lines.size()
                && !lines.get(at + 1).times().isEmpty()
                && lines.get(at + 1).shape() != Shape.DAY;
    }

    private static boolean leadsItems(Reading line) {
        return !line.times().isEmpty() && line.shape() != Shape.DAY;
    }
}
