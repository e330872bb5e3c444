package app.convive.theme;

import app.convive.delivery.Deliveries;
import app.convive.delivery.Owed;
import app.convive.delivery.Recipient;
import app.convive.discord.Caller;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.EditOutcome;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingService;
import app.convive.network.Organisers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers do with themes: let one fill an open slot, or open the slot again. */
@Service
@Transactional
public class ThemeAdoption {

    /** The letter that tells proposer and supporters; its subject is the proposal's id. */
    public static final String LETTER = "theme-adopted";

    private final ThemeProposals proposals;
    private final Supports supports;
    private final ThemeService themes;
    private final AgendaService agendas;
    private final MeetingService meetings;
    private final Organisers organisers;
    private final Deliveries deliveries;
    private final ApplicationEventPublisher events;

    ThemeAdoption(
            ThemeProposals proposals,
            Supports supports,
            ThemeService themes,
            AgendaService agendas,
            MeetingService meetings,
            Organisers organisers,
            Deliveries deliveries,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.supports = supports;
        this.themes = themes;
        this.agendas = agendas;
        this.meetings = meetings;
        this.organisers = organisers;
        this.deliveries = deliveries;
        this.events = events;
    }

    /**
     * Lets a proposal fill an open slot, in a new version of the programme. Proposer and supporters are told.
     *
     * @param slotId the slot; absent to take the only open one, or to be asked
     */
    public ThemeOutcome adopt(Caller caller, long id, @Nullable Long slotId) {
        organisers.check(caller);
        Optional<ThemeProposal> found = proposals.lock(id, caller.serverId());
        if (found.isEmpty()) {
            return new ThemeOutcome.Unknown();
        }
        ThemeProposal proposal = found.get();
        if (proposal.state() != ThemeState.PROPOSED) {
            return new ThemeOutcome.Settled(proposal);
        }
        Meeting meeting = agendas.meeting(proposal.meeting()).orElseThrow();
        List<AgendaItem> open = themes.openSlots(meeting);
        List<AgendaItem> meant = open.stream()
                .filter(slot -> slotId == null || slot.id() == slotId)
                .toList();
        if (meant.isEmpty()) {
            return new ThemeOutcome.NothingOpen();
        }
        if (meant.size() > 1) {
            return new ThemeOutcome.WhichSlot(proposal, meant);
        }
        AgendaItem slot = meant.getFirst();
        return switch (meetings.fillOpenSlot(caller, meeting.id(), slot.id(), proposal.title())) {
            case EditOutcome.Edited edited -> {
                proposal.adopt(slot);
                tell(proposal);
                events.publishEvent(new ThemeTouched(proposal));
                events.publishEvent(new ThemeAdopted(edited.meeting(), proposal));
                yield new ThemeOutcome.Adopted(proposal, edited.agenda());
            }
            case EditOutcome other -> new ThemeOutcome.NothingOpen();
        };
    }

    private void tell(ThemeProposal proposal) {
        Set<Long> people = new LinkedHashSet<>(supports.supporters(proposal.id()));
        people.add(proposal.author());
        people.remove(0L);
        people.forEach(user -> deliveries.owe(
                Owed.of(proposal.server(), LETTER, String.valueOf(proposal.id()), Recipient.person(user))));
    }

    /** Opens the slot again that a proposal fills; those who were not told yet are not told any more. */
    public ThemeOutcome release(Caller caller, long id) {
        organisers.check(caller);
        Optional<ThemeProposal> found = proposals.lock(id, caller.serverId());
        if (found.isEmpty()) {
            return new ThemeOutcome.Unknown();
        }
        ThemeProposal proposal = found.get();
        Long item = proposal.item();
        String slotTitle = proposal.slotTitle();
        if (item == null || slotTitle == null) {
            return new ThemeOutcome.Settled(proposal);
        }
        meetings.reopenSlot(caller, proposal.meeting(), item, slotTitle);
        proposal.release();
        deliveries.withdraw(LETTER, String.valueOf(id));
        events.publishEvent(new ThemeTouched(proposal));
        return new ThemeOutcome.Released(proposal);
    }
}
