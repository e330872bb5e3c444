package app.convive.meeting.programme;

import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.LeftOutLine.Reason;
import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.layout.Pictograms;
import app.convive.meeting.programme.mention.PartMention;
import app.convive.meeting.programme.place.PlaceFinder;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Capitals;
import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Tokens;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the lines without an hour: more about the last item, an item of its own, a place, or nothing. */
final class PlainLines {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,2}");

    private static final int WRAPPED = 30;

    /** Lines that end with an hour are the way of a text that has so many of them. */
    private static final int USUAL = 3;

    private static final int LONGEST_TRACK = 60;

    /** The «sopranos» of «sopranos : petite salle». */
    private static final int LONGEST_LABEL = 25;

    /** Letters beside its place with which a line is a workshop of its own. */
    private static final int MORE_THAN_PLACE = 8;

    private final Walk walk;
    private final Habits habits;
    private final LineRoles roles;
    private final PlaceNames places;
    private final PlaceFinder finder;
    private final Kinds kinds;
    private final PlaceHeads heads;
    private final UntimedLines untimed;

    PlainLines(
            Walk walk,
            Habits habits,
            LineRoles roles,
            PlaceNames places,
            PlaceFinder finder,
            Kinds kinds,
            PlaceHeads heads) {
        this.heads = heads;
        this.finder = finder;
        this.walk = walk;
        this.habits = habits;
        this.roles = roles;
        this.places = places;
        this.kinds = kinds;
        untimed = new UntimedLines(walk, habits, roles, places, kinds);
    }

    void text(Reading reading, @Nullable Reading next) {
        Line line = reading.line();
        Entry entry = walk.last();
        boolean gap = line.gap() && !habits.spaced();
        Reading sibling = walk.above();
        // «Track A (Hall)», «Track B (Barn)» below each other are a key to what follows, and head nothing.
        boolean slot = next != null && startsItem(next) && roles.namesSlot(reading);
        if (slot
                && entry == null
                && sibling != null
                && !line.gap()
                && sibling.shape() == Shape.TEXT
                && roles.namesSlot(sibling)) {
            walk.intro.add(reading);
            walk.leave(reading, Reason.PLAIN_TEXT);
            return;
        }
        boolean track = slot && !walk.over() && !walk.begun();
        if (track && headsBlock(reading)) {
            return;
        }
        if (!walk.over()
                && !walk.begun()
                && line.gap()
                && next != null
                && startsItem(next)
                && !next.line().gap()) {
            String where = places.whole(reading.text());
            if (where != null) {
                walk.intro.add(reading);
                walk.moveTo(where);
                return;
            }
        }
        String bracket = walk.over() ? null : heads.inBracket(reading);
        if (bracket != null) {
            walk.moveTo(bracket);
            walk.leave(reading, Reason.PLAIN_TEXT);
            return;
        }
        if (!walk.over()
                && heads.has(reading)
                && next != null
                && (startsItem(next) || !next.line().gap())) {
            String text = PlaceHeads.nameOf(reading.text());
            String where = places.whole(text);
            walk.moveTo(where == null ? text : where);
            return;
        }
        String ofAll = places.ofAll(reading.text());
        boolean placesAll = ofAll != null && !walk.anyItem();
        if (walk.over() || !walk.begun() || placesAll) {
            walk.intro.add(reading);
            walk.leave(reading, Reason.PLAIN_TEXT);
            return;
        }
        String labelled =
                pinned(reading, next) ? Pictograms.withoutRemark(reading.text()) : places.labelled(reading.text());
        // «Départ à pied» below an hour that stands alone is what happens then.
        boolean title = entry != null && entry.title.isEmpty() && reading.text().indexOf(':') < 0;
        if (labelled != null && !title) {
            // Below a heading space is usual: it parts nothing.
            boolean headed = walk.above() != null && walk.above().line().heading() > 0;
            labelled(reading, next, labelled, gap && !headed);
            return;
        }
        if (ofAll != null && walk.block().place == null) {
            walk.block().place = ofAll;
            return;
        }
        if (entry != null && entry.title.isEmpty()) {
            for (Entry each : walk.current()) {
                each.title = Edges.trimmed(reading.text());
                each.titleBelow = true;
                each.lines.add(line.number());
            }
            return;
        }
        boolean free = kinds.leading(reading.text()) == ItemKind.BREAK && reading.leading() instanceof PartMention;
        boolean wraps = wraps(line);
        boolean goesOn = wraps && (!free || brokenOff());
        if (untimed.has(reading, entry, next) && !goesOn) {
            walk.add(line, null, Edges.trimmed(reading.text()));
            return;
        }
        String place = places.whole(reading.withoutTimes());
        boolean again = walk.block().headed && !walk.block().tracked && !line.bulleted();
        place = place == null && again && places.onlyNoun(reading.text()) ? reading.text() : place;
        boolean broken =
                wraps && (brokenOff() || !walk.block().headed && !walk.current().isEmpty());
        boolean heads = !broken && (line.heading() > 0 || entry == null || line.gap() || walk.block().headed);
        boolean titled = habits.titleFirst() && next != null && next.shape() == Shape.TIME_ALONE;
        boolean speaker = walk.last() != null && namesSpeaker(reading.text());
        if (place != null
                && heads
                && !titled
                && !speaker
                && next != null
                && startsItem(next)
                && !endsBlock(line, next)) {
            PlaceFinder.Found found = finder.in(reading.text());
            boolean within = found != null
                    && !found.rest().equals(reading.text())
                    && !places.strong(found.rest())
                    && !places.leadsTo(reading.text());
            String house = houseAbove(reading);
            walk.moveTo(house != null ? house : within && found != null ? found.place() : place);
            return;
        }
        Reading above = walk.above();
        boolean below = above != null
                && above.shape() == Shape.DAY
                && walk.block().entries.isEmpty();
        if (next != null
                && startsItem(next)
                && (gap || below || line.heading() > 0)
                && !line.bulleted()
                && headsBlock(reading)) {
            return;
        }
        if (gap && next != null && startsItem(next) && likeHeadAbove(reading)) {
            walk.moveTo(Edges.trimmed(reading.text().split("\\(", 2)[0]));
            walk.leave(reading, Reason.PLAIN_TEXT);
            return;
        }
        boolean detached =
                gap && (habits.alone() < habits.timed() || habits.hoursLast()) && !listsBelow(line, entry, above);
        if (entry == null || detached || line.heading() > 0) {
            walk.pause();
            walk.leave(reading, Reason.PLAIN_TEXT);
            return;
        }
        goesOn(reading, entry, place == null ? places.below(reading.text()) : place);
    }

    /** «Craft Tent», and right below it «near the main gate»: the first is the place, the other tells how to find it. */
    private @Nullable String houseAbove(Reading reading) {
        Reading above = walk.above();
        boolean heads = above != null
                && above.shape() == Shape.TEXT
                && walk.current().isEmpty()
                && !reading.line().gap();
        return above != null && heads && places.beside(reading.text()) ? places.whole(above.text()) : null;
    }

    /** A pin instead of a label leads the place below an item; several below each other are bullets. */
    private boolean pinned(Reading reading, @Nullable Reading next) {
        Entry entry = walk.last();
        Reading above = walk.above();
        boolean list = isPinned(next) || isPinned(above);
        return entry != null && !entry.title.isEmpty() && isPinned(reading) && !list;
    }

    private static boolean isPinned(@Nullable Reading reading) {
        return reading != null && Pictograms.pin(reading.line());
    }

    /** «Jess Moor, Tinker Shed» below a title is who speaks and from where, and heads nothing. */
    private boolean namesSpeaker(String text) {
        int comma = text.indexOf(", ");
        String name = comma < 0 ? "" : text.substring(0, comma);
        return NAME.matcher(name).matches() && places.whole(name) == null && !places.noun(name) && !kinds.tells(name);
    }

    /** Below «Workshops» an empty line may stand before the list of them. */
    private boolean listsBelow(Line line, @Nullable Entry slot, @Nullable Reading above) {
        boolean behind = slot != null
                && above != null
                && slot.lines.contains(above.line().number());
        if (behind && slot != null && !line.bulleted() && roles.slot(slot.title)) {
            PlaceFinder.Found found = finder.in(line.text());
            return found != null && !found.rest().equals(line.text());
        }
        if (slot == null || above == null || !line.bulleted() || habits.sameLevel(line)) {
            return false;
        }
        // A list below an item goes on over empty lines.
        boolean goesOn = behind && above.line().bulleted() && slot.details.contains(above.line());
        boolean begins = above.line().number() == slot.line.number()
                && (roles.slot(slot.title)
                        || roles.namesOneSlot(line.text())
                        || above.text().endsWith(":"));
        return goesOn || begins;
    }

    /** More empty lines stand below it than above: it is the last of its block, and heads nothing. */
    private boolean endsBlock(Line line, Reading next) {
        Reading above = walk.above();
        return above != null
                && walk.last() != null
                && next.line().number() - line.number()
                        > line.number() - above.line().number();
    }

    /** «OUT BACK» in capitals, where «LIBRARY» in capitals headed what stands above it. */
    private boolean likeHeadAbove(Reading reading) {
        String place = walk.block().place;
        boolean capitals = place != null && Capitals.only(place);
        String text = reading.text().split("\\(", 2)[0];
        return walk.block().headed && capitals && text.length() <= LONGEST_TRACK && Capitals.words(text);
    }

    /** «Track A (Main Hall)», «Tout le monde, grande salle»: items follow that take place there; the next heading ends it. */
    private boolean headsBlock(Reading reading) {
        String text = roles.withoutPeople(reading.text());
        boolean sentence = text.endsWith(".") || text.length() > LONGEST_TRACK;
        PlaceFinder.Found found = sentence ? null : finder.in(text);
        boolean apart = found != null && !found.rest().equals(text);
        boolean leads = found != null && reading.line().heading() > 0 && text.endsWith(found.place());
        if (leads && found != null && !apart) {
            walk.moveTo(found.place());
            walk.leave(reading, Reason.PLAIN_TEXT);
            return true;
        }
        if (apart || (!sentence && walk.block().tracked)) {
            walk.track(apart && found != null ? found.place() : null);
            walk.block().tracked = apart;
            walk.leave(reading, Reason.PLAIN_TEXT);
            return true;
        }
        return false;
    }

    private void labelled(Reading reading, @Nullable Reading next, String place, boolean gap) {
        Entry entry = walk.last();
        if (entry != null && gap && next != null && startsItem(next)) {
            walk.moveTo(place);
        } else if (entry != null && !gap) {
            walk.current().forEach(each -> each.place = place);
            entry.lines.add(reading.line().number());
        } else if (walk.block().heading != null && walk.block().entries.isEmpty()) {
            walk.block().place = place;
        } else {
            walk.intro.add(reading);
            walk.leave(reading, Reason.PLAIN_TEXT);
        }
    }

    private void goesOn(Reading reading, Entry entry, @Nullable String place) {
        String text = reading.text();
        boolean wraps = wraps(reading.line()) && (place == null || brokenOff());
        for (Entry each : walk.current()) {
            boolean more = place != null && place.length() + MORE_THAN_PLACE < text.length();
            boolean coded = RunningCode.of(text) != null;
            boolean ofWorkshop = (more || coded || !each.details.isEmpty())
                    && (kinds.of(each.title) == ItemKind.WORKSHOP || roles.slot(each.title));
            if (place != null && each.place == null && !wraps && !ofWorkshop) {
                each.place = place;
                each.placeBelow = true;
            } else if (wraps && each.details.isEmpty()) {
                each.title = each.title + " " + text;
            } else if (wraps) {
                Line broken = each.details.removeLast();
                each.details.add(broken.withText(broken.text() + " " + text));
            } else {
                each.details.add(reading.line());
            }
        }
        entry.lines.add(reading.line().number());
    }

    private boolean startsItem(Reading next) {
        return next.hourLeads() || next.shape() == Shape.TRAILING && habits.trailing() >= USUAL;
    }

    /** The line above ends in the middle of something. */
    private boolean brokenOff() {
        Reading above = walk.above();
        String before = above == null ? "" : above.text().stripTrailing();
        return above != null
                && (before.lastIndexOf('(') > before.lastIndexOf(')')
                        || before.endsWith(",")
                        || before.endsWith("(")
                        || before.endsWith("-")
                        || roles.endsOpen(above));
    }

    /** The line goes on with the sentence that the line above it broke off. */
    private boolean wraps(Line line) {
        Reading above = walk.above();
        if (above == null || line.gap() || line.bulleted() || above.line().number() != line.number() - 1) {
            return false;
        }
        String before = above.text().stripTrailing();
        boolean open = brokenOff();
        if (!open && (roles.numberedSlot(line.text()) || isCoded(line.text()))) {
            return false;
        }
        int colon = line.text().indexOf(':');
        boolean labelled = colon > 0 && colon <= LONGEST_LABEL;
        boolean small =
                Character.isLowerCase(line.text().charAt(0)) && !labelled && !(habits.small() && habits.hoursLast());
        return (small && before.length() > WRAPPED) || open;
    }

    private static boolean isCoded(String text) {
        return LeadingCode.of(Tokens.of(text)) != null || RunningCode.of(text) != null;
    }
}
