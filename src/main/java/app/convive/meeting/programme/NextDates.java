package app.convive.meeting.programme;

import app.convive.meeting.programme.mention.DayMention;
import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** «Le lendemain, brunch à 11h», «The next day we meet at 9»: the day after the date that the text told last. */
final class NextDates {

    /** «Le lendemain» stands before its own date this near. */
    private static final int BESIDE = 3;

    private static final int SHORTEST_MONTH = 28;

    private final Readings readings;
    private final Phrases soon;

    NextDates(Vocabulary vocabulary, Readings readings) {
        this.readings = readings;
        soon = vocabulary.topic("soon");
    }

    /** The same lines, such words replaced by the date that they mean. */
    List<Reading> dated(List<Reading> lines) {
        if (lines.stream().noneMatch(this::tellsNext)) {
            return lines;
        }
        List<Reading> all = new ArrayList<>();
        String last = null;
        for (Reading line : lines) {
            Reading told = dated(line, last);
            all.add(told);
            last = lastDate(told, told.tokens().size(), last);
        }
        return all;
    }

    private boolean tellsNext(Reading line) {
        Tokens tokens = line.tokens();
        return soon.in(tokens, 0, tokens.size()).stream()
                .anyMatch(match -> match.key().equals("next"));
    }

    private Reading dated(Reading line, @Nullable String before) {
        Tokens tokens = line.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            boolean opens = i == 0 || tokens.at(i - 1).isAnyOf(".!?;");
            Phrases.Match match = opens ? soon.at(tokens, i) : null;
            boolean own = match == null
                    || line.days().stream().anyMatch(day -> day.from() >= at && day.from() <= match.to() + BESIDE);
            String date = own ? null : lastDate(line, i, before);
            if (match != null && match.key().equals("next") && date != null && next(date) instanceof String day) {
                return readings.replaced(line, i, match.to(), day);
            }
        }
        return line;
    }

    /** The last date of the line before that token, as «1 juin»; else the one that was told before. */
    private @Nullable String lastDate(Reading line, int before, @Nullable String told) {
        String last = told;
        for (DayMention day : line.days()) {
            Integer dayOfMonth = day.days().getLast().dayOfMonth();
            String month = dayOfMonth == null || day.from() >= before ? null : monthOf(line, day);
            last = month == null ? last : dayOfMonth + " " + month;
        }
        return last;
    }

    /** The word of that date which names a month. */
    private @Nullable String monthOf(Reading line, DayMention day) {
        for (int i = day.from(); i < day.to(); i++) {
            Token token = line.tokens().at(i);
            boolean month = token.isWord()
                    && readings.of(line.line().withText("2 " + token.text())).days().stream()
                            .anyMatch(each -> each.first().dated());
            if (month) {
                return token.text();
            }
        }
        return null;
    }

    /** The day behind it, within its month. */
    private static @Nullable String next(String date) {
        int space = date.indexOf(' ');
        int day = Integer.parseInt(date.substring(0, space));
        return day < SHORTEST_MONTH ? (day + 1) + date.substring(space) : null;
    }
}
