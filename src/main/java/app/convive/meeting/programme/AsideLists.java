package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.TimeMention;
import app.convive.meeting.programme.words.Capitals;
import java.util.ArrayList;
import java.util.List;

/**
 * «We need hands for:» and a list of chores, «Agenda of the assembly» and its points: below a programme a list without any
 * hour, which a colon, such a heading or one like that of the programme introduces, tells of other things. It is set in, so
 * that its lines are no items of the day.
 */
final class AsideLists {

    private static final int FEWEST = 2;
    private static final int FEWEST_HOURS = 3;

    private final LineRoles roles;

    AsideLists(LineRoles roles) {
        this.roles = roles;
    }

    List<Reading> setIn(List<Reading> lines) {
        List<Reading> all = new ArrayList<>(lines);
        if (headsHours(lines)) {
            setInAlike(all);
        }
        int timed = 0;
        for (int i = 0; i < lines.size(); i++) {
            timed += lines.get(i).times().isEmpty() ? 0 : 1;
            boolean introduces = introduces(lines.get(i));
            boolean things = introduces && roles.namesThings(lines.get(i));
            boolean aside = things || introduces && timed >= FEWEST_HOURS;
            int end = aside ? end(lines, i + 1, things) : i;
            for (int at = i + 1; at < end; at++) {
                all.set(at, lines.get(at).asText().on(lines.get(at).line().inset()));
            }
        }
        return all;
    }

    /** «TIMES» in capitals heads a list of hours. */
    private static boolean headsHours(List<Reading> lines) {
        for (int i = 0; i + FEWEST_HOURS < lines.size(); i++) {
            boolean list = isCapitals(lines.get(i))
                    && lines.subList(i + 1, i + 1 + FEWEST_HOURS).stream()
                            .allMatch(line ->
                                    line.line().bulleted() && !line.times().isEmpty());
            if (list) {
                return true;
            }
        }
        return false;
    }

    /** The lists below «RULES» and «PRIZES», in capitals too. */
    private void setInAlike(List<Reading> all) {
        boolean aside = false;
        for (int i = 0; i < all.size(); i++) {
            Reading line = all.get(i);
            if (isCapitals(line)) {
                aside = !roles.namesSlot(line) && !tellsHour(all, i + 1);
            } else if (!line.days().isEmpty()) {
                aside = false;
            } else if (aside && line.line().bulleted()) {
                all.set(i, line.on(line.line().inset()));
            }
        }
    }

    private static boolean tellsHour(List<Reading> lines, int from) {
        return lines.subList(from, lines.size()).stream()
                .takeWhile(line -> !isCapitals(line))
                .anyMatch(line -> !line.times().isEmpty());
    }

    private static boolean isCapitals(Reading line) {
        return line.mentions().isEmpty() && !line.line().bulleted() && Capitals.words(line.text());
    }

    private boolean introduces(Reading line) {
        return line.shape() == Shape.TEXT
                && line.days().isEmpty()
                && !line.line().bulleted()
                && (line.text().endsWith(":") || line.line().gap() && roles.namesAgenda(line))
                && !roles.opensProgramme(line)
                && !roles.namesSlot(line);
    }

    /**
     * Behind the last line of the list that begins there; its beginning where it tells hours, or is none.
     *
     * @param things a date is that of a paper to read
     */
    private static int end(List<Reading> lines, int from, boolean things) {
        int end = from;
        while (end < lines.size() && lines.get(end).line().bulleted()) {
            Reading line = lines.get(end);
            boolean hour = line.times().stream().anyMatch(time -> isHour(line, time) && !(things && time.weak()));
            if (hour || !things && !line.days().isEmpty()) {
                return from;
            }
            end++;
        }
        return end - from < FEWEST ? from : end;
    }

    /** The noon of «Midday prayer» is none, nor are the years of «mayor from 1998 to 2011». */
    private static boolean isHour(Reading line, TimeMention time) {
        Clock start = time.start();
        boolean within = start != null
                && (start.style() == Clock.Style.WORD
                        || start.style() == Clock.Style.MILITARY && !time.equals(line.leading()));
        return !within;
    }
}
