package app.convive.meeting;

import app.convive.schedule.Due;
import app.convive.schedule.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases drafts, with the text that they came from, a day after they were opened. */
@Component
class DraftExpiry implements DueWork {

    static final String HANDLER = "draft-expiry";
    static final Duration AFTER = Duration.ofDays(1);

    private final Drafts drafts;
    private final InstantSource clock;

    DraftExpiry(Drafts drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public String handler() {
        return HANDLER;
    }

    @Override
    @Transactional
    public void run(String key) {
        drafts.findById(Long.parseLong(key))
                .filter(draft -> !draft.createdAt().plus(AFTER).isAfter(clock.instant()))
                .ifPresent(drafts::delete);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Due> dueBy(Instant moment) {
        return drafts.findByCreatedAtLessThanEqual(moment.minus(AFTER)).stream()
                .map(draft ->
                        new Due(String.valueOf(draft.id()), draft.createdAt().plus(AFTER)))
                .toList();
    }

    /** Nothing that anybody planned. */
    @Override
    public @Nullable String label(String key, Locale locale) {
        return null;
    }
}
