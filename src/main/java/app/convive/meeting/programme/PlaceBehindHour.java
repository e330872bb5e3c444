package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Notes;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.place.PlaceWords;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** «Face painting 10 am Town Square», «Contes, 15h | kiosque»: what happens, when, and last where. */
final class PlaceBehindHour {

    /**
     * A line, and what stands last in it.
     *
     * @param words behind its only hour
     * @param place that they are known to name
     */
    private record Last(
            Reading line, @Nullable String words, @Nullable String place) {}

    private static final int FEWEST = 3;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 90;
    private static final int MOST_WORDS = 6;

    /** Letters of a small word within a name. */
    private static final int SMALL = 3;

    private static final String NO_NAME = ".;:!?(–—=";

    private final Readings readings;
    private final PlaceNames places;
    private final PlaceWords words;
    private final Kinds kinds;

    PlaceBehindHour(Vocabulary vocabulary, Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
        kinds = new Kinds(vocabulary);
        words = new PlaceWords(vocabulary);
    }

    /** The same lines, such places noted beside what happens; where most are known, names are believed to be places too. */
    List<Reading> noted(List<Reading> lines) {
        List<Last> written = lines.stream().map(this::last).toList();
        long told = written.stream().filter(last -> last.words() != null).count();
        long known = written.stream().filter(last -> last.place() != null).count();
        boolean habit = known >= FEWEST && known * 10 >= told * 6L;
        return known == 0
                ? lines
                : written.stream().map(last -> noted(last, habit)).toList();
    }

    private Last last(Reading line) {
        String words = behind(line);
        return new Last(line, words, words == null ? null : known(words));
    }

    private Reading noted(Last last, boolean habit) {
        Reading line = last.line();
        String words = last.words();
        String place = last.place();
        if (place == null && words != null && habit && (isName(words) || isCell(line))) {
            place = words;
        }
        if (place == null) {
            return line;
        }
        TimeMention time = line.times().getFirst();
        String remark = line.after(time).startsWith("(") ? " " + remark(line) : "";
        String told = line.written(time) + " " + line.before(time) + remark;
        return readings.of(line.line().withText(told).withNotes(Notes.at(place)));
    }

    /** What stands behind the only hour of a line, with what happens before it; nothing otherwise. */
    private @Nullable String behind(Reading line) {
        boolean one = line.shape() == Shape.INNER
                && line.times().size() == 1
                && line.days().isEmpty()
                && line.line().notes().equals(Notes.NONE);
        if (!one) {
            return null;
        }
        TimeMention time = line.times().getFirst();
        String title = line.before(time);
        boolean told = title.length() >= SHORTEST_TITLE
                && title.length() <= LONGEST_TITLE
                && PlaceNames.sentences(title).size() == 1
                && title.indexOf(';') < 0
                && (places.whole(title) == null || kinds.tells(title));
        String after = line.after(time);
        String behind = after.startsWith("(")
                ? Edges.trimmed(after.substring(remark(line).length()))
                : after;
        return told && !behind.isEmpty() && !places.leadsTo(behind) && !words.leadAway(behind) ? behind : null;
    }

    /** The bracket right behind the hour. */
    private static String remark(Reading line) {
        String after = line.after(line.times().getFirst());
        return after.substring(0, after.indexOf(')') + 1);
    }

    /** A place and nothing else, if its words tell that it is one. */
    private @Nullable String known(String behind) {
        if (kinds.leading(behind) != ItemKind.OTHER && !words.nameFirst(behind)) {
            return null;
        }
        String bare = Edges.withoutRemark(behind);
        String place = places.whole(bare);
        boolean noun = places.onlyNoun(bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1));
        return place == null && noun ? bare : place;
    }

    /** «| marché»: a bar parts what cells of a table tell. */
    private static boolean isCell(Reading line) {
        return line.behind(line.times().getFirst()).indexOf('|') >= 0;
    }

    /** A few words that begin with capitals: «Owl Corner, Lower Green». */
    private boolean isName(String behind) {
        String[] words = behind.split(" ");
        boolean name = words.length <= MOST_WORDS
                && Character.isUpperCase(behind.codePointAt(0))
                && behind.chars().noneMatch(c -> NO_NAME.indexOf(c) >= 0)
                && kinds.leading(behind) == ItemKind.OTHER;
        for (String word : words) {
            name &= Character.isUpperCase(word.codePointAt(0)) || word.length() <= SMALL;
        }
        return name;
    }
}
