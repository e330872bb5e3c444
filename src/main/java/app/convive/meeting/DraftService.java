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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From a programme text to a draft, and from the draft to a meeting. Until the author confirms, only the draft is kept. */
@Service
@Transactional
public class DraftService {

    private static final Set<Problem> UNREADABLE = EnumSet.of(Problem.EMPTY, Problem.TOO_LONG, Problem.NOT_TEXT);

    private final ProgrammeReader reader = new ProgrammeReader();
    private final ProgrammeFileReader files = new ProgrammeFileReader();
    private final Drafts drafts;
    private final Meetings meetings;
    private final AgendaPublisher publisher;
    private final ProgrammeJson json;
    private final Organisers organisers;
    private final SettingsService settings;
    private final Wakeups wakeups;
    private final InstantSource clock;

    DraftService(
            Drafts drafts,
            Meetings meetings,
            AgendaPublisher publisher,
            ProgrammeJson json,
            Organisers organisers,
            SettingsService settings,
            Wakeups wakeups,
            InstantSource clock) {
        this.drafts = drafts;
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
        organisers.check(caller);
        Optional<Draft> before = drafts.findByOpenedBy(interaction);
        if (before.isPresent()) {
            return shown(before.get());
        }
        ServerSettings server = settings.of(caller.serverId());
        LocalDate written = writtenOn == null ? LocalDate.ofInstant(clock.instant(), server.zone()) : writtenOn;
        ReadProgramme programme = reader.read(new ProgrammeText(text, written, server.zone()));
        if (unreadable(programme)) {
            return new DraftOutcome.Unreadable(programme.problems());
        }
        FileReading.Read read = new FileReading.Read(programme, text, written, server.zone());
        return shown(kept(caller, channel, interaction, server, read, title, place));
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
        organisers.check(caller);
        Optional<Draft> before = drafts.findByOpenedBy(interaction);
        if (before.isPresent()) {
            return shown(before.get());
        }
        ServerSettings server = settings.of(caller.serverId());
        LocalDate written = writtenOn == null ? LocalDate.ofInstant(clock.instant(), server.zone()) : writtenOn;
        return switch (files.read(name, content, written, server.zone())) {
            case FileReading.Read read -> shown(kept(caller, channel, interaction, server, read, title, place));
            case FileReading.Refused refused -> new DraftOutcome.FileRefused(refused.reason());
        };
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
        return drafts.findByIdAndAuthorId(id, author.user()).map(this::shown).orElseGet(DraftOutcome.Gone::new);
    }

    public DraftOutcome correct(Caller author, long id, Correction correction) {
        Optional<Draft> found = drafts.lock(id, author.user());
        if (found.isEmpty()) {
            return new DraftOutcome.Gone();
        }
        Draft draft = found.get();
        if (draft.meetingId() == null) {
            ReadProgramme programme = json.read(draft.programme());
            switch (correction) {
                case Correction.Heading heading -> draft.shows(heading.title(), heading.place(), draft.programme());
                case Correction.Year year -> keep(draft, programme.inYear(year.year()));
                case Correction.FirstDay first -> keep(draft, programme.onDays(first.day()));
                case Correction.Text text -> {
                    ReadProgramme anew = reader.read(new ProgrammeText(text.text(), draft.writtenOn(), draft.zone()));
                    if (unreadable(anew)) {
                        return new DraftOutcome.Unreadable(anew.problems());
                    }
                    draft.reads(text.text());
                    keep(draft, anew);
                }
            }
        }
        return shown(draft);
    }

    /** The draft becomes a meeting; a second click finds the same one. */
    public ConfirmOutcome confirm(Caller author, long id) {
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
        DraftView view = view(draft);
        String title = view.title();
        LocalDate firstDay = view.firstDay();
        if (!view.complete() || title == null || firstDay == null) {
            return new ConfirmOutcome.Incomplete(view);
        }
        Meeting meeting = meetings.save(new Meeting(
                new Meeting.Plan(draft.serverId(), title, view.place(), view.zone(), view.channel(), firstDay),
                author.user(),
                clock.instant()));
        publisher.publish(meeting, DraftItems.of(view.programme()), author.user());
        draft.became(meeting);
        return new ConfirmOutcome.Confirmed(meeting);
    }

    /** Throws a draft away; what it became, if anything, stays. */
    public void discard(Caller author, long id) {
        drafts.lock(id, author.user()).ifPresent(drafts::delete);
    }

    private static boolean unreadable(ReadProgramme programme) {
        return programme.problems().stream().anyMatch(UNREADABLE::contains);
    }

    private void keep(Draft draft, ReadProgramme programme) {
        draft.shows(draft.title(), draft.place(), json.write(programme));
    }

    private DraftOutcome shown(Draft draft) {
        Optional<Meeting> became = draft.meetingId() == null ? Optional.empty() : meetings.findById(draft.meetingId());
        return became.<DraftOutcome>map(DraftOutcome.BecameMeeting::new)
                .orElseGet(() -> new DraftOutcome.Shown(view(draft)));
    }

    private DraftView view(Draft draft) {
        return new DraftView(
                draft.id(),
                draft.channelId(),
                draft.source(),
                draft.writtenOn(),
                draft.zone(),
                draft.title(),
                draft.place(),
                json.read(draft.programme()),
                draft.meetingId());
    }
}
