package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Fields;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.Meeting;
import app.convive.reminder.Progress;
import app.convive.reminder.ReminderWords;
import app.convive.reminder.Step;
import app.convive.reminder.StepReport;
import app.convive.reminder.WhySkipped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One step of the plan, with what can be done with it as it stands. */
@Component
class StepPanel {

    static final String SHOW = "step";
    static final String MOVE = "step-move";
    static final String PAUSE = "step-pause";
    static final String RESUME = "step-resume";
    static final String SKIP = "step-skip";
    static final String SEND = "step-send";
    static final String SEND_NOW = "step-send-now";

    static final String MENTION = "step-mention";
    static final String MENTION_NOW = "step-mention-now";

    static final String DAY = "day";
    static final String HOUR = "hour";

    private final ReminderWords words;
    private final StepStatus status;

    StepPanel(ReminderWords words, StepStatus status) {
        this.words = words;
        this.status = status;
    }

    MessageCreateData of(Language language, Meeting meeting, StepReport report, String notice) {
        Step step = report.step();
        List<String> text = new ArrayList<>();
        if (!notice.isEmpty()) {
            text.add(notice);
        }
        text.add(TEXTS.say(
                language,
                "step.head",
                "step",
                Markup.line(words.name(language, step)),
                "title",
                Phrases.title(meeting)));
        text.addAll(status.of(language, meeting, report));
        text.add(TEXTS.say(language, "step.good-for", "late", ReminderWords.length(language, step.goodFor())));
        return new MessageCreateBuilder()
                .setContent(String.join("\n", text))
                .setComponents(ActionRow.of(buttons(language, meeting, report)))
                .build();
    }

    private static List<Button> buttons(Language language, Meeting meeting, StepReport report) {
        Step step = report.step();
        List<Button> buttons = new ArrayList<>();
        if (!meeting.cancelled()) {
            boolean waits = step.progress() == Progress.PLANNED || step.progress() == Progress.PAUSED;
            buttons.add(button(language, MOVE, step));
            if (step.progress() == Progress.PLANNED) {
                buttons.add(button(language, PAUSE, step));
            }
            if (step.progress() == Progress.PAUSED || step.whySkipped() == WhySkipped.BY_ORGANISER) {
                buttons.add(button(language, RESUME, step));
            }
            if (waits) {
                buttons.add(button(language, SKIP, step));
            }
            if (step.progress() != Progress.FIRED) {
                buttons.add(button(language, SEND, step));
            }
            if (!report.unreached().isEmpty() && report.unreached().size() <= MentionLetter.MOST) {
                buttons.add(button(language, MENTION, step));
            }
        }
        buttons.add(
                Button.secondary(ComponentId.of(FollowupPanel.PLAN, meeting.id()), TEXTS.say(language, "step.back")));
        return buttons;
    }

    private static Button button(Language language, String verb, Step step) {
        return Button.secondary(ComponentId.of(verb, step.id()), TEXTS.say(language, "button." + verb));
    }

    MessageCreateData askToSend(Language language, Meeting meeting, StepReport report) {
        String key = report.step().inChannel() ? "step.send.channel" : "step.send.people";
        return new MessageCreateBuilder()
                .setContent(TEXTS.say(
                        language,
                        key,
                        "step",
                        Markup.line(words.name(language, report.step())),
                        "title",
                        Phrases.title(meeting),
                        "channel",
                        "<#" + meeting.homeChannel() + ">",
                        "count",
                        report.recipients()))
                .setComponents(ActionRow.of(
                        Button.danger(
                                ComponentId.of(SEND_NOW, report.step().id()), TEXTS.say(language, "step.send.yes")),
                        Button.secondary(
                                ComponentId.of(SHOW, report.step().id()), TEXTS.say(language, "step.send.no"))))
                .build();
    }

    MessageCreateData askToMention(Language language, Meeting meeting, StepReport report) {
        return new MessageCreateBuilder()
                .setContent(TEXTS.say(
                        language,
                        "step.mention",
                        "count",
                        report.unreached().size(),
                        "channel",
                        "<#" + meeting.homeChannel() + ">"))
                .setComponents(ActionRow.of(
                        Button.danger(
                                ComponentId.of(MENTION_NOW, report.step().id()),
                                TEXTS.say(language, "step.mention.yes")),
                        Button.secondary(
                                ComponentId.of(SHOW, report.step().id()), TEXTS.say(language, "step.send.no"))))
                .build();
    }

    /** The form for another moment, filled with the one that counts. */
    Modal form(Language language, Meeting meeting, Step step) {
        @Nullable
        LocalDateTime moment =
                step.plannedFor() == null ? null : LocalDateTime.ofInstant(step.plannedFor(), meeting.zone());
        return Modal.create(ComponentId.of(MOVE, step.id()), TEXTS.say(language, "step.form"))
                .addComponents(
                        Fields.required(
                                DAY,
                                TEXTS.say(language, "step.form.day"),
                                moment == null ? null : Moments.dayAndYear(language, moment.toLocalDate()),
                                60),
                        Fields.required(
                                HOUR,
                                TEXTS.say(language, "step.form.hour"),
                                moment == null ? null : Moments.time(language, moment.toLocalTime()),
                                20))
                .build();
    }
}
