package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import app.convive.network.SettingsService;
import app.convive.network.TimeZones;
import app.convive.reminder.Beginning;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Parts that several letters and sheets share: what begins when and where, in the meeting's own time. */
@Component
class Phrases {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PLACE = 200;

    private final SettingsService settings;
    private final InstantSource clock;

    Phrases(SettingsService settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    static String title(Meeting meeting) {
        return Markup.line(Markup.shortened(meeting.title(), LONGEST_TITLE));
    }

    static String title(AgendaItem item) {
        return Markup.line(Markup.shortened(item.title(), LONGEST_TITLE));
    }

    /** Only where one is given. */
    static List<String> place(Language language, @Nullable String place) {
        return place == null || place.isBlank()
                ? List.of()
                : List.of(TEXTS.say(language, "place", "place", Markup.line(Markup.shortened(place, LONGEST_PLACE))));
    }

    /** «C’est demain : **Rencontre**, jeudi 20 mai à 9 h (dans 16 heures).» True whenever it is sent. */
    String announced(Language language, Meeting meeting, Beginning beginning) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), meeting.zone());
        return TEXTS.say(
                language,
                "step.announced",
                "days",
                ChronoUnit.DAYS.between(
                        today,
                        beginning.start() == null
                                ? beginning.day()
                                : beginning.start().toLocalDate()),
                "title",
                title(meeting),
                "moment",
                moment(language, meeting, beginning));
    }

    /** The day and hour of a beginning in the meeting's own time, with Discord's countdown where there is an hour. */
    String moment(Language language, Meeting meeting, Beginning beginning) {
        if (beginning.start() == null) {
            return Moments.dayAndYear(language, beginning.day());
        }
        return moment(language, meeting, beginning.instant());
    }

    /** A moment that has passed, with its year: that may be what is wrong with it. */
    static String past(Language language, Meeting meeting, Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, meeting.zone());
        return TEXTS.say(
                language,
                "moment.past",
                "day",
                Moments.dayAndYear(language, local.toLocalDate()),
                "time",
                Moments.time(language, local.toLocalTime()));
    }

    /** A moment in the meeting's own time, with Discord's countdown; another hour than the server's is said to be one. */
    String moment(Language language, Meeting meeting, Instant moment) {
        boolean elsewhere = !meeting.zone().equals(settings.of(meeting.server()).zone());
        return TEXTS.say(
                language,
                elsewhere ? "moment.elsewhere" : "moment.relative",
                "moment",
                Moments.dayAndTime(language, moment, meeting.zone()),
                "city",
                TimeZones.city(language, meeting.zone()),
                "relative",
                Moments.relative(moment));
    }
}
