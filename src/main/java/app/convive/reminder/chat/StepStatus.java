package app.convive.reminder.chat;

import static app.convive.reminder.ReminderWords.TEXTS;

import app.convive.delivery.Delivery;
import app.convive.delivery.DeliveryReason;
import app.convive.delivery.DeliveryState;
import app.convive.discord.Language;
import app.convive.discord.text.Moments;
import app.convive.discord.text.PermissionNames;
import app.convive.meeting.Meeting;
import app.convive.reminder.Progress;
import app.convive.reminder.Step;
import app.convive.reminder.StepReport;
import app.convive.reminder.WhySkipped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a step stands, in words: its moment, its recipients, what became of it and what is in the way. */
@Component
class StepStatus {

    private static final Duration NOTABLE = Duration.ofMinutes(2);

    private final InstantSource clock;

    StepStatus(InstantSource clock) {
        this.clock = clock;
    }

    static String moment(Language language, Meeting meeting, Instant moment) {
        return Moments.dayAndTime(language, moment, meeting.zone());
    }

    /** One line with the state, one with figures and reasons where there are any. */
    List<String> of(Language language, Meeting meeting, StepReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(state(language, meeting, report.step()));
        if (report.step().progress() == Progress.FIRED) {
            lines.add(figures(language, report));
        } else if (report.step().progress() == Progress.PLANNED
                && !report.step().inChannel()) {
            lines.add(
                    report.known()
                            ? TEXTS.say(language, "status.recipients", "count", report.recipients())
                            : TEXTS.say(language, "status.unknown-audience"));
        }
        return lines;
    }

    private String state(Language language, Meeting meeting, Step step) {
        @Nullable Instant planned = step.progress() == Progress.PLANNED ? step.dueAt() : step.plannedFor();
        String moment = planned == null ? TEXTS.say(language, "moment.none") : moment(language, meeting, planned);
        return switch (step.progress()) {
            case PLANNED ->
                planned == null
                        ? TEXTS.say(language, "status.no-moment")
                        : TEXTS.say(
                                language, "status.planned", "moment", moment, "relative", Moments.relative(planned));
            case PAUSED ->
                TEXTS.say(
                        language,
                        planned != null && planned.isBefore(clock.instant()) ? "status.paused.past" : "status.paused",
                        "moment",
                        moment);
            case FIRED -> fired(language, meeting, step, moment);
            case SKIPPED ->
                TEXTS.say(
                        language,
                        "status.skipped." + Objects.requireNonNullElse(step.whySkipped(), WhySkipped.TOO_LATE),
                        "moment",
                        moment);
            case WITHDRAWN -> TEXTS.say(language, "status.withdrawn", "moment", moment);
        };
    }

    private static String fired(Language language, Meeting meeting, Step step, String planned) {
        Instant fired = Objects.requireNonNull(step.firedAt());
        boolean late =
                step.plannedFor() != null && fired.isAfter(step.plannedFor().plus(NOTABLE));
        return TEXTS.say(
                language,
                late ? "status.fired.late" : "status.fired",
                "moment",
                moment(language, meeting, fired),
                "planned",
                planned);
    }

    private static String figures(Language language, StepReport report) {
        if (report.recipients() == 0) {
            return TEXTS.say(language, "status.nobody");
        }
        List<String> figures = new ArrayList<>();
        figures.add(TEXTS.say(language, "status.sent", "count", report.tally().sent()));
        add(figures, language, "status.owed", report.tally().owed(), reasons(language, report, DeliveryState.OWED));
        add(
                figures,
                language,
                "status.failed",
                report.tally().failed(),
                reasons(language, report, DeliveryState.FAILED));
        add(
                figures,
                language,
                "status.not-sent",
                report.tally().skipped(),
                reasons(language, report, DeliveryState.SKIPPED));
        add(figures, language, "status.taken-back", report.tally().withdrawn(), "");
        return String.join(", ", figures);
    }

    private static void add(List<String> figures, Language language, String key, long count, String reasons) {
        if (count > 0) {
            String figure = TEXTS.say(language, key, "count", count);
            figures.add(
                    reasons.isEmpty()
                            ? figure
                            : TEXTS.say(language, "status.reasons", "figure", figure, "reasons", reasons));
        }
    }

    private static String reasons(Language language, StepReport report, DeliveryState state) {
        Map<String, Long> counts = report.troubled().stream()
                .filter(delivery -> delivery.state() == state && delivery.reason() != null)
                .collect(Collectors.groupingBy(
                        delivery -> reason(language, delivery), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> counts.size() == 1 ? entry.getKey() : entry.getKey() + " × " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String reason(Language language, Delivery delivery) {
        String words = TEXTS.say(language, "reason." + delivery.reason());
        return delivery.reason() == DeliveryReason.NO_PERMISSION && delivery.detail() != null
                ? words + " «\u202F" + PermissionNames.of(language, delivery.detail()) + "\u202F»"
                : words;
    }
}
