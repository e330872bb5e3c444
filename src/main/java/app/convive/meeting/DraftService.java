package app.convive.meeting;

import app.convive.discord.Caller;
import app.convive.meeting.programme.Problem;
import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ProgrammeText;
import app.convive.meeting.programme.ReadProgramme;
import app.convive.meeting.programme.file.FileReading;
import app.convive.meeting.programme.file.ProgrammeFileReader;
import app.convive.network.Organisers;
import app.convive.network.ServerSettings;
import app.convive.network.SettingsService;
import app.convive.schedule.Wakeups;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From a programme text to a draft, and from the draft to a meeting. Until the author confirms, only the draft is kept. */
@Service
@Transactional
public class DraftService {

    private static final Set<Problem> UNREADABLE = EnumSet.of(Problem.EMPTY, Problem.TOO_LONG, Problem.NOT_TEXT);

    private final ProgrammeReader reader;
    private final ProgrammeFileReader files;
    private final Drafts drafts;
    private final DraftReader views;
    private final DraftCorrector corrector;
    private final Meetings meetings;
    private final AgendaPublisher publisher;
    private final ProgrammeJson json;
    private final Organisers organisers;
    private final SettingsService settings;
    private final Wakeups wakeups;
    private final InstantSource clock;

    DraftService(
            ProgrammeReader reader,
            ProgrammeFileReader files,
            Drafts drafts,
            DraftReader views,
            DraftCorrector corrector,
            Meetings meetings,
            AgendaPublisher publisher,
            ProgrammeJson json,
            Organisers organisers,
            SettingsService settings,
            Wakeups wakeups,
            InstantSource clock) {
        this.reader = reader;
        this.files = files;
        this.drafts = drafts;
        this.views = views;
        this.corrector = corrector;
        this.meetings = meetings;
        this.publisher = publisher;
        this.json = json;
        this.organisers = organisers;
        this.settings = settings;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    /**
     * Reads a programme text.
     *
     * @param writtenOn the day on which it was written; today in the server's zone if absent
     * @param title instead of what the text tells
     * @param place instead of what the text tells
     * @param interaction id of the interaction that brought it: the same one opens one draft
     */
    public DraftOutcome open(
            Caller caller,
            long channel,
            long interaction,
            String text,
            @Nullable LocalDate writtenOn,
            @Nullable String title,
            @Nullable String place) {
        return once(caller, interaction, writtenOn, (server, written) -> {
            String seen = reader.seen(text);
            ReadProgramme programme = reader.read(new ProgrammeText(seen, written, server.zone()));
            if (unreadable(programme)) {
                return new DraftOutcome.Unreadable(programme.problems());
            }
            FileReading.Read read = new FileReading.Read(programme, seen, written, server.zone());
            return views.shown(kept(caller, channel, interaction, server, read, title, place));
        });
    }

    /**
     * Reads a programme that comes as a file; the parameters that {@link #open} has too mean the same.
     *
     * @param name of the file
     * @param content its bytes
     */
    public DraftOutcome openFile(
            Caller caller,
            long channel,
            long interaction,
            String name,
            byte[] content,
            @Nullable LocalDate writtenOn,
            @Nullable String title,
            @Nullable String place) {
        return once(caller, interaction, writtenOn, (server, written) -> switch (files.read(
                name, content, written, server.zone())) {
            case FileReading.Read read -> views.shown(kept(caller, channel, interaction, server, read, title, place));
            case FileReading.Refused refused -> new DraftOutcome.FileRefused(refused.reason());
        });
    }

    /** An interaction that comes again shows the draft that it opened. */
    private DraftOutcome once(
            Caller caller,
            long interaction,
            @Nullable LocalDate writtenOn,
            BiFunction<ServerSettings, LocalDate, DraftOutcome> read) {
        organisers.check(caller);
        Optional<Draft> before = drafts.findByOpenedBy(interaction);
        if (before.isPresent()) {
            return views.shown(before.get());
        }
        ServerSettings server = settings.of(caller.serverId());
        return read.apply(server, writtenOn == null ? LocalDate.ofInstant(clock.instant(), server.zone()) : writtenOn);
    }

    private Draft kept(
            Caller caller,
            long channel,
            long interaction,
            ServerSettings server,
            FileReading.Read read,
            @Nullable String title,
            @Nullable String place) {
        ReadProgramme programme = read.programme();
        long announcedIn = server.homeChannel() == null ? channel : server.homeChannel();
        Draft draft = new Draft(
                server.server(),
                caller.user(),
                announcedIn,
                interaction,
                read.text(),
                read.writtenOn(),
                read.zone(),
                clock.instant());
        draft.shows(
                title == null ? programme.title() : title,
                place == null ? programme.place() : place,
                json.write(programme));
        drafts.save(draft);
        wakeups.at(draft.createdAt().plus(DraftExpiry.AFTER), DraftExpiry.HANDLER, String.valueOf(draft.id()));
        return draft;
    }

    @Transactional(readOnly = true)
    public DraftOutcome find(Caller author, long id) {
        return drafts.findByIdAndAuthorId(id, author.user()).map(views::shown).orElseGet(DraftOutcome.Gone::new);
    }

    public DraftOutcome correct(Caller author, long id, Correction correction) {
        Optional<Draft> found = drafts.lock(id, author.user());
        if (found.isEmpty()) {
            return new DraftOutcome.Gone();
        }
        Draft draft = found.get();
        if (draft.meetingId() == null) {
            if (correction instanceof Correction.Text text) {
                String seen = reader.seen(text.text());
                ReadProgramme anew = reader.read(new ProgrammeText(seen, draft.writtenOn(), draft.zone()));
                if (unreadable(anew)) {
                    return new DraftOutcome.Unreadable(anew.problems());
                }
                corrector.reread(draft, seen, anew);
            } else {
                corrector.correct(draft, correction);
            }
        }
        return views.shown(draft);
    }

    /** The draft becomes a meeting, or a new version of one; a second click finds the same one. */
    public ConfirmOutcome confirm(Caller author, long id) {
        return confirm(author, id, null);
    }

    /**
     * The same.
     *
     * @param comparedWith the version with which its author has seen it compared; absent for a new meeting
     */
    public ConfirmOutcome confirm(Caller author, long id, @Nullable Integer comparedWith) {
        organisers.check(author);
        Optional<Draft> found = drafts.lock(id, author.user());
        if (found.isEmpty() || found.get().serverId() != author.serverId()) {
            return new ConfirmOutcome.Gone();
        }
        Draft draft = found.get();
        if (draft.meetingId() != null) {
            return meetings.findById(draft.meetingId())
                    .<ConfirmOutcome>map(ConfirmOutcome.AlreadyConfirmed::new)
                    .orElseGet(ConfirmOutcome.Gone::new);
        }
        Optional<Meeting> revised =
                draft.revises() == null ? Optional.empty() : meetings.lock(draft.revises(), draft.serverId());
        return revised.isPresent() ? revise(draft, revised.get(), comparedWith) : plan(draft);
    }

    private ConfirmOutcome plan(Draft draft) {
        DraftView view = views.view(draft);
        String title = view.title();
        LocalDate firstDay = view.firstDay();
        if (!view.complete() || title == null || firstDay == null) {
            return new ConfirmOutcome.Incomplete(view);
        }
        Meeting meeting = meetings.save(new Meeting(
                new Meeting.Plan(draft.serverId(), title, view.place(), view.zone(), view.channel(), firstDay),
                draft.authorId(),
                clock.instant()));
        Map<Long, String> uids = new HashMap<>();
        view.entries().stream()
                .filter(entry -> entry.uid() != null)
                .forEach(entry -> uids.put(entry.item().id(), entry.uid()));
        publisher.publish(meeting, view.items(), new Publication(draft.authorId(), null, null, uids));
        draft.became(meeting);
        return new ConfirmOutcome.Confirmed(meeting);
    }

    private ConfirmOutcome revise(Draft draft, Meeting meeting, @Nullable Integer comparedWith) {
        if (meeting.cancelled()) {
            return new ConfirmOutcome.Cancelled(meeting);
        }
        DraftView view = views.view(draft);
        Revision revision = view.revision();
        if (revision == null || !view.complete()) {
            return new ConfirmOutcome.Incomplete(view);
        }
        if (comparedWith != null && comparedWith != meeting.version()) {
            return new ConfirmOutcome.Overtaken(view);
        }
        if (revision.difference().nothing()) {
            return new ConfirmOutcome.NothingNew(view);
        }
        meeting.rename(revision.difference().after().title());
        meeting.moveTo(revision.difference().after().place());
        publisher.publish(
                meeting, revision.items(), new Publication(draft.authorId(), view.note(), null, revision.uids()));
        draft.became(meeting);
        return new ConfirmOutcome.Revised(meeting, meeting.version());
    }

    /** Throws a draft away; what it became, if anything, stays. */
    public void discard(Caller author, long id) {
        drafts.lock(id, author.user()).ifPresent(drafts::delete);
    }

    private static boolean unreadable(ReadProgramme programme) {
        return programme.problems().stream().anyMatch(UNREADABLE::contains);
    }
}
