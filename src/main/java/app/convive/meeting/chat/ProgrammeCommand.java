package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.Option;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.chat.Suggestion;
import app.convive.discord.chat.SuggestionCall;
import app.convive.discord.text.Folding;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.network.Organisers;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code /programme}: the days of the meeting at hand, one at a time, seen by the asker alone. */
@Component
class ProgrammeCommand implements ChatFeature {

    private static final String DAY = "jour";

    private final AgendaService agendas;
    private final MeetingChoice meetings;
    private final DaySheet sheet;
    private final Organisers organisers;
    private final InstantSource clock;

    ProgrammeCommand(
            AgendaService agendas, MeetingChoice meetings, DaySheet sheet, Organisers organisers, InstantSource clock) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.sheet = sheet;
        this.organisers = organisers;
        this.clock = clock;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("programme", this::show)
                .option(Option.text(DAY).suggests(this::days))
                .option(meetings.option());
        menu.button(DaySheet.VERB, this::turn).updates();
        menu.button(DaySheet.OPEN_VERB, this::open);
    }

    @Override
    public List<HelpLine> help(HelpCall call) {
        return List.of(new HelpLine(
                TEXTS.say(call.language(), "help.programme.command"), TEXTS.say(call.language(), "help.programme")));
    }

    private Reply show(SlashCall call) {
        Optional<Meeting> meeting = meetings.of(call);
        if (meeting.isEmpty()) {
            return Reply.privately(TEXTS.say(call.language(), "programme.none"));
        }
        Agenda agenda = agendas.agenda(meeting.get());
        String asked = call.text(DAY);
        return Reply.privately(sheet.of(
                call.language(),
                meeting.get(),
                day(call.language(), agenda, asked),
                organisers.include(call.caller())));
    }

    private Reply turn(ComponentCall call) {
        return meetings.of(call)
                .map(meeting -> Reply.update(sheet.of(
                        call.language(),
                        meeting,
                        LocalDate.parse(call.component().text(1)),
                        organisers.include(call.caller()))))
                .orElseGet(() -> Reply.update(TEXTS.say(call.language(), "programme.none")));
    }

    private Reply open(ComponentCall call) {
        return meetings.of(call)
                .map(meeting -> Reply.privately(sheet.of(
                        call.language(), meeting, today(agendas.agenda(meeting)), organisers.include(call.caller()))))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "programme.none")));
    }

    private List<Suggestion> days(SuggestionCall call) {
        return meetings.of(call).map(agendas::agenda).stream()
                .flatMap(agenda -> AgendaLines.days(agenda).stream())
                .map(day -> new Suggestion(Moments.dayAndYear(call.language(), day), day.toString()))
                .toList();
    }

    /** The day that was chosen or typed; today while the meeting runs, else the first. */
    private LocalDate day(Language language, Agenda agenda, @Nullable String asked) {
        if (asked == null) {
            return today(agenda);
        }
        String wanted = Folding.fold(asked);
        return AgendaLines.days(agenda).stream()
                .filter(day -> day.toString().equals(asked)
                        || Folding.fold(Moments.dayAndYear(language, day)).contains(wanted))
                .findFirst()
                .orElseGet(() -> today(agenda));
    }

    private LocalDate today(Agenda agenda) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), agenda.zone());
        List<LocalDate> days = AgendaLines.days(agenda);
        return days.contains(today) ? today : days.isEmpty() ? today : days.getFirst();
    }
}
