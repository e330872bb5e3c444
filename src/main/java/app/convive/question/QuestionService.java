package app.convive.question;

import app.convive.discord.Caller;
import app.convive.discord.text.Folding;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.network.People;
import app.convive.network.SettingsService;
import app.convive.question.understanding.Asked;
import app.convive.question.understanding.Exchange;
import app.convive.question.understanding.Questions;
import app.convive.question.understanding.Understanding;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers from the agenda of the meeting that the asker means: in a server, the running or next one unless the words name
 * another; in a direct message, those of the servers where the asker is known.
 */
@Service
@Transactional(readOnly = true)
public class QuestionService {

    /** A word of a title that is shorter tells meetings apart no more than «la» does. */
    private static final int TELLING = 4;

    private final Questions questions = new Questions();
    private final AgendaService agendas;
    private final People people;
    private final SettingsService settings;
    private final Conversations conversations;
    private final InstantSource clock;

    QuestionService(
            AgendaService agendas,
            People people,
            SettingsService settings,
            Conversations conversations,
            InstantSource clock) {
        this.agendas = agendas;
        this.people = people;
        this.settings = settings;
        this.conversations = conversations;
        this.clock = clock;
    }

    /** Whether questions that are not addressed to the bot are answered in this channel. */
    public boolean listensIn(long server, long channel) {
        return settings.of(server).listeningChannels().contains(channel);
    }

    /**
     * What the words come to, for each meeting that they may be about, the nearest first; empty when there is no meeting.
     *
     * @param addressed to the bot, so that an honest "not in the programme" is better than silence
     */
    public List<Answered> ask(Caller caller, long channel, String words, boolean addressed) {
        List<Meeting> meant = meant(caller, words);
        List<Answered> answers = meant.stream()
                .map(meeting -> answer(caller, channel, words, addressed, meeting))
                .toList();
        List<Answered> fitting = answers.stream()
                .filter(answered -> answered.understanding() instanceof Understanding.Answer)
                .toList();
        return fitting.isEmpty() ? answers.stream().limit(1).toList() : fitting;
    }

    private Answered answer(Caller caller, long channel, String words, boolean addressed, Meeting meeting) {
        Agenda agenda = agendas.agenda(meeting);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), meeting.zone());
        @Nullable Exchange previous = conversations.previous(channel, caller.user(), meeting.id());
        Understanding understanding = questions.understand(new Asked(words, addressed, now, agenda, previous));
        @Nullable Exchange exchange = exchange(understanding);
        if (exchange != null) {
            conversations.remember(channel, caller.user(), meeting.id(), exchange);
        }
        return new Answered(meeting, agenda, understanding);
    }

    private static @Nullable Exchange exchange(Understanding understanding) {
        return switch (understanding) {
            case Understanding.Answer it -> it.exchange();
            case Understanding.Unclear it -> it.exchange();
            case Understanding.NotInProgramme it -> it.exchange();
            case Understanding.TakingPart it -> null;
            case Understanding.Courtesy it -> null;
            case Understanding.Silence it -> null;
        };
    }

    private List<Meeting> meant(Caller caller, String words) {
        Collection<Long> servers =
                caller.server() == null ? people.serversOf(caller.user()) : List.of(caller.serverId());
        List<Meeting> all = agendas.of(servers);
        List<Meeting> named = named(all, words);
        if (!named.isEmpty()) {
            return named;
        }
        return agendas.nearest(all).stream()
                .limit(caller.server() == null ? 2 : 1)
                .toList();
    }

    /** Meetings of which the words hold a title's word that no other title has; none if the words tell nothing apart. */
    private static List<Meeting> named(List<Meeting> all, String words) {
        if (all.size() < 2) {
            return List.of();
        }
        List<String> said = List.of(Folding.fold(words).split(" "));
        return all.stream()
                .filter(meeting -> !meeting.cancelled())
                .filter(meeting -> List.of(Folding.fold(meeting.title()).split(" ")).stream()
                        .filter(word -> word.length() >= TELLING)
                        .filter(word -> all.stream()
                                .noneMatch(other -> other.id() != meeting.id()
                                        && List.of(Folding.fold(other.title()).split(" "))
                                                .contains(word)))
                        .anyMatch(said::contains))
                .toList();
    }
}
