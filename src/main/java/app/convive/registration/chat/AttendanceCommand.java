package app.convive.registration.chat;

import static app.convive.registration.chat.RegistrationTexts.TEXTS;

import app.convive.discord.Caller;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.Option;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.chat.Suggestion;
import app.convive.discord.chat.SuggestionCall;
import app.convive.discord.text.Folding;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.MeetingChoice;
import app.convive.network.Organisers;
import app.convive.registration.AttendanceReader;
import app.convive.registration.AttendanceService;
import app.convive.registration.Attendee;
import app.convive.registration.Standing;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.springframework.stereotype.Component;

/** {@code /reunion inscrits}: organisers see who comes, put people on the list and take them off. */
@Component
class AttendanceCommand implements ChatFeature {

    private static final String ADD = "ajouter";
    private static final String NAME = "nom";
    private static final String REMOVE = "retirer";

    private static final int LONGEST_NAME = 80;

    private final AttendanceReader attendance;
    private final AttendanceService service;
    private final MeetingChoice meetings;
    private final Organisers organisers;

    AttendanceCommand(
            AttendanceReader attendance, AttendanceService service, MeetingChoice meetings, Organisers organisers) {
        this.attendance = attendance;
        this.service = service;
        this.meetings = meetings;
        this.organisers = organisers;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("reunion inscrits", this::answer)
                .option(Option.user(ADD))
                .option(Option.text(NAME).atMost(LONGEST_NAME))
                .option(Option.text(REMOVE).suggests(this::removable))
                .option(meetings.option());
        menu.button(Buttons.SEAT, this::seat).updates();
    }

    @Override
    public List<HelpLine> help(HelpCall call) {
        return organisers.include(call.caller())
                ? List.of(new HelpLine(
                        TEXTS.say(call.language(), "help.list.command"), TEXTS.say(call.language(), "help.list")))
                : List.of();
    }

    private Reply answer(SlashCall call) {
        organisers.check(call.caller());
        Optional<Meeting> meeting = meetings.of(call);
        if (meeting.isEmpty()) {
            return Reply.privately(TEXTS.say(call.language(), "list.none"));
        }
        DeskReply reply = new DeskReply(call.language(), meeting.get().id());
        add(call, meeting.get(), reply);
        addGuest(call, meeting.get(), reply);
        remove(call, meeting.get(), reply);
        return reply.isEmpty() ? list(call, meeting.get()) : Reply.privately(reply.message());
    }

    private Reply list(SlashCall call, Meeting meeting) {
        return attendance
                .list(call.caller(), meeting.id())
                .map(list -> Reply.privately(AttendanceMessage.of(call.language(), list)))
                .orElseGet(() -> Reply.privately(TEXTS.say(call.language(), "list.none")));
    }

    private void add(SlashCall call, Meeting meeting, DeskReply reply) {
        OptionMapping chosen = call.event().getOption(ADD);
        if (chosen == null) {
            return;
        }
        User user = chosen.getAsUser();
        Member member = chosen.getAsMember();
        if (user.isBot()) {
            reply.add("desk.bot", "who", user.getAsMention());
        } else if (member == null) {
            reply.add("desk.stranger", "who", user.getAsMention());
        } else {
            reply.add(service.add(call.caller(), meeting.id(), user.getIdLong(), member.getEffectiveName(), call.id()));
        }
    }

    private void addGuest(SlashCall call, Meeting meeting, DeskReply reply) {
        String name = call.text(NAME);
        if (name != null && !Markup.oneLine(name).isEmpty()) {
            reply.add(service.addGuest(call.caller(), meeting.id(), Markup.oneLine(name), call.id()));
        }
    }

    private void remove(SlashCall call, Meeting meeting, DeskReply reply) {
        String typed = call.text(REMOVE);
        if (typed == null) {
            return;
        }
        List<Attendee> found = meant(listed(call.caller(), meeting), typed);
        if (found.size() == 1) {
            reply.add(
                    service.remove(call.caller(), meeting.id(), found.getFirst().registration(), call.id()));
        } else {
            reply.add("desk.unknown", "typed", Markup.line(typed));
        }
    }

    /** What was chosen names one registration; what was typed instead is matched against names. */
    private static List<Attendee> meant(List<Attendee> listed, String typed) {
        List<Attendee> chosen = listed.stream()
                .filter(attendee -> value(attendee).equals(typed))
                .toList();
        return chosen.isEmpty()
                ? listed.stream()
                        .filter(attendee -> attendee.name() != null
                                && Folding.fold(attendee.name()).equals(Folding.fold(typed)))
                        .toList()
                : chosen;
    }

    private List<Suggestion> removable(SuggestionCall call) {
        return meetings.of(call).stream()
                .flatMap(meeting -> listed(call.caller(), meeting).stream())
                .filter(attendee -> attendee.name() != null)
                .map(attendee -> new Suggestion(String.valueOf(attendee.name()), value(attendee)))
                .toList();
    }

    private static String value(Attendee attendee) {
        return "#" + attendee.registration();
    }

    /** Those who come or wait. */
    private List<Attendee> listed(Caller organiser, Meeting meeting) {
        return attendance.list(organiser, meeting.id()).stream()
                .flatMap(list -> list.attendees().stream())
                .filter(attendee -> attendee.standing() != Standing.ABSENT)
                .toList();
    }

    private Reply seat(ComponentCall call) {
        DeskReply reply = new DeskReply(call.language(), call.entity());
        reply.add(service.seat(call.caller(), call.entity(), call.component().number(1), call.id()));
        return Reply.update(reply.message());
    }
}
