package app.convive.meeting.programme;

import app.convive.meeting.programme.Reading.Shape;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * «The fair will be held on Friday 16 March», or such a title, and below it «Thursday 16 February 2012» alone: on that day
 * the article was posted.
 */
final class PostedBelow {

    /** Title, first sentence and date of an article stand in its first lines. */
    private static final int HEAD = 12;

    /** Letters of «Publié le :». */
    private static final int LONGEST_LABEL = 24;

    private final Phrases places;
    private final Noise noise;

    PostedBelow(Vocabulary vocabulary) {
        places = vocabulary.topic("places");
        noise = new Noise(vocabulary);
    }

    /** The same lines, such a date taken for text. */
    List<Reading> without(List<Reading> given) {
        List<Reading> lines = withoutStamp(given);
        DayMention told = null;
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            Reading line = lines.get(i);
            if (line.hourLeads()) {
                return lines;
            }
            LocalDate date = PostedOn.isDateline(line)
                    ? PostedOn.date(line.days().getFirst().first())
                    : null;
            if (told != null && date != null && precedes(date, told.first(), isAgain(lines, i, told.first()))) {
                List<Reading> all = new ArrayList<>(lines);
                all.set(i, line.asText());
                return all;
            }
            if (line.shape() == Shape.DAY) {
                return lines;
            }
            told = told == null ? told(line, i == 0) : told;
        }
        return lines;
    }

    /** The day of the gathering: behind «will be held», or in the title. */
    private @Nullable DayMention told(Reading line, boolean title) {
        return noise.daysThatCount(line).stream()
                .filter(day -> day.first().dated() && (title || PostedOn.isHeldOn(places, line, day)))
                .findFirst()
                .orElse(null);
    }

    /** «Publié le», and on the next line «12/04/2027 à 06 h 00». */
    private List<Reading> withoutStamp(List<Reading> lines) {
        List<Reading> all = new ArrayList<>(lines);
        for (int i = 1; i < Math.min(HEAD, all.size()); i++) {
            Reading above = lines.get(i - 1);
            boolean stamp =
                    above.text().length() <= LONGEST_LABEL && above.days().isEmpty() && noise.surely(above);
            boolean dated = lines.get(i).leading() instanceof DayMention day
                    && day.first().dated();
            if (stamp && dated && lines.get(i).shape() == Shape.DAY) {
                all.set(i, lines.get(i).asText());
            }
        }
        return all;
    }

    /** Further below the day is told once more: it is the gathering's, however soon it comes. */
    private static boolean isAgain(List<Reading> lines, int from, ReadDay told) {
        return lines.subList(from + 1, lines.size()).stream()
                .flatMap(line -> line.days().stream())
                .anyMatch(day -> day.first().sameDate(told));
    }

    private static boolean precedes(LocalDate posted, ReadDay told, boolean again) {
        ReadDay year = told.year() == null ? told.withYear(posted.getYear()) : told;
        LocalDate date = PostedOn.date(year);
        if (date != null && told.year() == null && date.isBefore(posted)) {
            date = PostedOn.date(told.withYear(posted.getYear() + 1));
        }
        return date != null
                && (told.weekday() == null || date.getDayOfWeek() == told.weekday())
                && (again ? date.isAfter(posted) : PostedOn.isAhead(posted, date));
    }
}
