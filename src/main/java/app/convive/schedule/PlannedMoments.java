package app.convive.schedule;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is planned, over all features: the list beside the rehearsal's clock. */
@Component
public class PlannedMoments {

    private final Handlers handlers;

    PlannedMoments(Handlers handlers) {
        this.handlers = handlers;
    }

    /** All that is due and not done up to this moment, the next one first. */
    public List<PlannedMoment> upTo(Instant moment, Locale locale) {
        return handlers.all().stream()
                .flatMap(work -> work.dueBy(moment).stream().flatMap(due -> planned(work, due, locale)))
                .sorted(Comparator.comparing(PlannedMoment::at))
                .toList();
    }

    private static Stream<PlannedMoment> planned(DueWork work, Due due, Locale locale) {
        String label = work.label(due.key(), locale);
        return label == null
                ? Stream.empty()
                : Stream.of(new PlannedMoment(due.at(), work.handler(), due.key(), label));
    }
}
