package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.Call;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.HomeChannelCheck;
import app.convive.network.LogEntry;
import app.convive.network.OrganisersLog;
import app.convive.network.ServerSettings;
import app.convive.network.SettingsService;
import app.convive.reminder.CampaignService;
import app.convive.reminder.Progress;
import app.convive.reminder.ReminderWords;
import app.convive.reminder.SeenService;
import app.convive.reminder.StepReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.springframework.stereotype.Component;

/** The plan of a meeting's reminders: the next moment, each step with what became of it, what is in the way, the log. */
@Component
class FollowupPanel {

    /** Shows the plan anew: {@code followups:<meeting>}. */
    static final String PLAN = "followups";

    static final String CHOOSE = "followup-step";

    private static final int LOG_LINES = 6;
    private static final int LONGEST_LOG_LINE = 220;

    /** The plan comes first; the log gets what is left. */
    private static final int FOR_PLAN = 1500;

    private final CampaignService campaigns;
    private final OrganisersLog log;
    private final SettingsService settings;
    private final HomeChannelCheck homeChannel;
    private final ReminderWords words;
    private final StepStatus status;
    private final SeenService seen;

    FollowupPanel(
            CampaignService campaigns,
            OrganisersLog log,
            SettingsService settings,
            HomeChannelCheck homeChannel,
            ReminderWords words,
            StepStatus status,
            SeenService seen) {
        this.campaigns = campaigns;
        this.log = log;
        this.settings = settings;
        this.homeChannel = homeChannel;
        this.words = words;
        this.status = status;
        this.seen = seen;
    }

    MessageCreateData of(Call call, Meeting meeting) {
        Language language = call.language();
        List<StepReport> plan = campaigns.plan(call.caller(), meeting);
        StringBuilder text = new StringBuilder(head(language, meeting, plan));
        for (String step : steps(language, meeting, plan)) {
            if (text.length() + step.length() < FOR_PLAN) {
                text.append('\n').append(step);
            }
        }
        text.append(log(language, meeting, Message.MAX_CONTENT_LENGTH - text.length()));
        return new MessageCreateBuilder()
                .setContent(text.toString())
                .setComponents(rows(language, meeting, plan))
                .build();
    }

    private String head(Language language, Meeting meeting, List<StepReport> plan) {
        List<String> head = new ArrayList<>();
        head.add(TEXTS.say(
                language,
                "followup.head",
                "title",
                Phrases.title(meeting),
                "days",
                Moments.days(language, meeting.firstDay(), meeting.lastDay())));
        head.add(next(plan)
                .map(moment -> TEXTS.say(
                        language,
                        "followup.next",
                        "moment",
                        Moments.dayAndTime(language, moment, meeting.zone()),
                        "relative",
                        Moments.relative(moment)))
                .orElseGet(() -> TEXTS.say(language, "followup.nothing")));
        seen.last(meeting)
                .ifPresent(told -> head.add(TEXTS.say(
                        language,
                        "followup.seen",
                        "version",
                        told.version(),
                        "told",
                        told.told(),
                        "seen",
                        told.seen())));
        if (!meeting.cancelled()) {
            homeChannel.warning(language, meeting.homeChannel()).ifPresent(head::add);
        }
        return String.join("\n", head);
    }

    private static Optional<Instant> next(List<StepReport> plan) {
        return plan.stream()
                .map(StepReport::step)
                .filter(step -> step.progress() == Progress.PLANNED)
                .map(step -> step.dueAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private List<String> steps(Language language, Meeting meeting, List<StepReport> plan) {
        return plan.stream()
                .map(report -> "- **" + Markup.line(words.name(language, report.step())) + "**\n  "
                        + String.join(" · ", status.of(language, meeting, report)))
                .toList();
    }

    /** Also what is kept while no channel is chosen for it. */
    private String log(Language language, Meeting meeting, int room) {
        List<LogEntry> latest = log.latest(meeting.server(), LOG_LINES);
        if (latest.isEmpty()) {
            return "";
        }
        ServerSettings server = settings.of(meeting.server());
        StringBuilder text = new StringBuilder("\n")
                .append(
                        server.logChannel() == null
                                ? TEXTS.say(language, "followup.log.kept")
                                : TEXTS.say(language, "followup.log", "channel", "<#" + server.logChannel() + ">"));
        for (LogEntry entry : latest) {
            String line = "\n- " + Moments.dayAndTime(language, entry.writtenAt(), server.zone()) + " — "
                    + Markup.shortened(entry.words().replace('\n', ' '), LONGEST_LOG_LINE);
            if (text.length() + line.length() > room) {
                break;
            }
            text.append(line);
        }
        return text.length() > room ? "" : text.toString();
    }

    private List<ActionRow> rows(Language language, Meeting meeting, List<StepReport> plan) {
        List<ActionRow> rows = new ArrayList<>();
        if (!plan.isEmpty()) {
            rows.add(ActionRow.of(StringSelectMenu.create(ComponentId.of(CHOOSE, meeting.id()))
                    .setPlaceholder(TEXTS.say(language, "followup.choose"))
                    .addOptions(plan.stream()
                            .limit(SelectOptions.MOST)
                            .map(report -> SelectOptions.of(
                                    words.name(language, report.step()),
                                    String.valueOf(report.step().id()),
                                    TEXTS.say(
                                            language,
                                            "progress." + report.step().progress())))
                            .toList())
                    .build()));
        }
        rows.add(ActionRow.of(
                Button.secondary(ComponentId.of(PLAN, meeting.id()), TEXTS.say(language, "followup.again"))));
        return rows;
    }
}
