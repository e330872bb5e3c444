package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * «this Wednesday at 6 pm», «demain, samedi», «tomorrow night, 5:30 pm»: days within sentences that count from the one on which
 * a page was posted, else from the announcement.
 */
final class SoonDates {

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
        return lines.stream().map(line -> dated(line, today, lines)).toList();
    }

    private Reading dated(Reading line, LocalDate today, List<Reading> lines) {
        Reading found = line;
        for (int i = line.days().size() - 1; i >= 0; i--) {
            DayMention day = line.days().get(i);
            LocalDate date = date(line, day, today, lines);
            if (date != null) {
                found = written(found, start(line, day), day.to(), date);
            }
        }
        Phrases.Match word = line.days().isEmpty() && !line.times().isEmpty() ? besideHour(line) : null;
        return word == null ? found : written(line, word.from(), word.to(), counted(word, today));
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
    private @Nullable LocalDate date(Reading line, DayMention day, LocalDate today, List<Reading> lines) {
        DayOfWeek weekday = day.first().weekday();
        if (!Reading.named(day) || weekday == null) {
            return null;
        }
        LocalDate next = PostedOn.date(PostedOn.next(day.first(), weekday, today));
        for (Phrases.Match word : words.in(line.tokens(), 0, line.tokens().size())) {
            boolean beside = day.from() - word.to() >= 0 && day.from() - word.to() <= BESIDE;
            boolean counts = word.key().equals("tomorrow") || word.key().equals("today");
            if (beside && counts && counted(word, today).getDayOfWeek() == weekday) {
                return counted(word, today);
            }
        }
        boolean told = soon.named(line, day)
                && (!line.times().isEmpty() || PostedOn.of(lines, noise) != null)
                && !datedElsewhere(lines, weekday);
        return told ? next : null;
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

    /** «tomorrow», «ce soir» in a sentence with an hour. */
    private Phrases.@Nullable Match besideHour(Reading line) {
        if (line.hourLeads()) {
            return null;
        }
        return words.in(line.tokens(), 0, line.times().getFirst().from()).stream()
                .filter(word -> word.key().equals("today") || word.key().equals("tomorrow"))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate counted(Phrases.Match word, LocalDate today) {
        return word.key().equals("tomorrow") ? today.plusDays(1) : today;
    }
}
