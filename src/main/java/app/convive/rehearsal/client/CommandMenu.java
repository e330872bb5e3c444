package app.convive.rehearsal.client;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.command.CommandStore;
import app.convive.rehearsal.rules.CommandRules;
import app.convive.rehearsal.rules.OptionType;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Member;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.Wire;
import app.convive.rehearsal.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The commands that a client offers: those which fit the place and the person's permissions, in the person's language. */
@Component
@Rehearsed
public class CommandMenu {
    private static final int IN_SERVERS = 0;
    private static final int IN_DMS = 1;

    private final World world;
    private final CommandStore commands;

    CommandMenu(World world, CommandStore commands) {
        this.world = world;
        this.commands = commands;
    }

    /** All commands offered to a person in a channel, with the names that are shown. */
    public ArrayNode offered(Person person, Channel channel) {
        ArrayNode offered = Wire.array();
        for (ObjectNode command : commands.all()) {
            if (refusal(command, person, channel) == null) {
                offered.add(shown(command, person.locale()));
            }
        }
        return offered;
    }

    /** The command of this id, default name or shown name, if the person may use it there. */
    ObjectNode command(String reference, int type, Person person, Channel channel) {
        String wanted = reference.startsWith("/") ? reference.substring(1) : reference;
        ObjectNode command = commands.all().stream()
                .filter(c -> CommandRules.type(c) == type
                        && (wanted.equals(c.path("id").asString("")) || named(c, wanted, person)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Reason.NO_SUCH_COMMAND, reference));
        Refusal.Reason refusal = refusal(command, person, channel);
        if (refusal != null) {
            throw new Refusal(refusal, reference);
        }
        return command;
    }

    private Refusal.@Nullable Reason refusal(ObjectNode command, Person person, Channel channel) {
        Server server = world.serverOf(channel);
        if (!channel.holdsMessages()) {
            return Refusal.Reason.WRONG_CONTEXT;
        }
        if (!contextFits(command, server == null ? IN_DMS : IN_SERVERS)) {
            return Refusal.Reason.WRONG_CONTEXT;
        }
        if (server == null) {
            return world.sharesServer(person) ? null : Refusal.Reason.NO_SUCH_COMMAND;
        }
        Member member = server.member(person.id());
        if (member == null) {
            return Refusal.Reason.NOT_A_MEMBER;
        }
        if (!server.has(world.bot())) {
            return Refusal.Reason.NO_SUCH_COMMAND;
        }
        long permissions = world.permissions(channel, person);
        if (!Permission.VIEW_CHANNEL.in(permissions)) {
            return Refusal.Reason.NO_CHANNEL_ACCESS;
        }
        boolean may = Permission.USE_APPLICATION_COMMANDS.in(permissions) && may(command, permissions);
        return may ? null : Refusal.Reason.NO_PERMISSION;
    }

    private static boolean contextFits(JsonNode command, int context) {
        JsonNode contexts = command.path("contexts");
        if (contexts.isArray()) {
            return contexts.values().stream().anyMatch(c -> c.asInt(-1) == context);
        }
        return context == IN_SERVERS || command.path("dm_permission").asBoolean(true);
    }

    /** Default permissions: all of them are needed; "0" means administrators only. */
    private static boolean may(JsonNode command, long permissions) {
        JsonNode needed = command.path("default_member_permissions");
        if (!needed.isString() || permissions == Permission.ALL) {
            return true;
        }
        long mask = Long.parseUnsignedLong(needed.stringValue());
        return mask != 0 && (permissions & mask) == mask;
    }

    /** Whether the default name or the name that the person sees is this one. */
    static boolean named(JsonNode node, String name, Person person) {
        return name.equals(node.path("name").asString("")) || name.equals(localised(node, "name", person.locale()));
    }

    /** A copy with what the client shows at each level: command, option, choice. */
    static ObjectNode shown(JsonNode node, String locale) {
        ObjectNode copy = (ObjectNode) node.deepCopy();
        copy.put("shown_name", localised(node, "name", locale));
        if (node.has("description")) {
            copy.put("shown_description", localised(node, "description", locale));
        }
        for (String parts : List.of("options", "choices")) {
            if (node.path(parts).isArray()) {
                ArrayNode shown = copy.putArray(parts);
                node.path(parts).values().forEach(part -> shown.add(shown(part, locale)));
            }
        }
        return copy;
    }

    /** Discord falls back to the default text, and between the two kinds of English. */
    private static String localised(JsonNode node, String field, String locale) {
        JsonNode texts = node.path(field + "_localizations");
        String plain = node.path(field).asString("");
        String other = locale.equals("en-GB") ? "en-US" : locale.equals("en-US") ? "en-GB" : locale;
        return texts.path(locale).asString(texts.path(other).asString(plain));
    }

    /** The command and its subcommand in the words that the person sees: {@code /reunion importer}. */
    static String spelled(JsonNode command, List<JsonNode> path, Person person) {
        StringBuilder text = new StringBuilder("/").append(localised(command, "name", person.locale()));
        path.forEach(part -> text.append(' ').append(localised(part, "name", person.locale())));
        return text.toString();
    }

    static boolean isSubcommand(JsonNode option) {
        return option.path("type").asInt(0) <= OptionType.GROUP;
    }
}
