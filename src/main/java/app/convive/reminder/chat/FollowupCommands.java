package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.chat.Call;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.DayFields;
import app.convive.meeting.chat.MeetingChoice;
import app.convive.network.Organisers;
import app.convive.reminder.CampaignService;
import app.convive.reminder.StepOutcome;
import app.convive.reminder.StepReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** {@code /reunion relances}: the plan of a meeting's reminders, and what organisers do with each of them. */
@Component
class FollowupCommands implements ChatFeature {

    private final CampaignService campaigns;
    private final AgendaService agendas;
    private final MeetingChoice choice;
    private final Organisers organisers;
    private final FollowupPanel panel;
    private final StepPanel steps;
    private final DayFields days;

    FollowupCommands(
            CampaignService campaigns,
            AgendaService agendas,
            MeetingChoice choice,
            Organisers organisers,
            FollowupPanel panel,
            StepPanel steps,
            DayFields days) {
        this.campaigns = campaigns;
        this.agendas = agendas;
        this.choice = choice;
        this.organisers = organisers;
        this.panel = panel;
        this.steps = steps;
        this.days = days;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("reunion relances", this::open).option(choice.option());
        menu.button(FollowupPanel.PLAN, this::back).updates();
        menu.select(FollowupPanel.CHOOSE, this::choose).updates();
        menu.button(StepPanel.MOVE, this::askMoment).opensModal();
        menu.modal(StepPanel.MOVE, this::move).updates();
        menu.button(StepPanel.PAUSE, call -> change(call, campaigns::pause, "step.paused"))
                .updates();
        menu.button(StepPanel.RESUME, call -> change(call, campaigns::resume, "step.resumed"))
                .updates();
        menu.button(StepPanel.SKIP, call -> change(call, campaigns::skip, "step.skipped"))
                .updates();
        menu.button(StepPanel.SEND, call -> ask(call, steps::askToSend)).updates();
        menu.button(StepPanel.SEND_NOW, call -> change(call, campaigns::sendNow, "step.sent"))
                .updates();
        menu.button(StepPanel.MENTION, call -> ask(call, steps::askToMention)).updates();
        menu.button(StepPanel.MENTION_NOW, call -> change(call, campaigns::mentionUnreached, "step.mentioned"))
                .updates();
        menu.button(StepPanel.SHOW, this::show).updates();
    }

    @Override
    public List<HelpLine> help(HelpCall call) {
        return organisers.include(call.caller())
                ? List.of(new HelpLine(
                        TEXTS.say(call.language(), "help.followups.command"),
                        TEXTS.say(call.language(), "help.followups")))
                : List.of();
    }

    private Reply open(SlashCall call) {
        organisers.check(call.caller());
        return choice.of(call)
                .map(meeting -> Reply.privately(panel.of(call, meeting)))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "followup.none")));
    }

    private Reply back(ComponentCall call) {
        organisers.check(call.caller());
        return agendas.meeting(call.server(), call.entity())
                .map(meeting -> Reply.update(panel.of(call, meeting)))
                .orElseGet(() -> Reply.update(TEXTS.say(call.language(), "followup.none")));
    }

    private Reply choose(ComponentCall call) {
        return show(call, Long.parseLong(call.chosen().getFirst()), "");
    }

    private Reply show(ComponentCall call) {
        return show(call, call.entity(), "");
    }

    private Reply show(Call call, long step, String notice) {
        return campaigns
                .step(call.caller(), step)
                .map(report -> Reply.update(steps.of(call.language(), meeting(report), report, notice)))
                .orElseGet(() -> Reply.update(TEXTS.say(call.language(), "step.gone")));
    }

    private Reply ask(ComponentCall call, Question question) {
        return campaigns
                .step(call.caller(), call.entity())
                .map(report -> Reply.update(question.about(call.language(), meeting(report), report)))
                .orElseGet(() -> Reply.update(TEXTS.say(call.language(), "step.gone")));
    }

    private Reply askMoment(ComponentCall call) {
        return campaigns
                .step(call.caller(), call.entity())
                .map(report -> Reply.form(steps.form(call.language(), meeting(report), report.step())))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "step.gone")));
    }

    private Reply move(ModalCall call) {
        Optional<StepReport> report = campaigns.step(call.caller(), call.entity());
        if (report.isEmpty()) {
            return Reply.update(TEXTS.say(call.language(), "step.gone"));
        }
        Meeting meeting = meeting(report.get());
        String day = call.text(StepPanel.DAY);
        String hour = call.text(StepPanel.HOUR);
        LocalDate near = meeting.firstDay().minusMonths(3);
        return days.read(day, hour, near, meeting.zone())
                .filter(typed -> typed.start() != null)
                .map(typed -> changed(
                        call,
                        call.entity(),
                        campaigns.move(call.caller(), call.entity(), typed.day().atTime(typed.start())),
                        "step.moved"))
                .orElseGet(() -> show(
                        call,
                        call.entity(),
                        TEXTS.say(call.language(), "step.unread", "day", Markup.line(day), "hour", Markup.line(hour))));
    }

    private Reply change(ComponentCall call, BiFunction<Caller, Long, StepOutcome> change, String done) {
        return changed(call, call.entity(), change.apply(call.caller(), call.entity()), done);
    }

    private Reply changed(Call call, long step, StepOutcome outcome, String done) {
        return show(call, step, notice(call.language(), outcome, done));
    }

    private static String notice(Language language, StepOutcome outcome, String done) {
        return switch (outcome) {
            case StepOutcome.Changed it -> TEXTS.say(language, done);
            case StepOutcome.Past it ->
                TEXTS.say(language, "step.past", "moment", Phrases.past(language, it.meeting(), it.moment()));
            case StepOutcome.AfterBeginning it ->
                TEXTS.say(language, "step.after", "moment", StepStatus.moment(language, it.meeting(), it.begins()));
            case StepOutcome.Closed it -> TEXTS.say(language, "step.closed");
            case StepOutcome.Unknown it -> TEXTS.say(language, "step.gone");
        };
    }

    private Meeting meeting(StepReport report) {
        return agendas.meeting(report.step().meeting()).orElseThrow();
    }

    /** Asks once before something is sent. */
    private interface Question {
        MessageCreateData about(Language language, Meeting meeting, StepReport report);
    }
}
