package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.client.Refusal;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import app.convive.schedule.ClockWalk;
import app.convive.schedule.PlannedMoment;
import app.convive.schedule.PlannedMoments;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is planned, and the clock, which walks forward only. */
@RestController
@RequestMapping("/rehearsal/api")
@Rehearsed
class ClockControls {
    /** How far ahead the plan looks. */
    private static final Duration HORIZON = Duration.ofDays(800);

    private static final Duration TICK = Duration.ofMillis(250);

    private final World world;
    private final ClockWalk walk;
    private final PlannedMoments planned;
    private final LiveSocket live;
    private final AtomicBoolean walking = new AtomicBoolean();

    ClockControls(World world, ClockWalk walk, PlannedMoments planned, LiveSocket live) {
        this.world = world;
        this.walk = walk;
        this.planned = planned;
        this.live = live;
    }

    @GetMapping("/plan")
    ObjectNode plan(@RequestParam(defaultValue = "fr") String language) {
        Instant now = world.clock().instant();
        ObjectNode plan = Wire.object().put("now", now.toString());
        plan.put("zone", "Europe/Paris").put("walking", walking.get());
        ArrayNode due = plan.putArray("due");
        for (PlannedMoment moment : upcoming(now, Locale.forLanguageTag(language))) {
            due.addObject()
                    .put("at", moment.at().toString())
                    .put("label", moment.label())
                    .putNull("detail")
                    .put("kind", moment.handler());
        }
        return plan;
    }

    private List<PlannedMoment> upcoming(Instant now, Locale locale) {
        return planned.upTo(now.plus(HORIZON), locale);
    }

    /** Where to walk: to a moment, by a time, or to the next planned moment. */
    record Steps(
            @Nullable String to,
            @Nullable String by,
            @Nullable Boolean next) {}

    @PostMapping("/clock")
    ObjectNode walk(@RequestBody Steps steps, @RequestParam(defaultValue = "fr") String language) {
        Instant now = world.clock().instant();
        Instant target = target(steps, now);
        if (target.isBefore(now)) {
            throw new Refusal(Refusal.Reason.BACKWARDS);
        }
        if (!walking.compareAndSet(false, true)) {
            throw new Refusal(Refusal.Reason.WALKING);
        }
        CountDownLatch arrived = new CountDownLatch(1);
        Thread ticker = Thread.ofVirtual().name("rehearsal-clock").start(() -> tellTheTime(arrived));
        try {
            walk.advanceTo(target);
        } finally {
            walking.set(false);
            arrived.countDown();
            rest(ticker);
        }
        live.tell(person -> LiveNews.frame("clock")
                .put("now", world.clock().instant().toString())
                .put("walking", false));
        live.tell(person -> LiveNews.frame("plan"));
        return plan(language);
    }

    private Instant target(Steps steps, Instant now) {
        try {
            if (steps.to() != null) {
                return Instant.parse(steps.to());
            }
            if (steps.by() != null) {
                return now.plus(Duration.parse(steps.by()));
            }
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(Refusal.Reason.BAD_REQUEST, unreadable.getParsedString());
        }
        if (!Boolean.TRUE.equals(steps.next())) {
            throw new Refusal(Refusal.Reason.BAD_REQUEST, "to, by or next");
        }
        return upcoming(now, Locale.FRENCH).stream()
                .map(PlannedMoment::at)
                .filter(at -> at.isAfter(now))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Reason.NOTHING_PLANNED));
    }

    /** What the ticker tells last comes before the news that the clock has arrived, however late it was to begin. */
    private static void rest(Thread ticker) {
        try {
            ticker.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellTheTime(CountDownLatch arrived) {
        try {
            do {
                live.tell(person -> LiveNews.frame("clock")
                        .put("now", world.clock().instant().toString())
                        .put("walking", true));
            } while (!arrived.await(TICK.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
