package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «Vendredi saint», "Boxing Day": days that are named and not dated, on their next date after the text was written. */
final class FeastDays {

    private static final String EASTER = "easter.";

    private final Phrases feasts;
    private final LocalDate writtenOn;

    FeastDays(Vocabulary vocabulary, LocalDate writtenOn) {
        feasts = vocabulary.topic("feasts");
        this.writtenOn = writtenOn;
    }

    /** What is said about time, with the dates of such days; as it is where the words tell another date beside. */
    List<Mention> dated(Tokens tokens, List<Mention> mentions) {
        boolean dated = mentions.stream()
                .anyMatch(mention ->
                        mention instanceof DayMention day && (day.first().dated() || !day.single()));
        List<Phrases.Match> named = dated ? List.of() : feasts.in(tokens, 0, tokens.size());
        if (named.isEmpty()) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions);
        for (Phrases.Match feast : named) {
            Mention within = at(feast, mentions);
            boolean weekday = within instanceof DayMention day && Reading.named(day);
            if (weekday || within == null && feast.from() == 0) {
                all.remove(within);
                all.add(new DayMention(feast.from(), feast.to(), List.of(day(tokens, feast)), false));
            }
        }
        all.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return all;
    }

    /** The next date of the feast that these words name; nothing where they name none. */
    @Nullable
    LocalDate named(Tokens tokens) {
        return feasts.in(tokens, 0, tokens.size()).stream()
                .findFirst()
                .map(feast -> next(feast.key()))
                .orElse(null);
    }

    private static @Nullable Mention at(Phrases.Match feast, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.from() < feast.to() && mention.to() > feast.from())
                .findFirst()
                .orElse(null);
    }

    private ReadDay day(Tokens tokens, Phrases.Match feast) {
        LocalDate date = next(feast.key());
        String words = tokens.text()
                .substring(
                        tokens.at(feast.from()).start(),
                        tokens.at(feast.to() - 1).end());
        return new ReadDay(date.getDayOfWeek(), date.getDayOfMonth(), date.getMonth(), date.getYear(), null, words);
    }

    private LocalDate next(String key) {
        LocalDate here = inYear(key, writtenOn.getYear());
        return here.isAfter(writtenOn) ? here : inYear(key, writtenOn.getYear() + 1);
    }

    /** «easter.39» is so many days after Easter, «12.26» a month and its day. */
    private static LocalDate inYear(String key, int year) {
        if (key.startsWith(EASTER)) {
            return Easter.of(year).plusDays(Integer.parseInt(key.substring(EASTER.length())));
        }
        int dot = key.indexOf('.');
        return LocalDate.of(year, Integer.parseInt(key.substring(0, dot)), Integer.parseInt(key.substring(dot + 1)));
    }
}
