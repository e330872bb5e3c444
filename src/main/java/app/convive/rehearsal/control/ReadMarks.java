package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.message.Pings;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Member;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.Snowflakes;
import app.convive.rehearsal.world.World;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How far each person has read each channel. */
@Component
@Rehearsed
public class ReadMarks {

    /** Messages not read yet, and those of them that mention the person. */
    record Unread(int messages, int mentions) {}

    private final Map<String, String> marks = new ConcurrentHashMap<>();
    private final MessageBoard board;
    private final World world;

    ReadMarks(MessageBoard board, World world) {
        this.board = board;
        this.world = world;
    }

    /** The person has read all that is in the channel. */
    public void read(Person person, Channel channel) {
        String last = channel.lastMessageId();
        if (last != null) {
            marks.put(key(person, channel), last);
        }
    }

    Unread unread(Person person, Channel channel) {
        String mark = marks.getOrDefault(key(person, channel), "0");
        List<Message> fresh = board.in(channel).stream()
                .filter(m -> Snowflakes.compare(m.id(), mark) > 0)
                .filter(m ->
                        m.visibleTo(person) && !m.ephemeral() && !m.author().equals(person))
                .toList();
        int mentions = (int) fresh.stream()
                .filter(m -> channel.type() == Channel.DM || mentions(m, person, channel))
                .count();
        return new Unread(fresh.size(), mentions);
    }

    /** Whether a message pings the person: by name, by a role, or everybody. */
    boolean mentions(Message message, Person person, Channel channel) {
        Pings pings = message.pings();
        Server server = world.serverOf(channel);
        Member member = server == null ? null : server.member(person.id());
        return pings.everyone()
                || pings.people().contains(person.id())
                || member != null && !Collections.disjoint(pings.roles(), member.roles());
    }

    private static String key(Person person, Channel channel) {
        return person.id() + ":" + channel.id();
    }
}
