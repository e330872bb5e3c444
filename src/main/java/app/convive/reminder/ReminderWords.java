package app.convive.reminder;

import app.convive.discord.Language;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What steps and moments are called, and what organisers read of them. */
@Component
public class ReminderWords {

    /** The room's sentences. */
    public static final Texts TEXTS = Texts.of("reminder");

    private final Ladder ladder;

    ReminderWords(Ladder ladder) {
        this.ladder = ladder;
    }

    /** «la veille à 17 h», «une heure avant». */
    public static String when(Language language, When when) {
        return switch (when) {
            case When.DaysBefore it ->
                TEXTS.say(language, "when.days", "days", it.days(), "time", Moments.time(language, it.time()));
            case When.Ahead it -> ahead(language, it.lead());
        };
    }

    private static String ahead(Language language, Duration lead) {
        return TEXTS.say(language, "when.ahead", "length", length(language, lead));
    }

    /** «une heure», «10 minutes», «1 h 30», «2 jours»: to the minute. */
    public static String length(Language language, Duration length) {
        boolean wholeHours = length.toMinutesPart() == 0;
        String key = length.toHours() == 0
                ? "length.minutes"
                : wholeHours && length.toHours() % 24 == 0
                        ? "length.days"
                        : wholeHours ? "length.hours" : "length.mixed";
        return TEXTS.say(
                language, key, "days", length.toDays(), "hours", length.toHours(), "minutes", length.toMinutesPart());
    }

    /** «la veille à 17 h, en message privé aux personnes inscrites». */
    public String name(Language language, Step step) {
        return TEXTS.say(
                language,
                step.inChannel() ? "step.channel" : "step.personal",
                "when",
                when(language, step.when()),
                "audience",
                ladder.audience(step).map(audience -> audience.label(language)).orElse(step.audience()));
    }

    /** The step in the list of planned moments: plain text. */
    String planned(Language language, Step step, Meeting meeting) {
        return TEXTS.say(
                language, "planned.step", "step", name(language, step), "meeting", Markup.oneLine(meeting.title()));
    }

    /** Reminders of members in that list. */
    String personalDue(Language language, AgendaItem item) {
        return TEXTS.say(language, "planned.personal", "item", Markup.oneLine(item.title()));
    }

    /** The moment of a step in the meeting's own time. */
    static String moment(Language language, Meeting meeting, @Nullable Instant moment) {
        return moment == null
                ? TEXTS.say(language, "moment.none")
                : Moments.dayAndTime(language, moment, meeting.zone());
    }

    String cameTooLate(Language language, Step step, Meeting meeting) {
        return TEXTS.say(
                language,
                "log.late",
                "step",
                name(language, step),
                "meeting",
                Markup.line(meeting.title()),
                "moment",
                moment(language, meeting, step.plannedFor()));
    }

    String fellIntoThePast(Language language, Meeting meeting, int version, List<Step> steps) {
        return TEXTS.say(
                language,
                "log.past",
                "meeting",
                Markup.line(meeting.title()),
                "version",
                version,
                "steps",
                steps.stream().map(step -> "- " + name(language, step)).collect(Collectors.joining("\n")));
    }

    String personalCameTooLate(Language language, Meeting meeting, AgendaItem item) {
        return TEXTS.say(
                language, "log.personal", "item", Markup.line(item.title()), "meeting", Markup.line(meeting.title()));
    }
}
