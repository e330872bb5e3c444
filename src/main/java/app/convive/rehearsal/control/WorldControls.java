package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.client.Refusal;
import app.convive.rehearsal.client.Writing;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Snowflakes;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Looking: the world and its messages, as one person sees them. */
@RestController
@RequestMapping("/rehearsal/api")
@Rehearsed
class WorldControls {
    private static final int LARGEST_PAGE = 200;

    private final World world;
    private final Directory directory;
    private final View view;
    private final ReadMarks marks;
    private final Writing writing;
    private final LiveSocket live;
    private final LiveNews news;

    WorldControls(
            World world,
            Directory directory,
            View view,
            ReadMarks marks,
            Writing writing,
            LiveSocket live,
            LiveNews news) {
        this.world = world;
        this.directory = directory;
        this.view = view;
        this.marks = marks;
        this.writing = writing;
        this.live = live;
        this.news = news;
    }

    /** Without a person: as the first of the cast sees it. */
    @GetMapping("/world")
    ObjectNode world(@RequestParam(required = false) @Nullable String person) {
        return world.change(() -> view.world(person == null ? directory.first() : directory.person(person)));
    }

    @GetMapping("/channels/{channel}/messages")
    ObjectNode messages(
            @PathVariable String channel,
            @RequestParam String person,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit) {
        return world.change(() -> {
            Person viewer = directory.person(person);
            Channel seen = directory.channel(channel);
            writing.see(viewer, seen);
            List<Message> all = view.messages(seen, viewer).stream()
                    .filter(m -> before == null || Snowflakes.compare(m.id(), before) < 0)
                    .toList();
            int from = Math.max(0, all.size() - Math.clamp(limit, 1, LARGEST_PAGE));
            ObjectNode page = Wire.object();
            ArrayNode messages = page.putArray("messages");
            all.subList(from, all.size()).forEach(m -> messages.add(view.message(m, viewer)));
            return page.put("has_more", from > 0);
        });
    }

    @GetMapping("/messages/{message}")
    ObjectNode message(@PathVariable String message, @RequestParam String person) {
        return world.change(() -> {
            Person viewer = directory.person(person);
            Message found = directory.message(message);
            if (!view.sees(viewer, found)) {
                throw new Refusal(Refusal.Reason.NOT_FOUND, message);
            }
            return view.message(found, viewer);
        });
    }

    /** Who does something. */
    record Somebody(String person) {}

    @PostMapping("/channels/{channel}/read")
    void read(@PathVariable String channel, @RequestBody Somebody somebody) {
        world.change(() -> {
            Person reader = directory.person(somebody.person());
            Channel seen = directory.channel(channel);
            writing.see(reader, seen);
            marks.read(reader, seen);
            live.tell(person -> person.equals(reader) ? news.unread(person, seen) : null);
            news.tellNewsOf(reader);
        });
    }
}
