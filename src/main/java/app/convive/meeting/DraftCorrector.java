package app.convive.meeting;

import app.convive.meeting.programme.ProgrammeReader;
import app.convive.meeting.programme.ReadItem;
import app.convive.meeting.programme.ReadProgramme;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts drafts right. What is about an item that the draft does not have, or has no more, changes nothing. */
@Component
class DraftCorrector {

    private final ProgrammeReader reader;
    private final DraftReader drafts;
    private final Meetings meetings;
    private final ProgrammeJson json;

    DraftCorrector(ProgrammeReader reader, DraftReader drafts, Meetings meetings, ProgrammeJson json) {
        this.reader = reader;
        this.drafts = drafts;
        this.meetings = meetings;
        this.json = json;
    }

    /** Everything but another text, which may be unreadable. */
    void correct(Draft draft, Correction correction) {
        switch (correction) {
            case Correction.Heading heading -> draft.shows(heading.title(), heading.place(), draft.programme());
            case Correction.Year year -> date(draft, programme -> programme.inYear(year.year()));
            case Correction.FirstDay first -> date(draft, programme -> programme.onDays(first.day()));
            case Correction.Text text -> throw new IllegalArgumentException("A text is read first");
            case Correction.Item item ->
                item(
                        draft,
                        item.key(),
                        known -> new CorrectedItem(
                                item.day(),
                                item.start(),
                                item.end(),
                                item.title(),
                                item.place(),
                                known.kind(),
                                known.open(),
                                known.line()));
            case Correction.Kind kind -> item(draft, kind.key(), known -> known.ofKind(kind.kind()));
            case Correction.Open open -> item(draft, open.key(), known -> known.opened(open.open()));
            case Correction.Added added ->
                change(
                        draft,
                        corrections -> corrections.add(new CorrectedItem(
                                added.day(),
                                added.start(),
                                added.end(),
                                added.title(),
                                added.place(),
                                reader.kindOf(added.title()),
                                false,
                                added.line())));
            case Correction.Drop drop -> change(draft, corrections -> corrections.drop(drop.key()));
            case Correction.Restore restore -> change(draft, corrections -> corrections.restore(restore.key()));
            case Correction.Merge merge ->
                drafts.view(draft)
                        .before(merge.key())
                        .ifPresent(
                                before -> change(draft, corrections -> corrections.merge(merge.key(), before.key())));
            case Correction.Apart apart -> change(draft, corrections -> corrections.apart(apart.key(), apart.apart()));
            case Correction.KeepAbsent absent -> change(draft, corrections -> corrections.keepAbsent(absent.keep()));
            case Correction.Revises revises -> revise(draft, revises.meeting());
            case Correction.Note note -> draft.says(note.note());
        }
    }

    private void change(Draft draft, UnaryOperator<Corrections> change) {
        draft.corrects(json.write(change.apply(json.corrections(draft.corrections()))));
    }

    private void item(Draft draft, int key, UnaryOperator<CorrectedItem> change) {
        drafts.view(draft)
                .entry(key)
                .ifPresent(entry -> change(draft, corrections -> {
                    AgendaItem item = entry.item();
                    CorrectedItem before = corrections.items().get(key);
                    CorrectedItem known = new CorrectedItem(
                            before == null ? null : before.day(),
                            item.start(),
                            item.end(),
                            item.title(),
                            item.place(),
                            item.kind(),
                            item.open(),
                            before == null ? null : before.line());
                    CorrectedItem wanted = change.apply(known);
                    boolean dayOfText = known.day() == null && item.day().equals(wanted.day());
                    return corrections.item(key, dayOfText ? wanted.on(null) : wanted);
                }));
    }

    /** The days that were put right follow the first one. */
    private void date(Draft draft, UnaryOperator<ReadProgramme> dated) {
        LocalDate from = drafts.view(draft).firstDay();
        ReadProgramme programme = dated.apply(json.read(draft.programme()));
        keep(draft, programme);
        change(draft, corrections -> corrections.movedBy(from, firstDay(programme)));
    }

    private static @Nullable LocalDate firstDay(ReadProgramme programme) {
        return programme.items().stream()
                .map(ReadItem::programmeDay)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Another text for the draft, already read; what was put right of items that it tells as before stays right. */
    void reread(Draft draft, String text, ReadProgramme anew) {
        ReadProgramme before = json.read(draft.programme());
        draft.reads(text);
        keep(draft, anew);
        change(draft, corrections -> corrections.under(keys(before.items(), anew.items())));
        drafts.revised(draft).ifPresent(meeting -> align(draft, meeting));
    }

    private static Map<Integer, Integer> keys(List<ReadItem> before, List<ReadItem> anew) {
        Map<List<?>, Deque<Integer>> waiting = new HashMap<>();
        for (int key = 0; key < anew.size(); key++) {
            waiting.computeIfAbsent(told(anew.get(key)), words -> new ArrayDeque<>())
                    .add(key);
        }
        Map<Integer, Integer> keys = new HashMap<>();
        for (int key = 0; key < before.size(); key++) {
            Deque<Integer> same = waiting.get(told(before.get(key)));
            if (same != null && !same.isEmpty()) {
                keys.put(key, same.remove());
            }
        }
        return keys;
    }

    private static List<?> told(ReadItem item) {
        return Arrays.asList(item.title(), item.writtenDay().withLabel(""), item.start(), item.end(), item.place());
    }

    private void revise(Draft draft, @Nullable Long id) {
        Optional<Meeting> meeting = id == null ? Optional.empty() : meetings.findByIdAndServerId(id, draft.serverId());
        ReadProgramme programme = json.read(draft.programme());
        if (meeting.isEmpty()) {
            drafts.revised(draft)
                    .ifPresent(before -> draft.shows(
                            before.title().equals(draft.title()) ? programme.title() : draft.title(),
                            draft.place(),
                            draft.programme()));
            draft.revises(null);
            return;
        }
        Meeting it = meeting.get();
        boolean titleOfText = draft.title() == null || draft.title().equals(programme.title());
        draft.revises(it.id());
        draft.shows(
                titleOfText ? it.title() : draft.title(),
                draft.place() == null ? it.place() : draft.place(),
                draft.programme());
        align(draft, it);
    }

    /** A text without a year, or without dates, means the days of the meeting that it is about. */
    private void align(Draft draft, Meeting meeting) {
        ReadProgramme programme = json.read(draft.programme());
        int year = meeting.firstDay().getYear();
        if (programme.needsDates()) {
            date(draft, it -> it.onDays(meeting.firstDay()));
        } else if (programme.years().stream().anyMatch(choice -> choice.year() == year)
                && programme.items().stream().allMatch(item -> item.writtenDay().year() == null)) {
            date(draft, it -> it.inYear(year));
        }
    }

    private void keep(Draft draft, ReadProgramme programme) {
        draft.shows(draft.title(), draft.place(), json.write(programme));
    }
}
