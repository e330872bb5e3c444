package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import java.util.List;

/** «Grosse journée (9h-22h)» right below a day: it frames all that follows, and is no item beside it. */
final class WholeDays {

    private static final int FEWEST = 3;

    private WholeDays() {}

    /** @param places tells what is said of who may come: «entrée libre» is nothing that happens */
    static void leaveOut(Walk walk, Phrases places) {
        for (DayBlock block : walk.blocks) {
            if (frames(block) || tellsAdmission(block, places)) {
                Entry frame = block.entries.removeFirst();
                walk.leftOut.add(
                        new LeftOutLine(frame.line.number(), frame.line.text(), LeftOutLine.Reason.NOT_AN_ITEM));
            }
        }
    }

    private static boolean frames(DayBlock block) {
        if (block.heading == null || block.entries.size() <= FEWEST) {
            return false;
        }
        Entry first = block.entries.getFirst();
        List<Entry> others = block.entries.subList(1, block.entries.size());
        Clock start = first.start;
        Clock end = first.end;
        if (start == null || end == null || !first.details.isEmpty() || first.line.bulleted()) {
            return false;
        }
        Entry next = others.getFirst();
        return next.start != null
                && next.start.minutes() == start.minutes()
                && next.end != null
                && next.end.minutes() < end.minutes()
                && !next.line.text().equals(first.line.text())
                && others.stream().allMatch(other -> isWithin(other, start, end));
    }

    /** «10h-18h – ENTRÉE LIBRE» above all that happens between these hours. */
    private static boolean tellsAdmission(DayBlock block, Phrases places) {
        if (block.entries.size() <= FEWEST) {
            return false;
        }
        Entry first = block.entries.getFirst();
        Clock start = first.start;
        Clock end = first.end;
        Tokens title = Tokens.of(first.title);
        Phrases.Match aside = places.at(title, 0);
        boolean only = aside != null && aside.key().equals("aside") && aside.to() >= title.size();
        return only
                && start != null
                && end != null
                && first.details.isEmpty()
                && block.entries.subList(1, block.entries.size()).stream()
                        .allMatch(other -> other.start == null || isWithin(other, start, end));
    }

    private static boolean isWithin(Entry other, Clock start, Clock end) {
        return other.start != null
                && other.start.minutes() >= start.minutes()
                && (other.end == null ? other.start.minutes() < end.minutes() : other.end.minutes() <= end.minutes());
    }
}
