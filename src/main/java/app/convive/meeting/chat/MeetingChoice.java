package app.convive.meeting.chat;

import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.Option;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.chat.Suggestion;
import app.convive.discord.chat.SuggestionCall;
import app.convive.discord.text.Folding;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.network.People;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The meeting that a command is about: the running or next one, unless the option {@code reunion} names another. */
@Component
public class MeetingChoice {

    private static final String KEY = "reunion";

    private final AgendaService agendas;
    private final People people;

    MeetingChoice(AgendaService agendas, People people) {
        this.agendas = agendas;
        this.people = people;
    }

    /** The option, for commands of a server; its words stand in the declaring room's bundle. */
    public Option option() {
        return Option.text(KEY).suggests(this::suggestions);
    }

    private List<Suggestion> suggestions(SuggestionCall call) {
        return agendas.of(List.of(call.caller().serverId())).reversed().stream()
                .map(meeting -> new Suggestion(
                        meeting.title() + ", " + Moments.days(call.language(), meeting.firstDay(), meeting.lastDay()),
                        String.valueOf(meeting.id())))
                .toList();
    }

    /** The chosen meeting of the caller's server; what was typed instead of chosen is matched against titles. */
    public Optional<Meeting> of(SlashCall call) {
        return of(call.server(), call.text(KEY));
    }

    /** The same while other options are being typed. */
    public Optional<Meeting> of(SuggestionCall call) {
        return of(call.caller().serverId(), call.text(KEY));
    }

    private Optional<Meeting> of(long server, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return agendas.current(server);
        }
        List<Meeting> all = agendas.of(List.of(server));
        return all.stream()
                .filter(meeting -> String.valueOf(meeting.id()).equals(typed))
                .findFirst()
                .or(() -> all.stream()
                        .filter(meeting -> Folding.fold(meeting.title()).contains(Folding.fold(typed)))
                        .findFirst());
    }

    /** The meeting of a component, if the caller may see it: in its server, or known there when in a direct message. */
    public Optional<Meeting> of(ComponentCall call) {
        if (call.caller().server() != null) {
            return agendas.meeting(call.server(), call.entity());
        }
        return agendas.meeting(call.entity())
                .filter(meeting -> people.serversOf(call.caller().user()).contains(meeting.server()));
    }
}
