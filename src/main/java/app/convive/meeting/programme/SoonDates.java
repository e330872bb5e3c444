package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
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

    /** Words and signs from «next week» to the weekday. */
    private static final int LONGEST_CLAUSE = 8;

    /** Letters of a line that is a sentence; words of it before the day, and more days than it names. */
    private static final int SENTENCE = 40;

    private static final int FEW = 3;

    /** Days: of a date farther away nobody says «this Wednesday». */
    private static final int NEAR = 14;

    private static final Set<String> LEADS = Set.of("before", "today", "tomorrow");

    private final Readings readings;
    private final Phrases words;
    private final SoonDays soon;
    private final Noise noise;
    private final LocalDate announcedOn;

    /**
     * What the whole text tells.
     *
     * @param today the day from which its days count
     * @param counts it tells when it was posted, or has a heading such as «TODAY»
     * @param dated some line tells a date
     * @param ofNextWeek weekdays that it names as those of next week
     */
    private record Told(
            List<Reading> lines, LocalDate today, boolean counts, boolean dated, Set<DayOfWeek> ofNextWeek) {}

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
        Set<DayOfWeek> ofNextWeek = EnumSet.noneOf(DayOfWeek.class);
        for (Reading line : headed) {
            line.days().stream()
                    .filter(day -> Reading.named(day) && ofNextWeek(line, day))
                    .map(day -> day.first().weekday())
                    .filter(Objects::nonNull)
                    .forEach(ofNextWeek::add);
        }
        boolean any = headed.stream()
                .flatMap(line -> line.days().stream())
                .anyMatch(day -> day.first().dated());
        Told told = new Told(headed, today, counts, any, ofNextWeek);
        return headed.stream().map(line -> dated(line, told)).toList();
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
        return whole || sign || hour ? readings.replaced(line, word.from(), word.to(), date.toString()) : line;
    }

    private Reading dated(Reading line, Told told) {
        Reading found = line;
        for (DayMention day : line.days().reversed()) {
            LocalDate date = date(line, day, told);
            if (date != null) {
                found = readings.replaced(found, start(line, day), day.to(), date.toString());
            }
        }
        boolean sentence = line.days().isEmpty() && !line.times().isEmpty() && !line.hourLeads();
        return sentence ? besideHour(line, told.today()) : found;
    }

    /** «tomorrow», «ce soir» in a sentence with an hour behind it. */
    private Reading besideHour(Reading line, LocalDate today) {
        for (Phrases.Match word :
                words.in(line.tokens(), 0, line.times().getFirst().from())) {
            LocalDate date = SoonDays.counted(word, today);
            if (date != null) {
                return readings.replaced(line, word.from(), word.to(), date.toString());
            }
        }
        return line;
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
    private @Nullable LocalDate date(Reading line, DayMention day, Told told) {
        LocalDate today = told.today();
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
        if (ofNextWeek(line, day)) {
            LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            return monday.with(TemporalAdjusters.nextOrSame(weekday));
        }
        // Beside the one of next week, a weekday alone is that of this week.
        boolean coming = told.ofNextWeek().contains(weekday)
                || !told.dated() && isSaid(line, day)
                || soon.named(line, day)
                        && (told.counts() || !line.times().isEmpty())
                        && !datedElsewhere(told.lines(), weekday, today);
        return coming ? today.with(TemporalAdjusters.next(weekday)) : null;
    }

    /** «We need to be ready on Saturday»: in a sentence it is the coming one, where the text has no date at all. */
    private boolean isSaid(Reading line, DayMention day) {
        return line.text().length() > SENTENCE
                && line.times().isEmpty()
                && line.days().size() < FEW
                && day.from() >= FEW
                && !line.tokens().at(day.to()).is(":")
                && noise.daysThatCount(line).contains(day);
    }

    /** «Next week, for Harvest Sunday, …», «jeudi de la semaine prochaine»: said before it in the sentence, or right behind it. */
    private boolean ofNextWeek(Reading line, DayMention day) {
        int from = Math.max(0, day.from() - LONGEST_CLAUSE);
        for (int i = day.from() - 1; i >= from; i--) {
            if (line.tokens().at(i).isAnyOf(".!?;:")) {
                return false;
            }
            if (words.is("week", line.tokens(), i)) {
                return true;
            }
        }
        return words.is("week", line.tokens(), day.to()) || words.is("week.of", line.tokens(), day.to());
    }

    /** The head of the text, or a date that is near and that weekday, tells which one it is. */
    private static boolean datedElsewhere(List<Reading> lines, DayOfWeek weekday, LocalDate today) {
        for (int i = 0; i < lines.size(); i++) {
            boolean title = i < HEAD && lines.get(i).text().length() <= LONGEST_TITLE;
            boolean head = title && !PostedOn.isDateline(lines.get(i));
            for (DayMention day : lines.get(i).days()) {
                boolean tells = day.days().stream()
                        .anyMatch(each -> each.dated() && (head || each.weekday() == weekday && isNear(each, today)));
                if (tells) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNear(ReadDay day, LocalDate today) {
        LocalDate date = PostedOn.date(day.withYear(today.getYear()));
        return date == null || isNear(date, today);
    }

    /** So near that «this Wednesday» can mean it. */
    static boolean isNear(LocalDate date, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(today, date)) <= NEAR;
    }
}
