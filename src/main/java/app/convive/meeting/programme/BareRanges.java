package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.place.PlaceNames;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «Sat 13 March – Seed swap, 10-12 in the hut»: behind a day and a sign two bare numbers are hours where nothing else tells
 * one, unless they count what follows.
 */
final class BareRanges {

    /** Tokens of «10-12». */
    private static final int RANGE = 3;

    private static final int LAST = 23;
    private static final int NOON = 12;

    /** «Ages 8-12» are read otherwise; a span of more hours is no item's. */
    private static final int LONGEST = 10;

    private final Readings readings;
    private final PlaceNames places;

    BareRanges(Readings readings, PlaceNames places) {
        this.readings = readings;
        this.places = places;
    }

    /** The same lines, such numbers written as hours. */
    List<Reading> believed(List<Reading> lines) {
        return lines.stream().map(this::believed).toList();
    }

    private Reading believed(Reading line) {
        boolean dated = line.leading() instanceof DayMention
                && line.days().size() == 1
                && line.times().isEmpty();
        for (int i = dated ? line.days().getFirst().to() : line.tokens().size();
                i < line.tokens().size();
                i++) {
            String range = line.tokens().at(i).isAnyOf(",–—-(") ? range(line, i + 1) : null;
            if (range != null) {
                return readings.replaced(line, i + 1, i + RANGE + 1, range);
            }
        }
        return line;
    }

    private @Nullable String range(Reading line, int from) {
        Tokens tokens = line.tokens();
        Integer start = hour(tokens.at(from));
        Integer end = tokens.at(from + 1).isDash() ? hour(tokens.at(from + 2)) : null;
        if (start == null || end == null || !lasts(start, end)) {
            return null;
        }
        int to = from + RANGE;
        Token next = tokens.at(to);
        boolean ends = to >= tokens.size()
                || next.isAnyOf(",;.)–—") && !tokens.at(to + 1).isNumber();
        boolean place = next.isWord() && places.leadsTo(line.text().substring(next.start()));
        boolean apart = !tokens.tight(from - 1) || tokens.at(from - 1).is("(");
        return apart && (ends || place) ? start + ":00-" + end + ":00" : null;
    }

    private static boolean lasts(int start, int end) {
        int length = end > start ? end - start : start <= NOON && end <= NOON ? end + NOON - start : 0;
        return length > 0 && length <= LONGEST;
    }

    private static @Nullable Integer hour(Token token) {
        boolean hour = token.isNumber() && token.length() <= 2 && token.value() >= 1 && token.value() <= LAST;
        return hour ? token.value() : null;
    }
}
