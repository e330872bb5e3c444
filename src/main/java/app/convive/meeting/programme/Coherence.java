package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.DurationMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How well a programme that was read hangs together, whatever way it was read in: titles name what happens, hours go
 * forward, and nothing is left over that looks like a title or an hour. Points are tenths of an item that is well read.
 */
final class Coherence {

    /** By so much for each item another way has to be better than the one that the text's habits tell. */
    private static final double MARGIN = 3;

    private static final double MARGIN_TO_KNOWN = 5;

    private static final int NAMED = 10;
    private static final int TELLS = 8;
    private static final int IS_PLACE = 12;
    private static final int IS_LENGTH = 10;
    private static final int HOURLESS = 10;
    private static final int DAYLESS = 10;
    private static final int HAPPENS_THERE = 10;
    private static final int TITLE_BELOW = 10;
    private static final int ODD_HOUR = 15;
    private static final int BACKWARDS = 20;
    private static final int LEFT_OVER = 7;

    private static final int LONGEST_TITLE = 60;

    /** A programme of fewer items is judged as if it had so many. */
    private static final int FEWEST_ITEMS = 3;

    private final Kinds kinds;
    private final PlaceNames places;
    private final Readings readings;

    Coherence(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        kinds = new Kinds(vocabulary);
        places = new PlaceNames(vocabulary);
    }

    /**
     * The programme that hangs together best; the first unless another is plainly better.
     *
     * @param known the first one was read in a layout that its lines were found to have
     */
    ReadProgramme best(ReadProgramme first, boolean known, List<ReadProgramme> others) {
        ReadProgramme best = first;
        double most = known ? MARGIN_TO_KNOWN : MARGIN;
        int points = of(first);
        for (ReadProgramme other : others) {
            if (saysTheSame(first, other)) {
                continue;
            }
            int items = Math.max(
                    FEWEST_ITEMS, Math.max(slots(first).size(), slots(other).size()));
            double gain = (double) (of(other) - points) / items;
            if (gain >= most) {
                best = other;
                most = gain;
            }
        }
        return best;
    }

    /** Only the kinds of items stand before their titles besides: «Atelier Fabrique ta boussole». */
    private static boolean saysTheSame(ReadProgramme first, ReadProgramme other) {
        List<ReadItem> own = first.items();
        List<ReadItem> others = other.items();
        boolean same = own.size() == others.size();
        for (int i = 0; same && i < own.size(); i++) {
            same = Objects.equals(own.get(i).start(), others.get(i).start())
                    && others.get(i).title().endsWith(own.get(i).title());
        }
        return same;
    }

    private static List<ReadItem> slots(ReadProgramme read) {
        return read.items().stream().filter(item -> item.parent() == null).toList();
    }

    private int of(ReadProgramme read) {
        int points = 0;
        ReadItem before = null;
        for (ReadItem item : slots(read)) {
            points += (isLabel(item) ? 0 : title(item.title())) + hour(item, before) + around(item);
            points -= item.writtenDay().equals(ReadDay.NONE) ? DAYLESS : 0;
            before = item;
        }
        for (LeftOutLine line : read.leftOut()) {
            points -= isTitle(line.text()) ? LEFT_OVER : 0;
            points -= readings.of(Line.plain(line.text())).times().isEmpty() ? 0 : LEFT_OVER;
        }
        return points;
    }

    private int title(String title) {
        int points = kinds.named(title) ? NAMED : kinds.tells(title) ? TELLS : 0;
        return points - (places.whole(title) == null ? 0 : IS_PLACE) - (isLength(title) ? IS_LENGTH : 0);
    }

    /** «(durée 30 min)» */
    private boolean isLength(String title) {
        return title.startsWith("(")
                && title.indexOf(')') == title.length() - 1
                && readings.within(title).stream().anyMatch(DurationMention.class::isInstance);
    }

    /** «Atelier», and below it what it is about. */
    private boolean isLabel(ReadItem item) {
        return item.details() != null && kinds.whole(item.title()) && HourlessLines.isPlain(kinds.of(item.title()));
    }

    private static int hour(ReadItem item, @Nullable ReadItem before) {
        LocalTime start = item.start();
        if (start == null) {
            return -HOURLESS;
        }
        LocalTime last = before == null || !before.writtenDay().equals(item.writtenDay()) ? null : before.start();
        int points = last != null && start.isBefore(last) ? -BACKWARDS : 0;
        return points - (MealHours.oddness(item.title(), start.toSecondOfDay() / 60) > 0 ? ODD_HOUR : 0);
    }

    /** What happens is told as its place, or below its title. */
    private int around(ReadItem item) {
        String place = item.place();
        String details = item.details();
        int points = place != null && kinds.named(place) ? -HAPPENS_THERE : 0;
        boolean below =
                details != null && !kinds.named(item.title()) && details.lines().anyMatch(this::isTitle);
        return points - (below ? TITLE_BELOW : 0);
    }

    private boolean isTitle(String line) {
        return line.length() < LONGEST_TITLE && kinds.named(line);
    }
}
