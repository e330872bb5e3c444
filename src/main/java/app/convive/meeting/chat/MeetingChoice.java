package app.convive.meeting.chat;

import app.convive.discord.Caller;
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

    /** The option; its words stand in the declaring room's bundle. */
    public Option option() {
        return Option.text(KEY).suggests(this::suggestions);
    }

    private List<Suggestion> suggestions(SuggestionCall call) {
        return agendas.of(servers(call.caller())).reversed().stream()
                .map(meeting -> new Suggestion(
                        meeting.title() + ", " + Moments.days(call.language(), meeting.firstDay(), meeting.lastDay()),
                        String.valueOf(meeting.id())))
                .toList();
    }

    /** The chosen meeting that the caller may see; what was typed instead of chosen is matched against titles. */
    public Optional<Meeting> of(SlashCall call) {
        return of(servers(call.caller()), call.text(KEY));
    }

    /** The meeting that was named, by choice or by words; none where the option was left out. */
    Optional<Meeting> chosen(SlashCall call) {
        return call.text(KEY) == null ? Optional.empty() : of(call);
    }

    /** Whether a meeting was named that is not there. */
    boolean misses(SlashCall call) {
        return call.text(KEY) != null && of(call).isEmpty();
    }

    /** The same while other options are being typed. */
    public Optional<Meeting> of(SuggestionCall call) {
        return of(servers(call.caller()), call.text(KEY));
    }

    private Optional<Meeting> of(List<Long> servers, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return agendas.current(servers).stream().findFirst();
        }
        List<Meeting> all = agendas.of(servers);
        return all.stream()
                .filter(meeting -> String.valueOf(meeting.id()).equals(typed))
                .findFirst()
                .or(() -> all.stream()
                        .filter(meeting -> Folding.fold(meeting.title()).contains(Folding.fold(typed)))
                        .findFirst());
    }

    /** The meeting of a component, if the caller may see it. */
    public Optional<Meeting> of(ComponentCall call) {
        return agendas.meeting(call.entity())
                .filter(meeting -> servers(call.caller()).contains(meeting.server()));
    }

    /** The server of the call; in a direct message those in which the caller is known. */
    private List<Long> servers(Caller caller) {
        return caller.server() == null ? people.serversOf(caller.user()) : List.of(caller.server());
    }
}
