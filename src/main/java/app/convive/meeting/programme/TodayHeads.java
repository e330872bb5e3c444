package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.mention.Mention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «TODAY», «Demain :» as the heading of a day: counted from the day on which the page was posted, else from the announcement. */
final class TodayHeads {

    private static final String HEADING_SIGNS = ":-–—,(";

    private final Phrases soon;
    private final Noise noise;
    private final LocalDate announcedOn;

    TodayHeads(Vocabulary vocabulary, LocalDate announcedOn) {
        soon = vocabulary.topic("soon");
        noise = new Noise(vocabulary);
        this.announcedOn = announcedOn;
    }

    /** The same lines, such headings dated. */
    List<Reading> dated(List<Reading> lines) {
        if (lines.stream().allMatch(line -> heading(line) == null)) {
            return lines;
        }
        LocalDate posted = PostedOn.of(lines, noise);
        LocalDate today = posted == null ? announcedOn : posted;
        return lines.stream().map(line -> dated(line, today)).toList();
    }

    private Reading dated(Reading line, LocalDate today) {
        Phrases.Match heading = heading(line);
        if (heading == null) {
            return line;
        }
        LocalDate date = heading.key().equals("today") ? today : today.plusDays(1);
        String words = line.text()
                .substring(
                        line.tokens().at(heading.from()).start(),
                        line.tokens().at(heading.to() - 1).end());
        ReadDay day =
                new ReadDay(date.getDayOfWeek(), date.getDayOfMonth(), date.getMonth(), date.getYear(), null, words);
        List<Mention> mentions = new ArrayList<>();
        mentions.add(new DayMention(heading.from(), heading.to(), List.of(day), false));
        line.mentions().stream()
                .filter(mention -> mention.from() >= heading.to())
                .forEach(mentions::add);
        return new Reading(line.line(), line.tokens(), mentions);
    }

    /** Such a word that fills the line, or leads it before a sign or an hour; nothing where the line names a day itself. */
    private Phrases.@Nullable Match heading(Reading line) {
        Phrases.Match match = soon.at(line.tokens(), 0);
        boolean named =
                match != null && (match.key().equals("today") || match.key().equals("tomorrow"));
        if (match == null || !named || !line.days().isEmpty()) {
            return null;
        }
        boolean whole = match.to() >= line.tokens().size();
        boolean sign = line.tokens().at(match.to()).isAnyOf(HEADING_SIGNS);
        boolean hour = !line.times().isEmpty() && line.times().getFirst().from() == match.to();
        return named && (whole || sign || hour) ? match : null;
    }
}
