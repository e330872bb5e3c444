package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.meeting.Correction;
import app.convive.meeting.DraftItem;
import app.convive.meeting.DraftOutcome;
import app.convive.meeting.DraftService;
import app.convive.meeting.DraftView;
import app.convive.meeting.ItemKind;
import app.convive.meeting.programme.LeftOutLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the author of a draft puts right of its items: one by one, dropped, merged, added from what was left out. */
@Component
class DraftItemCommands implements ChatFeature {

    private final DraftService drafts;
    private final DraftPreview preview;
    private final DraftSheet sheet;
    private final DayFields days;

    DraftItemCommands(DraftService drafts, DraftPreview preview, DraftSheet sheet, DayFields days) {
        this.drafts = drafts;
        this.preview = preview;
        this.sheet = sheet;
        this.days = days;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.select(
                        DraftIds.ITEM,
                        call -> panel(call, Integer.parseInt(call.chosen().getFirst()), ""))
                .updates();
        menu.button(DraftIds.ITEM, call -> panel(call, key(call), "")).updates();
        menu.button(DraftIds.DROP, call -> corrected(call, new Correction.Drop(key(call))))
                .updates();
        menu.button(DraftIds.RESTORE, call -> corrected(call, new Correction.Restore(key(call))))
                .updates();
        menu.button(DraftIds.MERGE, call -> corrected(call, new Correction.Merge(key(call))))
                .updates();
        menu.button(DraftIds.OPEN, call -> corrected(call, new Correction.Open(key(call), third(call))))
                .updates();
        menu.button(DraftIds.APART, call -> corrected(call, new Correction.Apart(key(call), third(call))))
                .updates();
        menu.select(
                        DraftIds.KIND,
                        call -> corrected(
                                call,
                                new Correction.Kind(
                                        key(call),
                                        ItemKind.valueOf(call.chosen().getFirst()))))
                .updates();
        menu.button(DraftIds.EDIT, this::openEdit).opensModal();
        menu.modal(DraftIds.EDIT, this::edit).updates();
        menu.button(DraftIds.LEFT_OUT, this::showLeftOut).updates();
        menu.button(DraftIds.ADD, call -> openAdd(call, 0)).opensModal();
        menu.select(
                        DraftIds.ADD_LINE,
                        call -> openAdd(call, Integer.parseInt(call.chosen().getFirst())))
                .opensModal();
        menu.modal(DraftIds.ADD, this::add).updates();
    }

    private static int key(ComponentCall call) {
        return Integer.parseInt(call.component().text(1));
    }

    private static boolean third(ComponentCall call) {
        return Boolean.parseBoolean(call.component().text(2));
    }

    private Reply panel(ComponentCall call, int key, String note) {
        return panel(call.language(), drafts.find(call.caller(), call.entity()), key, note);
    }

    private Reply panel(Language language, DraftOutcome outcome, int key, String note) {
        return of(
                language,
                outcome,
                draft -> Reply.update(draft.entry(key)
                        .map(entry -> DraftItemPanel.of(language, draft, entry, note))
                        .orElseGet(() -> sheet.first(language, draft, TEXTS.say(language, "draft.item.gone")))));
    }

    private Reply of(Language language, DraftOutcome outcome, Function<DraftView, Reply> shown) {
        return switch (outcome) {
            case DraftOutcome.Shown it -> shown.apply(it.draft());
            case DraftOutcome other -> Reply.update(preview.of(language, other, "", ""));
        };
    }

    private Reply corrected(ComponentCall call, Correction correction) {
        return panel(call.language(), drafts.correct(call.caller(), call.entity(), correction), key(call), "");
    }

    private Reply openEdit(ComponentCall call) {
        return of(
                call.language(),
                drafts.find(call.caller(), call.entity()),
                draft -> draft.entry(key(call))
                        .filter(DraftItem::present)
                        .map(entry -> Reply.form(DraftForms.item(call.language(), draft, entry)))
                        .orElseGet(() -> Reply.update(
                                sheet.first(call.language(), draft, TEXTS.say(call.language(), "draft.item.gone")))));
    }

