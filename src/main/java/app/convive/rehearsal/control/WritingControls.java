package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.client.Uploads;
import app.convive.rehearsal.client.Writing;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLConnection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Writing: messages, files, reactions, threads, on a person's behalf. */
@RestController
@RequestMapping("/rehearsal/api")
@Rehearsed
class WritingControls {
    private final World world;
    private final Directory directory;
    private final Writing writing;
    private final Uploads uploads;
    private final View view;

    WritingControls(World world, Directory directory, Writing writing, Uploads uploads, View view) {
        this.world = world;
        this.directory = directory;
        this.writing = writing;
        this.uploads = uploads;
        this.view = view;
    }

    @PostMapping("/uploads")
    ObjectNode upload(@RequestParam String filename, HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readAllBytes();
        String guessed = URLConnection.guessContentTypeFromName(filename);
        String type = Objects.requireNonNullElse(
                guessed, Objects.requireNonNullElse(request.getContentType(), "application/octet-stream"));
        ObjectNode kept = Wire.object().put("id", uploads.keep(filename, type, bytes));
        return kept.put("filename", filename).put("size", bytes.length).put("content_type", type);
    }

    /** Something said. */
    record Words(
            String person,
            @Nullable String content,
            @JsonProperty("reply_to") @Nullable String replyTo,
            @Nullable List<String> files) {}

    @PostMapping("/channels/{channel}/messages")
    ObjectNode say(@PathVariable String channel, @RequestBody Words words) {
        return world.change(() -> {
            Person person = directory.person(words.person());
            Message message = writing.say(
                    person,
                    directory.channel(channel),
                    Objects.requireNonNullElse(words.content(), ""),
                    Objects.requireNonNullElse(words.files(), List.of()),
                    words.replyTo());
            return view.message(message, person);
        });
    }

    @PatchMapping("/messages/{message}")
    ObjectNode reword(@PathVariable String message, @RequestBody Words words) {
        return world.change(() -> {
            Person person = directory.person(words.person());
            Message found = directory.message(message);
            return view.message(writing.reword(person, found, Objects.requireNonNullElse(words.content(), "")), person);
        });
    }

    @DeleteMapping("/messages/{message}")
    void delete(@PathVariable String message, @RequestParam String person) {
        world.change(() -> writing.delete(directory.person(person), directory.message(message)));
    }

    /** A reaction given or taken back. */
    record Reaction(String person, String emoji, @Nullable Boolean remove) {}

    @PostMapping("/messages/{message}/reactions")
    ObjectNode react(@PathVariable String message, @RequestBody Reaction reaction) {
        return world.change(() -> {
            Person person = directory.person(reaction.person());
            Message found = directory.message(message);
            writing.react(person, found, reaction.emoji(), Boolean.TRUE.equals(reaction.remove()));
            return view.message(found, person);
        });
    }

    /** A thread to open. */
    record Topic(String person, String name, @Nullable String message) {}

    @PostMapping("/channels/{channel}/threads")
    ObjectNode openThread(@PathVariable String channel, @RequestBody Topic topic) {
        return world.change(() -> {
            Person person = directory.person(topic.person());
            return view.channel(
                    writing.openThread(person, directory.channel(channel), topic.name(), topic.message()), person);
        });
    }
}
