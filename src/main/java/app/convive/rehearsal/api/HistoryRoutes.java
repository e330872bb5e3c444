package app.convive.rehearsal.api;

import app.convive.rehearsal.RehearsalSettings;
import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.message.MessageWire;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Snowflakes;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;

/** A channel's history, newest first, in pages. */
@Component
@Rehearsed
class HistoryRoutes implements Operations {
    private final World world;
    private final MessageBoard board;
    private final MessageWire wire;
    private final RehearsalSettings settings;

    HistoryRoutes(World world, MessageBoard board, MessageWire wire, RehearsalSettings settings) {
        this.settings = settings;
        this.world = world;
        this.board = board;
        this.wire = wire;
    }

    @Override
    public void declare(OperationTable table) {
        table.get("list_messages", "/channels/{channel}/messages", call -> {
            Channel channel = world.channelForBot(call.variable("channel"));
            int limit = call.number("limit", 50, 1, 100);
            // Discord answers with nothing, rather than refusing, where history may not be read.
            List<Message> seen = world.may(channel, world.bot(), Permission.READ_MESSAGE_HISTORY)
                    ? board.in(channel).stream().filter(m -> !m.ephemeral()).toList()
                    : List.of();
            ArrayNode page = Wire.array();
            page(seen, call, limit)
                    .reversed()
                    .forEach(message -> page.add(wire.forBot(message, settings.messageContent())));
            return Answer.ok(page);
        });
    }

    private static List<Message> page(List<Message> oldestFirst, Call call, int limit) {
        String before = call.query().get("before");
        String after = call.query().get("after");
        String around = call.query().get("around");
        if (after != null) {
            return first(newer(oldestFirst, after), limit);
        }
        if (around != null) {
            List<Message> page = new ArrayList<>(last(older(oldestFirst, around), limit / 2));
            oldestFirst.stream().filter(m -> m.id().equals(around)).forEach(page::add);
            page.addAll(first(newer(oldestFirst, around), limit / 2));
            return page;
        }
        return last(before == null ? oldestFirst : older(oldestFirst, before), limit);
    }

    private static List<Message> older(List<Message> messages, String than) {
        return messages.stream()
                .filter(m -> Snowflakes.compare(m.id(), than) < 0)
                .toList();
    }

    private static List<Message> newer(List<Message> messages, String than) {
        return messages.stream()
                .filter(m -> Snowflakes.compare(m.id(), than) > 0)
                .toList();
    }

    private static List<Message> first(List<Message> messages, int limit) {
        return messages.subList(0, Math.min(limit, messages.size()));
    }

    private static List<Message> last(List<Message> messages, int limit) {
        return messages.subList(Math.max(0, messages.size() - limit), messages.size());
    }
}
