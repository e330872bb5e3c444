package app.convive.rehearsal.control;

import app.convive.rehearsal.RehearsalSettings;
import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.client.Client;
import app.convive.rehearsal.client.CommandMenu;
import app.convive.rehearsal.client.Refusal;
import app.convive.rehearsal.client.TypedCommand;
import app.convive.rehearsal.client.Writing;
import app.convive.rehearsal.interaction.Interaction;
import app.convive.rehearsal.interaction.Interactions;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.World;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person does with the bot: commands, buttons, menus, modals. Answers with the first response, or after 3 s. */
@RestController
@RequestMapping("/rehearsal/api")
@Rehearsed
class DeedControls {
    private final World world;
    private final Directory directory;
    private final Client client;
    private final CommandMenu menu;
    private final Writing writing;
    private final Outcome outcomes;
    private final Interactions interactions;
    private final RehearsalSettings settings;

    DeedControls(
            World world,
            Directory directory,
            Client client,
            CommandMenu menu,
            Writing writing,
            Outcome outcomes,
            Interactions interactions,
            RehearsalSettings settings) {
        this.world = world;
        this.directory = directory;
        this.client = client;
        this.menu = menu;
        this.writing = writing;
        this.outcomes = outcomes;
        this.interactions = interactions;
        this.settings = settings;
    }

    @GetMapping("/commands")
    ArrayNode commands(@RequestParam String person, @RequestParam String channel) {
        return world.change(() -> menu.offered(directory.person(person), directory.channel(channel)));
    }

    /** A slash command as typed. */
    record Typed(
            String person,
            String channel,
            String command,
            @Nullable String path,
            @Nullable JsonNode options,
            @Nullable String focused) {

        TypedCommand typed(@Nullable String option) {
            return new TypedCommand(
                    command,
                    Objects.requireNonNullElse(path, ""),
                    Objects.requireNonNullElse(options, MissingNode.getInstance()),
                    option);
        }
    }

    @PostMapping("/commands/run")
    ObjectNode run(@RequestBody Typed typed) {
        return type(typed, null);
    }

    @PostMapping("/commands/autocomplete")
    ObjectNode suggest(@RequestBody Typed typed) {
        if (typed.focused() == null) {
            throw new Refusal(Refusal.Reason.BAD_REQUEST, "focused");
        }
        return type(typed, typed.focused());
    }

    private ObjectNode type(Typed typed, @Nullable String focused) {
        return outcome(() -> {
            Person person = directory.person(typed.person());
            Channel channel = directory.channel(typed.channel());
            writing.see(person, channel);
            return client.type(person, channel, typed.typed(focused));
        });
    }

    /** A command used on somebody or on a message. */
    record Used(
            String person,
            @Nullable String channel,
            String command,
            @Nullable String user,
            @Nullable String message) {}

    @PostMapping("/commands/context")
    ObjectNode use(@RequestBody Used used) {
        return outcome(() -> {
            Person person = directory.person(used.person());
            if (used.message() != null) {
                return client.useOnMessage(person, used.command(), used.message());
            }
            String target = directory.person(used.user()).id();
            return client.useOnPerson(person, directory.channel(used.channel()), used.command(), target);
        });
    }

    /** A button clicked, or a choice made. */
    record Clicked(
            String person,
            String message,
            @JsonProperty("custom_id") @Nullable String customId,
            @Nullable List<String> values) {}

    @PostMapping("/components")
    ObjectNode click(@RequestBody Clicked clicked) {
        String customId = clicked.customId();
        if (customId == null || customId.isEmpty()) {
            throw new Refusal(Refusal.Reason.LINK_BUTTON);
        }
        return outcome(
                () -> client.use(directory.person(clicked.person()), clicked.message(), customId, clicked.values()));
    }

    /** A modal filled in. */
    record Filled(String person, @Nullable JsonNode values) {}

    @PostMapping("/modals/{interaction}")
    ObjectNode submit(@PathVariable String interaction, @RequestBody Filled filled) {
        return outcome(() -> client.submit(
                directory.person(filled.person()),
                directory.interaction(interaction),
                Objects.requireNonNullElse(filled.values(), MissingNode.getInstance())));
    }

    @GetMapping("/interactions/{interaction}")
    ObjectNode interaction(@PathVariable String interaction) {
        return world.change(() -> outcomes.inFull(directory.interaction(interaction)));
    }

    @PostMapping("/interactions/{interaction}/expire")
    void expire(@PathVariable String interaction) {
        world.change(() -> interactions.expire(directory.interaction(interaction)));
    }

    private ObjectNode outcome(Supplier<Interaction> deed) {
        Interaction interaction = world.change(deed);
        interaction.await(settings.firstResponse());
        return world.change(() -> outcomes.of(interaction));
    }
}
