package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.Option;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.chat.Suggestion;
import app.convive.discord.chat.SuggestionCall;
import app.convive.discord.text.Folding;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.AgendaService;
import app.convive.meeting.ItemEdit;
import app.convive.meeting.Meeting;
import app.convive.meeting.MeetingEdit;
import app.convive.meeting.MeetingService;
import app.convive.network.Organisers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code /reunion modifier}: the meeting, or one point of its programme. */
@Component
class EditCommand implements ChatFeature {

    private static final String POINT = "point";

    private final MeetingService meetings;
    private final AgendaService agendas;
    private final MeetingChoice choice;
    private final EditForms forms;
    private final EditReplies replies;
    private final DayFields days;
    private final Organisers organisers;

    EditCommand(
            MeetingService meetings,
            AgendaService agendas,
            MeetingChoice choice,
            EditForms forms,
            EditReplies replies,
            DayFields days,
            Organisers organisers) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.choice = choice;
        this.forms = forms;
        this.replies = replies;
        this.days = days;
        this.organisers = organisers;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("reunion modifier", this::open)
                .opensModal()
                .option(Option.text(POINT).suggests(this::points))
                .option(choice.option());
        menu.modal(EditForms.MEETING, this::takeMeeting);
        menu.modal(EditForms.ITEM, this::takeItem);
        menu.button(EditReplies.PAST, this::pastIsMeant).updates();
    }

    @Override
    public List<HelpLine> help(HelpCall call) {
        if (!organisers.include(call.caller())) {
            return List.of();
        }
        return List.of(
                new HelpLine(
                        TEXTS.say(call.language(), "help.import.command"), TEXTS.say(call.language(), "help.import")),
                new HelpLine(TEXTS.say(call.language(), "help.edit.command"), TEXTS.say(call.language(), "help.edit")));
    }

    private List<Suggestion> points(SuggestionCall call) {
        return choice.of(call).map(agendas::agenda).stream()
                .flatMap(agenda -> agenda.items().stream())
                .map(item -> new Suggestion(
                        item.title() + ", " + Moments.day(call.language(), item.day())
                                + (item.start() == null ? "" : " " + Moments.time(call.language(), item.start())),
                        String.valueOf(item.id())))
                .toList();
    }

    private Reply open(SlashCall call) {
        organisers.check(call.caller());
        Optional<Meeting> meeting = choice.of(call);
        if (meeting.isEmpty()) {
            return Reply.privately(TEXTS.say(call.language(), "meeting.none"));
        }
        String typed = call.text(POINT);
        if (typed == null) {
            return Reply.form(forms.meeting(call.language(), meeting.get()));
        }
        return point(agendas.agenda(meeting.get()), typed)
                .map(item -> Reply.form(forms.item(call.language(), meeting.get(), item)))
                .orElseGet(() -> replies.unknownPoint(call.language(), typed));
    }

    private static Optional<AgendaItem> point(Agenda agenda, String typed) {
        return agenda.items().stream()
                .filter(item -> String.valueOf(item.id()).equals(typed))
                .findFirst()
                .or(() -> agenda.items().stream()
                        .filter(item -> Folding.fold(item.title()).contains(Folding.fold(typed)))
                        .findFirst());
    }

    private Reply takeMeeting(ModalCall call) {
        Optional<Integer> places = places(call);
        if (places.isEmpty() && !call.text(EditForms.PLACES).isEmpty()) {
            return replies.unread(call, "edit.places.unread", call.text(EditForms.PLACES));
        }
        MeetingEdit edit =
                new MeetingEdit(call.text(EditForms.TITLE), optional(call, EditForms.PLACE), places.orElse(null));
        return replies.of(call.language(), meetings.edit(call.caller(), call.entity(), edit));
    }

    private Reply takeItem(ModalCall call) {
        Optional<Meeting> meeting = agendas.meeting(call.server(), call.entity());
        Optional<AgendaItem> before = meeting.map(agendas::agenda)
                .flatMap(agenda -> point(agenda, String.valueOf(call.component().number(1))));
        if (meeting.isEmpty() || before.isEmpty()) {
            return replies.unknownPoint(call.language(), call.text(EditForms.TITLE));
        }
        Optional<Integer> places = places(call);
        if (places.isEmpty() && !call.text(EditForms.PLACES).isEmpty()) {
            return replies.unread(call, "edit.places.unread", call.text(EditForms.PLACES));
        }
        Optional<TypedDay> moment = days.ofMeeting(
                call.text(EditForms.DAY),
                call.text(EditForms.HOURS),
                meeting.get().firstDay(),
                meeting.get().zone());
        if (moment.isEmpty()) {
            return replies.unread(
                    call, "edit.moment.unread", call.text(EditForms.DAY) + " " + call.text(EditForms.HOURS));
        }
        TypedDay typed = moment.get();
        ItemEdit edit = new ItemEdit(
                typed.day(),
                typed.start(),
                typed.end(),
                call.text(EditForms.TITLE),
                optional(call, EditForms.PLACE),
                places.orElse(null),
                false);
        return replies.ofItem(call, meeting.get(), before.get(), edit);
    }

    private Reply pastIsMeant(ComponentCall call) {
        Optional<AgendaItem> before = agendas.meeting(call.server(), call.entity())
                .map(agendas::agenda)
                .flatMap(agenda -> point(agenda, call.component().text(1)));
        if (before.isEmpty()) {
            return Reply.update(TEXTS.say(call.language(), "edit.unknown"));
        }
        AgendaItem item = before.get();
        ItemEdit edit = new ItemEdit(
                LocalDate.parse(call.component().text(2)),
                time(call.component().text(3)),
                time(call.component().text(4)),
                item.title(),
                item.place(),
                item.places(),
                true);
        return replies.updated(call.language(), meetings.editItem(call.caller(), call.entity(), item.id(), edit));
    }

    private static @Nullable LocalTime time(String minutes) {
        return minutes.isEmpty() ? null : LocalTime.ofSecondOfDay(Long.parseLong(minutes) * 60);
    }

    private static Optional<Integer> places(ModalCall call) {
        String typed = call.text(EditForms.PLACES);
        return typed.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static @Nullable String optional(ModalCall call, String field) {
        String typed = call.text(field);
        return typed.isEmpty() ? null : typed;
    }
}
