package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.PartMention;
import app.convive.meeting.programme.place.PlaceNames;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which lines without an hour are items of their own, told no hour. */
final class UntimedLines {

    private static final int LONGEST_ITEM = 120;
    private static final int SHORT_ITEM = 45;

    /** Words of «Short break». */
    private static final int LONGEST_STOP = 3;

    /** «Repas : galette – 11 €»: what may be had, at no hour. */
    private static final Pattern PRICE = Pattern.compile("\\d\\s?(?:€|euros?\\b|EUR\\b|CHF\\b)|[£$€]\\s?\\d");

    /** «Home | Forms | Staff» is the foot of a page. */
    private static final Pattern PARTS = Pattern.compile(" [|–—•·-] ");

    private final Walk walk;
    private final Habits habits;
    private final LineRoles roles;
    private final PlaceNames places;
    private final Kinds kinds;

    UntimedLines(Walk walk, Habits habits, LineRoles roles, PlaceNames places, Kinds kinds) {
        this.walk = walk;
        this.habits = habits;
        this.roles = roles;
        this.places = places;
        this.kinds = kinds;
    }

    /** Whether a line below that item, above that line, is one. */
    boolean has(Reading reading, @Nullable Entry last, @Nullable Reading next) {
        return !isPlaceBelow(reading, last) && untimed(reading, last, next)
                || followsPart(reading, next)
                || fillsGap(reading, last, next);
    }

    /** «Restaurant universitaire», right below an item with its hour, is no meal. */
    private boolean isPlaceBelow(Reading reading, @Nullable Entry last) {
        Line line = reading.line();
        return last != null
                && !habits.hoursLast()
                && last.start != null
                && last.place == null
                && !last.title.isEmpty()
                && !line.gap()
                && !line.bulleted()
                && places.whole(reading.text()) != null;
    }

    /** An item that the text gives no hour. */
    private boolean untimed(Reading reading, @Nullable Entry last, @Nullable Reading next) {
        Line line = reading.line();
        boolean listed = line.bulleted() && !roles.quoted(line) && habits.sameLevel(line) && habits.timed() > 0;
        if (last != null && last.titleBelow && last.details.isEmpty() && !line.gap()) {
            return false;
        }
        boolean contact = !line.bulleted() && Noise.contact(reading);
        if (contact || roles.changes(reading) || reading.equals(walk.block().title)) {
            return false;
        }
        if (line.notes().place() != null && habits.timed() > 0 && walk.block().heading != null) {
            return true;
        }
        boolean paused = last == null && !walk.block().entries.isEmpty();
        boolean between = habits.hoursLast()
                && (walk.block().heading != null || !walk.block().entries.isEmpty())
                && !paused
                && (!line.bulleted() || isNumbered(line))
                && habits.sameLevel(line)
                && !line.gap()
                && !reading.text().endsWith(".");
        if (between && reading.text().length() <= LONGEST_ITEM) {
            return true;
        }
        boolean timeless = habits.timeless() && !walk.block().range && !roles.opensProgramme(reading);
        if (Sentences.end(reading.text(), 0) > LONGEST_ITEM || !(habits.sameLevel(line) || timeless)) {
            return false;
        }
        if (listed || timeless) {
            return true;
        }
        ItemKind kind = kinds.leading(reading.text());
        boolean first = walk.block().entries.isEmpty();
        boolean free = PartSentences.fillsPart(reading)
                        && kinds.leading(reading.after(reading.mentions().getFirst())) != ItemKind.SESSION
                || kind == ItemKind.BREAK && reading.leading() instanceof PartMention;
        Reading above = walk.above();
        boolean alone =
                first && above != null && above.shape() == Shape.DAY && Sentences.end(reading.text(), 0) <= SHORT_ITEM;
        // What ends a day may have no hour, as what begins it.
        boolean closes = !first
                && (next == null || next.shape() == Shape.DAY)
                && !line.gap()
                && !PARTS.matcher(reading.text()).find()
                && reading.text().length() <= SHORT_ITEM;
        boolean comes =
                (alone && (kind == ItemKind.ARRIVAL || goes(reading)) || closes && roles.comesOrGoes(reading.text()))
                        && places.whole(reading.text()) == null;
        boolean telling = comes || free || kind == ItemKind.MEAL || (kind == ItemKind.VISIT && !first);
        boolean priced = kind == ItemKind.MEAL && PRICE.matcher(reading.text()).find();
        return telling
                && !priced
                && (last == null || last.start == null || kinds.of(last.title) != kind)
                && habits.timed() > 0;
    }

    /** «3. Opening prayer», between «2. Dinner - 6:00pm» and «4. Music - 7:00pm» */
    private static boolean isNumbered(Line line) {
        return Character.isDigit(line.bullet().charAt(0));
    }

    /** «PAUSE MIDI» between an item that ends at noon and one that begins at two. */
    private boolean fillsGap(Reading reading, @Nullable Entry last, @Nullable Reading next) {
        ItemKind kind = kinds.leading(reading.text());
        boolean rests = kind == ItemKind.BREAK || kind == ItemKind.MEAL;
        if (!rests
                || last == null
                || next == null
                || next.shape() != Shape.TIMED
                || reading.line().bulleted()) {
            return false;
        }
        Clock end = last.end;
        Clock start = next.times().getFirst().start();
        boolean stops = kind == ItemKind.BREAK
                && habits.sameLevel(reading.line())
                && reading.text().split("\\(", 2)[0].strip().split(" ").length <= LONGEST_STOP;
        return (stops && end == null)
                || end != null
                        && start != null
                        && reading.text().length() <= SHORT_ITEM
                        && end.minutes() != start.minutes()
                        && (start.minutes() > end.minutes() || start.open());
    }

    /** «Départs», «Departures»: nothing else tells what happens on the day. */
    private boolean goes(Reading reading) {
        return kinds.leading(reading.text()) == ItemKind.OTHER && kinds.named(reading.text());
    }

    /** «Matinée», then what fills it, then the next part or day. */
    private boolean followsPart(Reading reading, @Nullable Reading next) {
        Reading above = walk.above();
        boolean heading =
                above != null && above.shape() == Shape.PART && above.tokens().size() <= 3;
        boolean alone = next == null || next.shape() == Shape.PART || next.shape() == Shape.DAY;
        return heading && alone && reading.text().length() <= LONGEST_ITEM;
    }
}
