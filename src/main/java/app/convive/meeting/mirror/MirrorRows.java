package app.convive.meeting.mirror;

import app.convive.meeting.AgendaPublished;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingCancelled;
import app.convive.network.EventsMirrored;
import app.convive.network.SettingsService;
import app.convive.schedule.Due;
import app.convive.schedule.Wakeups;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be looked at among Discord's events, who has taken it on, and what came of it. */
@Service
@Transactional
public class MirrorRows {

    /** Under this name the looks are woken. */
    public static final String HANDLER = "event-mirror";

    /** Corrections come in a row, and a new card is posted meanwhile, to which the event points. */
    private static final Duration SETTLES = Duration.ofSeconds(3);

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final MirroredEvents rows;
    private final AgendaService agendas;
    private final SettingsService settings;
    private final EventWording wording;
    private final MirrorTroubles troubles;
    private final Wakeups wakeups;
    private final InstantSource clock;

    MirrorRows(
            MirroredEvents rows,
            AgendaService agendas,
            SettingsService settings,
            EventWording wording,
            MirrorTroubles troubles,
            Wakeups wakeups,
            InstantSource clock) {
        this.rows = rows;
        this.agendas = agendas;
        this.settings = settings;
        this.wording = wording;
        this.troubles = troubles;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    @EventListener
    void published(AgendaPublished published) {
        touch(published.meeting());
    }

    @EventListener
    void cancelled(MeetingCancelled cancelled) {
        touch(cancelled.meeting());
    }

    @EventListener
    void decided(EventsMirrored decided) {
        for (MirroredEvent row : rows.lockAll(decided.server())) {
            if (decided.on()) {
                row.forgive();
            }
            row.lookAgain(clock.instant());
            wake(row);
        }
    }

    private void touch(Meeting meeting) {
        MirroredEvent row = rows.lock(meeting.id()).orElseGet(() -> rows.save(new MirroredEvent(meeting)));
        if (settings.of(meeting.server()).mirrorsEvents()) {
            row.lookAgain(clock.instant().plus(SETTLES));
            wake(row);
        }
    }

    /** Takes a look on; nothing when there is nothing to do or somebody else does it. */
    public Optional<MirrorTurn> take(long id) {
        Instant now = clock.instant();
        return rows.lock(id).filter(row -> row.due(now)).flatMap(row -> {
            Optional<MirrorTurn> turn = agendas.meeting(id).flatMap(meeting -> turn(row, meeting, now));
            turn.ifPresentOrElse(
                    taken -> {
                        if (taken.wish() != null && taken.event() == null) {
                            row.tries(now);
                        }
                        row.takenUntil(now.plus(LEASE));
                        wake(row);
                    },
                    () -> row.done(row.changes(), now));
            return turn;
        });
    }

    private Optional<MirrorTurn> turn(MirroredEvent row, Meeting meeting, Instant now) {
        boolean there = row.eventId() != null || row.uncertain();
        boolean wanted = settings.of(row.server()).mirrorsEvents() && !meeting.cancelled();
        EventWish wish = wanted ? wording.of(meeting) : null;
        boolean nothingToDo = wish == null
                ? !there
                : row.dismissed() || !there && !wish.start().isAfter(now);
        return nothingToDo || meeting.over(now)
                ? Optional.empty()
                : Optional.of(new MirrorTurn(
                        meeting.id(),
                        row.server(),
                        row.eventId(),
                        row.uncertain(),
                        row.changes(),
                        wish,
                        meeting.cancelled()));
    }

    /** Takes note of what came of it. */
    public void settle(MirrorTurn turn, MirrorOutcome outcome) {
        Instant now = clock.instant();
        MirroredEvent row = rows.lock(turn.meeting()).orElseThrow();
        switch (outcome) {
            case MirrorOutcome.Shown shown -> {
                row.shownAs(shown.event());
                row.done(turn.changes(), now);
            }
            case MirrorOutcome.Gone gone -> {
                boolean byPeople = turn.wish() != null;
                row.goneFromDiscord(byPeople);
                row.done(turn.changes(), now);
                if (byPeople) {
                    troubles.deleted(turn);
                }
            }
            case MirrorOutcome.Hindered hindered -> {
                if (!turn.uncertain()) {
                    row.triedInVain();
                }
                hindered(row, turn, hindered, now);
            }
            case MirrorOutcome.Unknown unknown -> troubles.unreachable(turn, row.failed(now));
        }
        wake(row);
    }

    private void hindered(MirroredEvent row, MirrorTurn turn, MirrorOutcome.Hindered hindered, Instant now) {
        switch (hindered.hindrance()) {
            case NO_PERMISSION -> {
                row.failed(now);
                troubles.forbidden(turn, hindered.detail());
            }
            case FULL -> {
                row.failed(now);
                troubles.full(turn);
            }
            case REFUSED -> {
                row.done(turn.changes(), now);
                troubles.refused(turn, hindered.detail());
            }
            case UNREACHABLE -> troubles.unreachable(turn, row.failed(now));
        }
    }

    /** What is to be looked at until then, by the meeting's id. */
    @Transactional(readOnly = true)
    public List<Due> dueBy(Instant moment) {
        return rows.dueBy(moment).stream()
                .map(row -> new Due(String.valueOf(row.meetingId()), Objects.requireNonNull(row.dueAt())))
                .toList();
    }

    private void wake(MirroredEvent row) {
        @Nullable Instant due = row.dueAt();
        if (due != null) {
            wakeups.at(due, HANDLER, String.valueOf(row.meetingId()));
        }
    }
}
