package app.convive.meeting.programme;

import app.convive.meeting.programme.layout.Line;
import app.convive.meeting.programme.mention.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An item in the making: what the lines have told about it so far. */
final class Entry {

    final Line line;
    final @Nullable String part;

    @Nullable
    Clock start;

    @Nullable
    Clock end;

    String title = "";
    final List<Line> details = new ArrayList<>();
    final List<Entry> children = new ArrayList<>();
    final List<Integer> lines = new ArrayList<>();
    final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

    /** Minutes, where the text tells how long it lasts. */
    int duration;

    @Nullable
    String place;

    @Nullable
    String speaker;

    /** The hour stood alone, the title on a line below it. */
    boolean titleBelow;

    /** The text says itself that its hour is not known yet. */
    boolean hourOpen;

    /** Its place stood alone on a line below it. */
    boolean placeBelow;

    /** Its place is named within the words of its title, by one word: «supper in the street». */
    boolean placeWithin;

    /** A second hour that may be the end, or another hour at which one can come. */
    @Nullable
    Clock second;

    /** Given as open by the words of another line. */
    boolean open;

    /** The part of the day with which its title begins: «Late night waltzes». */
    @Nullable
    String partNamed;

    /** It starts after midnight of the day that lists it. */
    boolean nextDay;

    Entry(Line line, @Nullable String part) {
        this.line = line;
        this.part = part;
        lines.add(line.number());
    }

    /** The same item on another day. */
    Entry copy() {
        Entry other = new Entry(line, part);
        other.start = start;
        other.end = end;
        other.title = title;
        other.details.addAll(details);
        children.forEach(child -> other.children.add(child.copy()));
        other.doubts.addAll(doubts);
        other.duration = duration;
        other.place = place;
        other.speaker = speaker;
        other.titleBelow = titleBelow;
        other.placeBelow = placeBelow;
        other.placeWithin = placeWithin;
        other.open = open;
        other.hourOpen = hourOpen;
        return other;
    }

    List<String> detailTexts() {
        return details.stream().map(Line::text).toList();
    }
}
