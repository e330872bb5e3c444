package app.convive.question;

import app.convive.discord.Caller;
import app.convive.discord.text.Folding;
import app.convive.meeting.Agenda;
import app.convive.meeting.AgendaService;
import app.convive.meeting.Meeting;
import app.convive.network.People;
import app.convive.question.understanding.Asked;
import app.convive.question.understanding.Exchange;
import app.convive.question.understanding.Matter;
import app.convive.question.understanding.Questions;
import app.convive.question.understanding.Understanding;
import java.time.Instant;
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
    private final PassedLookup passed;
    private final Conversations conversations;
    private final InstantSource clock;

    QuestionService(
            AgendaService agendas,
            People people,
            PassedLookup passed,
            Conversations conversations,
            InstantSource clock) {
        this.agendas = agendas;
        this.people = people;
        this.passed = passed;
        this.conversations = conversations;
        this.clock = clock;
    }

    /**
     * What the words come to, for each meeting that they may be about, the nearest first; empty when there is no meeting.
     *
     * @param message id of the message or interaction
     * @param addressed to the bot, so that an honest "not in the programme" is better than silence
     */
    public List<Answered> ask(Caller caller, long channel, long message, String words, boolean addressed) {
        List<Meeting> meant = meant(caller, words);
        List<Answered> answers = meant.stream()
                .map(meeting -> answer(caller, channel, message, words, addressed, meeting))
                .toList();
        List<Answered> fitting = answers.stream()
                .filter(answered -> answered.understanding() instanceof Understanding.Answer || answered.kept() != null)
                .toList();
        return fitting.isEmpty() ? answers.stream().limit(1).toList() : fitting;
    }

    private Answered answer(
            Caller caller, long channel, long message, String words, boolean addressed, Meeting meeting) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), meeting.zone());
        @Nullable Exchange previous = conversations.previous(channel, caller.user(), meeting.id());
        if (previous != null) {
            conversations.rememberBefore(message, previous);
        }
        Answered answered = answered(meeting, words, addressed, now, previous);
        @Nullable Exchange exchange = exchange(answered.understanding());
        if (exchange != null) {
            conversations.remember(channel, caller.user(), meeting.id(), exchange);
        }
        return answered;
    }

    private Answered answered(
            Meeting meeting, String words, boolean addressed, LocalDateTime at, @Nullable Exchange previous) {
        Agenda agenda = agendas.agenda(meeting);
        Understanding understanding = questions.understand(new Asked(words, addressed, at, agenda, previous));
        Matter matter = Matter.of(understanding, words);
        Answered alone = new Answered(meeting, agenda, understanding, matter, null);
        boolean mayBeKept = alone.open() && (addressed || !alone.silent());
        @Nullable
        PassedQuestion kept = mayBeKept ? passed.answered(meeting, matter).orElse(null) : null;
        return new Answered(meeting, agenda, understanding, matter, kept);
    }

    /**
     * The same question once more, from what is published now: for whoever asks how it was understood, or passes it on.
     *
     * @param message id of the message that asked, by which what went before is known while it is remembered
     * @param at when it was asked
     */
    public Answered again(Meeting meeting, long message, String words, Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, meeting.zone());
        return answered(meeting, words, true, local, conversations.before(message));
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