    private Reply edit(ModalCall call) {
        int key = Integer.parseInt(call.component().text(1));
        DraftOutcome now = drafts.find(call.caller(), call.entity());
        return of(call.language(), now, draft -> {
            Optional<TypedMoment> typed = typed(call, draft);
            if (typed.isEmpty()) {
                return panel(call.language(), now, key, unread(call));
            }
            Correction correction = new Correction.Item(
                    key,
                    typed.get().day,
                    typed.get().hours.start(),
                    typed.get().hours.end(),
                    call.text(DraftForms.TITLE),
                    optional(call));
            return panel(call.language(), drafts.correct(call.caller(), call.entity(), correction), key, "");
        });
    }

    private Reply showLeftOut(ComponentCall call) {
        return of(
                call.language(),
                drafts.find(call.caller(), call.entity()),
                draft -> Reply.update(LeftOutSheet.of(call.language(), draft, key(call))));
    }

    private Reply openAdd(ComponentCall call, int line) {
        return of(
                call.language(),
                drafts.find(call.caller(), call.entity()),
                draft -> Reply.form(DraftForms.added(
                        call.language(),
                        draft,
                        line,
                        draft.leftOut().stream()
                                .filter(left -> left.number() == line)
                                .map(LeftOutLine::text)
                                .map(Markup::oneLine)
                                .findFirst()
                                .orElse(null))));
    }

    private Reply add(ModalCall call) {
        int line = Integer.parseInt(call.component().text(1));
        DraftOutcome now = drafts.find(call.caller(), call.entity());
        return of(call.language(), now, draft -> {
            Optional<TypedMoment> typed = typed(call, draft);
            if (typed.isEmpty() || typed.get().day == null) {
                return Reply.update(sheet.items(call.language(), draft, 0, unread(call)));
            }
            Correction correction = new Correction.Added(
                    typed.get().day,
                    typed.get().hours.start(),
                    typed.get().hours.end(),
                    call.text(DraftForms.TITLE),
                    optional(call),
                    line == 0 ? null : line);
            return added(call.language(), drafts.correct(call.caller(), call.entity(), correction));
        });
    }

    /** At the page where the new item stands. */
    private Reply added(Language language, DraftOutcome outcome) {
        return of(language, outcome, draft -> {
            int newest = draft.entries().stream().mapToInt(DraftItem::key).max().orElse(0);
            return Reply.update(sheet.items(
                    language, draft, DraftPages.pageOf(language, draft, newest), TEXTS.say(language, "draft.added")));
        });
    }

    /** Nothing when the day or the hours are not understood; an item may stay without a day. */
    private Optional<TypedMoment> typed(ModalCall call, DraftView draft) {
        String day = call.text(DraftForms.DAY);
        LocalDate near = draft.firstDay() == null ? draft.writtenOn() : draft.firstDay();
        if (day.isEmpty()) {
            return days.ofMeeting("1/1/2001", call.text(DraftForms.HOURS), near, draft.zone())
                    .map(hours -> new TypedMoment(null, hours));
        }
        return days.ofMeeting(day, call.text(DraftForms.HOURS), near, draft.zone())
                .map(read -> new TypedMoment(read.day(), read));
    }

    private static @Nullable String optional(ModalCall call) {
        String place = call.text(DraftForms.PLACE);
        return place.isEmpty() ? null : place;
    }

    /** What is wrong, with all that was typed. */
    private static String unread(ModalCall modal) {
        String back = Stream.of(DraftForms.TITLE, DraftForms.DAY, DraftForms.HOURS, DraftForms.PLACE)
                .map(modal::text)
                .filter(text -> !text.isEmpty())
                .map(text -> "> " + Markup.line(text))
                .collect(Collectors.joining("\n"));
        List<String> moment = List.of(modal.text(DraftForms.DAY), modal.text(DraftForms.HOURS));
        return TEXTS.say(
                        modal.language(),
                        "edit.moment.unread",
                        "typed",
                        Markup.line(String.join(" ", moment).strip()))
                + "\n" + back;
    }

    private record TypedMoment(@Nullable LocalDate day, TypedDay hours) {}
}
