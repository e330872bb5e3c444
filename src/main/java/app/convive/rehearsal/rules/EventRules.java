package app.convive.rehearsal.rules;

import static app.convive.rehearsal.rules.Shapes.integer;
import static app.convive.rehearsal.rules.Shapes.object;
import static app.convive.rehearsal.rules.Shapes.oneOf;
import static app.convive.rehearsal.rules.Shapes.snowflake;
import static app.convive.rehearsal.rules.Shapes.text;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Scheduled events at a place outside Discord, the only kind that is played here. */
public final class EventRules {
    private static final int FIVE_YEARS_IN_DAYS = 1826;

    private static final Shape TIME = (value, at, findings) -> {
        if (parse(value) == null) {
            findings.add(at, "DATE_TIME_TYPE_PARSE", "Could not parse " + value + ". Should be ISO8601.");
        }
    };

    private static final Shape PLACE = object().required("location", text(1, 100));

    public static final Shape CREATE = common().required("name", text(1, 100))
            .required("scheduled_start_time", TIME)
            .required("scheduled_end_time", TIME)
            .required("privacy_level", oneOf(2))
            .required("entity_type", oneOf(3))
            .required("entity_metadata", PLACE);

    public static final Shape CHANGE = common().optional("name", text(1, 100))
            .optional("scheduled_start_time", TIME)
            .optional("scheduled_end_time", TIME)
            .optional("privacy_level", oneOf(2))
            .optional("entity_type", oneOf(3))
            .optional("entity_metadata", PLACE)
            .optional("status", integer(1, 4));

    private EventRules() {}

    private static ObjectShape common() {
        return object().optional("description", text(1000))
                .optional("image", text(Integer.MAX_VALUE))
                .optional("channel_id", snowflake());
    }

    /** Adds what is wrong between an event's times. */
    public static void checkTimes(JsonNode event, boolean startChanged, Instant now, Findings findings) {
        Instant start = parse(event.path("scheduled_start_time"));
        Instant end = parse(event.path("scheduled_end_time"));
        if (start == null || end == null) {
            return;
        }
        if (startChanged && start.isBefore(now)) {
            findings.add(
                    "scheduled_start_time",
                    "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST",
                    "Cannot schedule event in the past.");
        }
        if (start.isAfter(now.plus(FIVE_YEARS_IN_DAYS, ChronoUnit.DAYS))) {
            findings.add(
                    "scheduled_start_time",
                    "GUILD_SCHEDULED_EVENT_START_DATE_TOO_FAR",
                    "Cannot schedule event more than 5 years in the future.");
        }
        if (!end.isAfter(start)) {
            findings.add(
                    "scheduled_end_time",
                    "GUILD_SCHEDULED_EVENT_SCHEDULE_END_BEFORE_START",
                    "Cannot schedule event end before its start.");
        }
    }

    static @Nullable Instant parse(JsonNode time) {
        try {
            return OffsetDateTime.parse(time.asString("")).toInstant();
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }
}
