package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * «TODAY» as a heading, «this Wednesday at 6 pm», «demain, samedi», «tomorrow night, 5:30 pm»: days that count from the one on
 * which a page was posted, else from the announcement.
 */
final class SoonDates {

    private static final String HEADING_SIGNS = ":-–—,(";

    /** Lines at the head of a text that date its weekdays themselves. */
    private static final int HEAD = 3;

    private static final int LONGEST_TITLE = 70;

    /** Signs and a bracket between «tomorrow» and its weekday. */
    private static final int BESIDE = 1;

    private static final int MOST_LEAD = 3;

    private static final Set<String> LEADS = Set.of("before", "today", "tomorrow");

    private final Readings readings;
    private final Phrases words;
    private final SoonDays soon;
    private final Noise noise;
    private final LocalDate announcedOn;

    SoonDates(Vocabulary vocabulary, Readings readings, LocalDate announcedOn) {
        this.readings = readings;
        words = vocabulary.topic("soon");
        soon = new SoonDays(vocabulary);
        noise = new Noise(vocabulary);
        this.announcedOn = announcedOn;
    }

    /** The same lines, such days dated. */
    List<Reading> dated(List<Reading> lines) {
        LocalDate posted = PostedOn.of(lines, noise);
        LocalDate today = posted == null ? announcedOn : posted;
        List<Reading> headed = lines.stream().map(line -> headed(line, today)).toList();
        boolean counts = posted != null || !headed.equals(lines);
        return headed.stream().map(line -> dated(line, today, counts, headed)).toList();
    }

    /** «TODAY», «Demain :»: such a word fills the line, or leads it before a sign or an hour, and no day is named besides. */
    private Reading headed(Reading line, LocalDate today) {
        Phrases.Match word = words.at(line.tokens(), 0);
        LocalDate date = word == null || !line.days().isEmpty() ? null : SoonDays.counted(word, today);
        if (word == null || date == null) {
            return line;
        }
        boolean whole = word.to() >= line.tokens().size();
        boolean sign = line.tokens().at(word.to()).isAnyOf(HEADING_SIGNS);
        boolean hour = !line.times().isEmpty() && line.times().getFirst().from() == word.to();
        return whole || sign || hour ? written(line, word.from(), word.to(), date) : line;
    }

    /** @param counts the text tells when it was posted, or has such a heading */
    private Reading dated(Reading line, LocalDate today, boolean counts, List<Reading> lines) {
        Reading found = line;
        for (DayMention day : line.days().reversed()) {
            LocalDate date = date(line, day, today, counts, lines);
            if (date != null) {
                found = written(found, start(line, day), day.to(), date);
            }
        }
        boolean sentence = line.days().isEmpty() && !line.times().isEmpty() && !line.hourLeads();
        return sentence ? besideHour(line, today) : found;
    }

    /** «tomorrow», «ce soir» in a sentence with an hour behind it. */
    private Reading besideHour(Reading line, LocalDate today) {
        for (Phrases.Match word :
                words.in(line.tokens(), 0, line.times().getFirst().from())) {
            LocalDate date = SoonDays.counted(word, today);
            if (date != null) {
                return written(line, word.from(), word.to(), date);
            }
        }
        return line;
    }

    /** The same line with a date for these words, so that it is theirs too where the line is cut later. */
    private Reading written(Reading line, int from, int to, LocalDate date) {
        String text = line.text();
        String before = text.substring(0, line.tokens().at(from).start());
        return readings.of(line.line()
                .withText(
                        before + date + text.substring(line.tokens().at(to - 1).end())));
    }

    /** The words «this», «tomorrow,» before the weekday are part of it. */
    private int start(Reading line, DayMention day) {
        for (int i = Math.max(0, day.from() - MOST_LEAD); i < day.from(); i++) {
            Phrases.Match word = words.at(line.tokens(), i);
            if (word != null && LEADS.contains(word.key()) && day.from() - word.to() <= BESIDE) {
                return i;
            }
        }
        return day.from();
    }

    /** The date of a weekday that such words lead to; nothing for any other day. */
    private @Nullable LocalDate date(
            Reading line, DayMention day, LocalDate today, boolean counts, List<Reading> lines) {
        DayOfWeek weekday = day.first().weekday();
        if (!Reading.named(day) || weekday == null) {
            return null;
        }
        for (Phrases.Match word : words.in(line.tokens(), 0, day.from())) {
            LocalDate date = day.from() - word.to() <= BESIDE ? SoonDays.counted(word, today) : null;
            if (date != null && date.getDayOfWeek() == weekday) {
                return date;
            }
        }
        boolean told = soon.named(line, day) && (counts || !line.times().isEmpty()) && !datedElsewhere(lines, weekday);
        return told ? today.with(TemporalAdjusters.next(weekday)) : null;
    }

    /** The head of the text, or a date beside that weekday, tells which one it is. */
    private static boolean datedElsewhere(List<Reading> lines, DayOfWeek weekday) {
        for (int i = 0; i < lines.size(); i++) {
            boolean title = i < HEAD && lines.get(i).text().length() <= LONGEST_TITLE;
            boolean head = title && !PostedOn.isDateline(lines.get(i));
            for (DayMention day : lines.get(i).days()) {
                boolean tells =
                        day.days().stream().anyMatch(each -> each.dated() && (head || each.weekday() == weekday));
                if (tells) {
                    return true;
                }
            }
        }
        return false;
    }
}
