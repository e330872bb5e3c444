package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.LineBudget;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** One day of a meeting's programme, with buttons for the other days. */
@Component
public class DaySheet {

    /** Turns the sheet to a day: {@code day:<meeting>:<date>}. */
    static final String VERB = "day";

    /** Opens the sheet: {@code programme:<meeting>}; also in direct messages. */
    static final String OPEN_VERB = "programme";

    /** Four rows of five; the last one is for the calendar. */
    private static final int MOST_DAYS = 20;

    private final AgendaService agendas;

    DaySheet(AgendaService agendas) {
        this.agendas = agendas;
    }

    /** The custom id of a button that opens the programme of a meeting. */
    public static String opens(long meeting) {
        return ComponentId.of(OPEN_VERB, meeting);
    }

    /**
     * The day's items; says so where the programme has none that day.
     *
     * @param organiser the reader organises, and gets the way to the versions
     */
    public MessageCreateData of(Language language, Meeting meeting, LocalDate day, boolean organiser) {
        Agenda agenda = agendas.agenda(meeting);
        List<String> lines = AgendaLines.in(language).day(agenda, day);
        String head = TEXTS.say(
                language,
                meeting.cancelled() ? "day.head.cancelled" : "day.head",
                "title",
                Markup.line(Markup.shortened(meeting.title(), 150)),
                "day",
                Moments.dayAndYear(language, day),
                "version",
                agenda.version());
        String body = lines.isEmpty() ? TEXTS.say(language, "day.empty") : fitting(language, lines);
        MessageCreateBuilder message = new MessageCreateBuilder().setContent(head + "\n" + body);
        List<LocalDate> days = AgendaLines.days(agenda);
        List<ActionRow> rows = new ArrayList<>();
        if (days.size() > 1) {
            rows.addAll(ActionRow.partitionOf(days.stream()
                    .limit(MOST_DAYS)
                    .map(other -> button(language, meeting, other, other.equals(day)))
                    .toList()));
        }
        rows.add(
                organiser
                        ? ActionRow.of(CalendarButton.of(language, meeting), VersionSheet.opens(language, meeting))
                        : ActionRow.of(CalendarButton.of(language, meeting)));
        return message.setComponents(rows).build();
    }

    private static Button button(Language language, Meeting meeting, LocalDate day, boolean shown) {
        Button button = Button.secondary(ComponentId.of(VERB, meeting.id(), day), Moments.day(language, day));
        return shown ? button.asDisabled() : button;
    }

    private static String fitting(Language language, List<String> lines) {
        LineBudget budget = new LineBudget(Message.MAX_CONTENT_LENGTH - 400);
        String shown = budget.lines(lines);
        return budget.hidden() == 0 ? shown : shown + "\n" + TEXTS.say(language, "day.more", "count", budget.hidden());
    }
}
