package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «this Saturday», «samedi prochain», «demain»: days that count from the one on which the text was written. */
final class SoonDays {

    private final Phrases soon;

    SoonDays(Vocabulary vocabulary) {
        soon = vocabulary.topic("soon");
    }

    boolean named(Reading reading, DayMention day) {
        return Reading.named(day)
                && (soon.in(reading.tokens(), Math.max(0, day.from() - 1), day.to()).stream()
                                .anyMatch(match -> match.key().equals("before"))
                        || soon.is("behind", reading.tokens(), day.to()));
    }

    /** The date of «today» or «tomorrow», where that day is the first of them; nothing for any other word. */
    static @Nullable LocalDate counted(Phrases.Match word, LocalDate today) {
        return switch (word.key()) {
            case "today" -> today;
            case "tomorrow" -> today.plusDays(1);
            default -> null;
        };
    }

    /** The «tomorrow» of «… in the park tomorrow»; nothing where no line says it. */
    @Nullable
    String tomorrow(List<Reading> lines) {
        for (Reading line : lines) {
            for (Phrases.Match match : soon.in(line.tokens(), 0, line.tokens().size())) {
                if (match.key().equals("tomorrow") && !line.hourLeads()) {
                    return line.tokens().at(match.to() - 1).text();
                }
            }
        }
        return null;
    }
}
