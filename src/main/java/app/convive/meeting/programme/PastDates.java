package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.TimeMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * «Registered on: Sun. 6 Feb. 2011, 12:50», «Minutes of 1 October 2017 … 9:50 AM»: beside days to come, a date with a year
 * that was over when the programme was announced heads nothing and is the day of no item.
 */
final class PastDates {

    /** Words and signs before the date of a stamp: «Posted by Ann:». */
    private static final int FEW_WORDS = 4;

    /** «Posted on» */
    private static final int LABEL = 2;

    private static final int BESIDE = 2;

    private static final int SENTENCE = 80;

    private final Noise noise;
    private final SoonDays soon;
    private final ComingDates coming;

    PastDates(Noise noise, SoonDays soon, ComingDates coming) {
        this.noise = noise;
        this.soon = soon;
        this.coming = coming;
    }

    /** The same lines, such dates taken for text where any other day is still to come. */
    List<Reading> without(List<Reading> lines) {
        boolean any = soon.tomorrow(lines) != null
                || lines.stream()
                        .flatMap(line -> noise.daysThatCount(line).stream())
                        .flatMap(mention -> mention.days().stream())
                        .map(coming::of)
                        .anyMatch(Objects::nonNull);
        if (!any) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Reading line = lines.get(i);
            boolean heads = line.shape() == Reading.Shape.DAY
                    && i + 1 < lines.size()
                    && lines.get(i + 1).hourLeads();
            all.add(heads || !isWritten(line) ? without(line) : line.asText());
        }
        return all;
    }

    private Reading without(Reading line) {
        List<DayMention> past = line.days().stream()
                .filter(mention -> mention.days().stream().allMatch(coming::isPast)
                        || isTold(line, mention) && mention.days().stream().allMatch(coming::isLately))
                .toList();
        if (past.isEmpty()) {
            return line;
        }
        return isStamp(line, past.getFirst())
                ? line.asText()
                : line.keeping(mention -> !(mention instanceof DayMention day && past.contains(day)));
    }

    /** Within a sentence, and no hour stands beside it. */
    private static boolean isTold(Reading line, DayMention date) {
        boolean hour = line.times().stream()
                .anyMatch(time -> time.from() >= date.to() && time.from() - date.to() <= BESIDE
                        || date.from() >= time.to() && date.from() - time.to() <= BESIDE);
        return !date.equals(line.leading()) && line.text().length() > SENTENCE && !hour;
    }

    /** «Clairval, le 3 mai 2026»: the very day on which it was announced, apart from all items. */
    private boolean isWritten(Reading line) {
        return line.days().size() == 1
                && line.times().isEmpty()
                && line.days().getFirst().single()
                && line.days().getFirst().from() <= FEW_WORDS
                && line.after(line.days().getFirst()).isEmpty()
                && coming.isAnnouncement(line.days().getFirst().first());
    }

    /** An hour right behind the date, and a label before it or «at» between them. */
    private static boolean isStamp(Reading line, DayMention date) {
        String before = line.upTo(date).strip();
        boolean label = before.endsWith(":") && date.from() <= FEW_WORDS || date.from() <= LABEL;
        if (line.times().size() != 1) {
            return false;
        }
        TimeMention hour = line.times().getFirst();
        // «… held on 3 March 2026 at 5 pm»
        boolean at = hour.from() == date.to() && line.tokens().at(hour.from()).isWord();
        return !line.line().bulleted()
                && (label || at)
                && hour.from() >= date.to()
                && hour.from() - date.to() <= BESIDE;
    }
}
