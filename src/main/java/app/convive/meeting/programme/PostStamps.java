package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.Clock;
import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * «Ann Moss Sun 21 Oct 2018 10:23 PM» above a message of a thread: when it was posted. An hour that no gathering begins at
 * shows it, and that on the same day or before are others like it.
 */
final class PostStamps {

    private static final int LONGEST_NAME = 4;

    /** «23:16:09 IST 2007»: no programme counts seconds. */
    private static final Pattern SECONDS =
            Pattern.compile(",?\\s*\\d{1,2}:\\d{2}:\\d{2}(?:\\s+\\(?[A-Z]{2,5}\\)?|\\s+[+-]\\d{4})*(?:\\s+\\d{4})?");

    private final Phrases hints;

    PostStamps(Vocabulary vocabulary) {
        hints = vocabulary.topic("hints");
    }

    /** The same lines, such stamps taken for text. */
    List<Reading> without(List<Reading> given) {
        List<Reading> lines = given.stream()
                .map(line -> isOfArchive(line) ? line.asText() : line)
                .toList();
        LocalDate last = lines.stream()
                .filter(PostStamps::isOdd)
                .map(this::date)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return last == null
                ? lines
                : lines.stream()
                        .map(line -> isStamp(line, last) ? line.asText() : line)
                        .toList();
    }

    /** «Fri May 4 23:16:09 IST 2007», below who wrote: the page of a list's archive. */
    private static boolean isOfArchive(Reading line) {
        return line.leading() instanceof DayMention day
                && day.first().dated()
                && SECONDS.matcher(line.behind(day)).matches();
    }

    private boolean isStamp(Reading line, LocalDate last) {
        LocalDate date = date(line);
        return date != null && !date.isAfter(last);
    }

    private static boolean isOdd(Reading line) {
        Clock start = line.times().isEmpty() ? null : line.times().getFirst().start();
        return start != null && !start.onFive();
    }

    /** The full date of a line that tells no more than it, one hour, and who wrote. */
    private @Nullable LocalDate date(Reading line) {
        boolean one = line.days().size() == 1
                && line.days().getFirst().single()
                && line.times().size() == 1
                && !line.times().getFirst().range()
                && line.times().getFirst().from() >= line.days().getFirst().to();
        return one && onlyName(line) ? PostedOn.date(line.days().getFirst().first()) : null;
    }

    private boolean onlyName(Reading line) {
        boolean[] told = line.told();
        int words = 0;
        Phrases.Match by = hints.at(line.tokens(), 0);
        int led = by != null && Bylines.leadsName(hints, line.tokens()) ? by.to() : 0;
        for (int i = 0; i < told.length; i++) {
            Token token = line.tokens().at(i);
            if (!told[i] && token.isWord()) {
                // «by Ann » Tue Apr 14, 2026 9:14 pm», and right behind «by» a name in small letters.
                boolean leads = led > 0 && i <= led;
                boolean named = (leads || Character.isUpperCase(token.text().charAt(0)))
                        && i < line.days().getFirst().from();
                if (!named) {
                    return false;
                }
                words += i < led ? 0 : 1;
            } else if (!told[i] && token.isNumber()) {
                return false;
            }
        }
        return words <= LONGEST_NAME;
    }
}
