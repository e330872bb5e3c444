package app.convive.theme;

import app.convive.discord.Caller;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.CardTouched;
import app.convive.meeting.Meeting;
import app.convive.network.Organisers;
import app.convive.network.People;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members do with themes: propose, change, take back, support. */
@Service
@Transactional
public class ThemeService {

    private final ThemeProposals proposals;
    private final Supports supports;
    private final AgendaService agendas;
    private final Organisers organisers;
    private final People people;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ThemeService(
            ThemeProposals proposals,
            Supports supports,
            AgendaService agendas,
            Organisers organisers,
            People people,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.proposals = proposals;
        this.supports = supports;
        this.agendas = agendas;
        this.organisers = organisers;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Slots of a meeting whose theme is to be decided; none once it is over or cancelled. */
    @Transactional(readOnly = true)
    public List<AgendaItem> openSlots(Meeting meeting) {
        if (meeting.cancelled() || meeting.over(clock.instant())) {
            return List.of();
        }
        return agendas.agenda(meeting).items().stream().filter(AgendaItem::open).toList();
    }

    /**
     * Proposes a theme; the author supports it.
     *
     * @param interaction id of the interaction: the same one proposes once
     */
    public ThemeOutcome propose(Caller author, long meetingId, long interaction, String title, String description) {
        Optional<ThemeProposal> before = proposals.findByProposedBy(interaction);
        if (before.isPresent()) {
            return new ThemeOutcome.Proposed(before.get());
        }
        Optional<Meeting> meeting = agendas.meeting(author.serverId(), meetingId);
        if (meeting.isEmpty() || openSlots(meeting.get()).isEmpty()) {
            return new ThemeOutcome.NothingOpen();
        }
        Optional<ThemeProposal> same = proposals.findByMeetingIdAndFolded(meetingId, ThemeProposal.folded(title));
        if (same.isPresent()) {
            return new ThemeOutcome.SameTitle(same.get());
        }
        people.met(author);
        ThemeProposal proposal = proposals.save(
                new ThemeProposal(meeting.get(), author, interaction, title, description, clock.instant()));
        support(author, proposal, interaction, true);
        events.publishEvent(new ThemeTouched(proposal));
        return new ThemeOutcome.Proposed(proposal);
    }

    public ThemeOutcome support(Caller caller, long id, long interaction) {
        return changeOpen(caller, id, proposal -> {
            people.met(caller);
            support(caller, proposal, interaction, true);
            return new ThemeOutcome.Supported(proposal, supports.count(id));
        });
    }

    public ThemeOutcome takeSupportBack(Caller caller, long id, long interaction) {
        return changeOpen(caller, id, proposal -> {
            support(caller, proposal, interaction, false);
            return new ThemeOutcome.Unsupported(proposal, supports.count(id));
        });
    }

    private void support(Caller caller, ThemeProposal proposal, long interaction, boolean given) {
        Support support = supports.findById(new Support.Key(proposal.id(), caller.user()))
                .orElseGet(() -> new Support(proposal.id(), caller.user()));
        if (support.answer(given, interaction)) {
            events.publishEvent(new ThemeTouched(proposal));
        }
        supports.save(support);
    }

    public ThemeOutcome edit(Caller caller, long id, String title, String description) {
        return changeOwn(caller, id, proposal -> {
            Optional<ThemeProposal> same =
                    proposals.findByMeetingIdAndFolded(proposal.meeting(), ThemeProposal.folded(title));
            if (same.isPresent() && same.get().id() != id) {
                return new ThemeOutcome.SameTitle(same.get());
            }
            proposal.edit(title, description, clock.instant());
            events.publishEvent(new ThemeTouched(proposal));
            return new ThemeOutcome.Edited(proposal);
        });
    }

    public ThemeOutcome withdraw(Caller caller, long id) {
        return changeOwn(caller, id, proposal -> {
            proposal.withdraw();
            events.publishEvent(new ThemeTouched(proposal));
            events.publishEvent(CardTouched.of(proposal.meeting()));
            return new ThemeOutcome.Withdrawn(proposal);
        });
    }

    private ThemeOutcome changeOwn(Caller caller, long id, Function<ThemeProposal, ThemeOutcome> change) {
        return changeOpen(
                caller,
                id,
                proposal -> proposal.belongsTo(caller) || organisers.include(caller)
                        ? change.apply(proposal)
                        : new ThemeOutcome.NotYours(proposal));
    }

    private ThemeOutcome changeOpen(Caller caller, long id, Function<ThemeProposal, ThemeOutcome> change) {
        Optional<ThemeProposal> proposal = proposals.lock(id, caller.serverId());
        if (proposal.isEmpty()) {
            return new ThemeOutcome.Unknown();
        }
        return proposal.get().state() == ThemeState.PROPOSED
                ? change.apply(proposal.get())
                : new ThemeOutcome.Settled(proposal.get());
    }

    @Transactional(readOnly = true)
    public Optional<ThemeProposal> find(long server, long id) {
        return proposals.findByIdAndServerId(id, server);
    }
}
