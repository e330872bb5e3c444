package app.convive.reminder;

import app.convive.meeting.Meeting;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The steps that are ready-made: those in the channel, and those that audiences bring. */
@Component
class Ladder {

    private static final List<ReadyStep> IN_CHANNEL = List.of(
            new ReadyStep("week", When.daysBefore(7, LocalTime.of(9, 0)), Duration.ofDays(2)),
            ReadyStep.onTheEve(),
            new ReadyStep("hour", When.ahead(Duration.ofHours(1)), Duration.ofHours(1)));

    private final List<Audience> audiences;

    Ladder(List<Audience> audiences) {
        this.audiences = List.copyOf(audiences);
    }

    List<Step> stepsFor(Meeting meeting) {
        List<Step> steps = new ArrayList<>();
        IN_CHANNEL.forEach(ready -> steps.add(new Step(meeting.server(), meeting.id(), Step.CHANNEL, ready)));
        for (Audience audience : audiences) {
            audience.ladder()
                    .forEach(ready -> steps.add(new Step(meeting.server(), meeting.id(), audience.name(), ready)));
        }
        return steps;
    }

    /** The audience of a step, if the feature that knows it is still there. */
    Optional<Audience> audience(Step step) {
        return audiences.stream()
                .filter(audience -> audience.name().equals(step.audience()))
                .findFirst();
    }

    List<Audience> audiences() {
        return audiences;
    }
}
