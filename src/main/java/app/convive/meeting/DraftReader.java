package app.convive.meeting;

import app.convive.meeting.programme.LeftOutLine;
import app.convive.meeting.programme.ReadProgramme;
import app.convive.meeting.revision.Resemblance;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a draft as its author sees it. */
@Component
class DraftReader {

    private final Meetings meetings;
    private final AgendaService agendas;
    private final DraftRevision revisions;
    private final ProgrammeJson json;
    private final InstantSource clock;

    DraftReader(
            Meetings meetings,
            AgendaService agendas,
            DraftRevision revisions,
            ProgrammeJson json,
            InstantSource clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.revisions = revisions;
        this.json = json;
        this.clock = clock;
    }

    DraftOutcome shown(Draft draft) {
        Optional<Meeting> became = draft.meetingId() == null ? Optional.empty() : meetings.findById(draft.meetingId());
        return became.<DraftOutcome>map(DraftOutcome.BecameMeeting::new)
                .orElseGet(() -> new DraftOutcome.Shown(view(draft)));
    }

    DraftView view(Draft draft) {
        ReadProgramme programme = json.read(draft.programme());
        Corrections corrections = json.corrections(draft.corrections());
        List<DraftItem> entries = DraftItems.of(programme, corrections);
        return new DraftView(
                draft.id(),
                draft.channelId(),
                draft.source(),
                draft.writtenOn(),
                draft.zone(),
                draft.title(),
                draft.place(),
                programme,
                entries,
                leftOut(programme, corrections),
                draft.meetingId(),
                revised(draft)
                        .map(meeting -> revisions.of(meeting, draft.title(), draft.place(), entries, corrections))
                        .orElse(null),
                resembled(draft, DraftItems.present(entries)),
                draft.note());
    }

    private static List<LeftOutLine> leftOut(ReadProgramme programme, Corrections corrections) {
        Set<Integer> added = corrections.items().entrySet().stream()
                .filter(item ->
                        item.getValue().line() != null && !corrections.dropped().contains(item.getKey()))
                .map(item -> item.getValue().line())
                .collect(Collectors.toSet());
        return programme.leftOut().stream()
                .filter(line -> !added.contains(line.number()))
                .toList();
    }

    /** The meeting of which the draft is a new version. */
    Optional<Meeting> revised(Draft draft) {
        return draft.revises() == null
                ? Optional.empty()
                : meetings.findByIdAndServerId(draft.revises(), draft.serverId());
    }

    private @Nullable Meeting resembled(Draft draft, List<AgendaItem> items) {
        if (draft.revises() != null || draft.asNew() || draft.meetingId() != null) {
            return null;
        }
        return meetings.findByServerIdInOrderByFirstDay(List.of(draft.serverId())).stream()
                .filter(meeting -> !meeting.cancelled() && !meeting.over(clock.instant()))
                .map(meeting -> new Candidate(
                        meeting, Resemblance.between(draft.title(), items, meeting, agendas.agenda(meeting))))
                .filter(candidate -> candidate.resemblance > 0)
                .max(Comparator.comparingDouble(Candidate::resemblance))
                .map(Candidate::meeting)
                .orElse(null);
    }

    private record Candidate(Meeting meeting, double resemblance) {}
}
