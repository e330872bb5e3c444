package app.convive.theme;

import app.convive.delivery.Deliveries;
import app.convive.meeting.AgendaPublished;
import app.convive.meeting.ItemChange;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows what organisers publish: a slot that is open again, as when a version is taken back, has no theme any more. */
@Component
class ThemeUpkeep {

    private final ThemeProposals proposals;
    private final Deliveries deliveries;
    private final ApplicationEventPublisher events;

    ThemeUpkeep(ThemeProposals proposals, Deliveries deliveries, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.deliveries = deliveries;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void published(AgendaPublished published) {
        published.changes().stream()
                .filter(ThemeUpkeep::openAgain)
                .flatMap(change -> Stream.ofNullable(change.after()))
                .flatMap(slot -> proposals.findByItemIdAndState(slot.id(), ThemeState.ADOPTED).stream())
                .forEach(proposal -> {
                    proposal.release();
                    deliveries.withdraw(ThemeAdoption.LETTER, String.valueOf(proposal.id()));
                    events.publishEvent(new ThemeTouched(proposal));
                });
    }

    private static boolean openAgain(ItemChange change) {
        return change.before() != null
                && change.after() != null
                && !change.before().open()
                && change.after().open();
    }
}
