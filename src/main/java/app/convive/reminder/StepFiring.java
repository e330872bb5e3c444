package app.convive.reminder;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.delivery.WhenLate;
import app.convive.meeting.Meeting;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns a step into messages owed: to those whom its audience names at this moment, each once a round. */
@Component
class StepFiring {

    private final Ladder ladder;
    private final Deliveries deliveries;

    private final InstantSource clock;

    StepFiring(Ladder ladder, Deliveries deliveries, InstantSource clock) {
        this.ladder = ladder;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /**
     * Fires a step that the caller has locked.
     *
     * @param from the moment from which its lateness counts
     */
    void fire(Step step, Meeting meeting, Beginning beginning, Instant from) {
        Instant lateAfter = beginning.lateAfter(from, step.goodFor());
        List<Owed> owed = recipients(step, meeting).stream()
                .map(recipient -> Owed.of(
                                step.server(), Announcements.STEP_LETTER, String.valueOf(step.id()), recipient)
                        .inRound(step.round())
                        .lateAfter(lateAfter, WhenLate.SKIP))
                .toList();
        deliveries.owe(owed);
        step.fired(clock.instant(), owed.size());
    }

    private List<Recipient> recipients(Step step, Meeting meeting) {
        if (step.inChannel()) {
            return List.of(Recipient.channel(meeting.homeChannel()));
        }
        return ladder.audience(step).map(audience -> audience.owed(meeting)).orElse(List.of()).stream()
                .map(Recipient::person)
                .toList();
    }
}
