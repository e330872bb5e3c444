package app.convive.rehearsal.client;

import app.convive.rehearsal.rules.OptionType;
import app.convive.rehearsal.rules.Shapes;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Wire;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns a typed command into an interaction's options, refusing what a client does not let one send. */
final class CommandTyping {
    /** Discord takes whole numbers between −2⁵³ and 2⁵³, and strings of up to 6,000 characters. */
    private static final double LARGEST_NUMBER = 1L << 53;

    private static final int LONGEST_STRING = 6000;

    private final JsonNode command;
    private final Person person;
    private final Resolved resolved;
    private final Uploads uploads;
    private final List<JsonNode> path = new ArrayList<>();
    private int focusedType;

    CommandTyping(JsonNode command, Person person, Resolved resolved, Uploads uploads) {
        this.command = command;
        this.person = person;
        this.resolved = resolved;
        this.uploads = uploads;
    }

    /** Subcommand group and subcommand, outermost first. */
    List<JsonNode> path() {
        return path;
    }

    int focusedType() {
        return focusedType;
    }

    ArrayNode options(TypedCommand typed) {
        JsonNode level = descend(typed.path());
        ArrayNode values = Wire.array();
        for (String name : typed.options().propertyNames()) {
            if (find(level, name) == null) {
                throw new Refusal(Refusal.Reason.NO_SUCH_OPTION, name);
            }
        }
        for (JsonNode option : level.values()) {
            String name = option.path("name").asString();
            JsonNode given = given(option, typed.options());
            boolean focused = typed.focused() != null && CommandMenu.named(option, typed.focused(), person);
            if (focused) {
                focusedType = focusOn(option);
                values.addObject()
                        .put("name", name)
                        .put("type", focusedType)
                        .put("focused", true)
                        .set("value", given == null ? JsonNodeFactory.instance.stringNode("") : given);
            } else if (given != null) {
                ObjectNode value = values.addObject().put("name", name);
                value.set("type", option.path("type"));
                value.set("value", typed.focused() == null ? value(option, given) : given);
            } else if (option.path("required").asBoolean(false) && typed.focused() == null) {
                throw new Refusal(Refusal.Reason.MISSING_OPTION, name);
            }
        }
        if (typed.focused() != null && focusedType == 0) {
            throw new Refusal(Refusal.Reason.NO_SUCH_OPTION, typed.focused());
        }
        return wrapped(values);
    }

    private static int focusOn(JsonNode option) {
        if (!option.path("autocomplete").asBoolean(false)) {
            throw new Refusal(
                    Refusal.Reason.NO_AUTOCOMPLETE, option.path("name").asString());
        }
        return option.path("type").asInt();
    }

    private JsonNode descend(String names) {
        JsonNode level = command.path("options");
        for (String name : names.strip().split("\\s+", -1)) {
            if (!name.isEmpty()) {
                JsonNode next = find(level, name);
                if (next == null || !CommandMenu.isSubcommand(next)) {
                    throw new Refusal(Refusal.Reason.NO_SUCH_COMMAND, name);
                }
                path.add(next);
                level = next.path("options");
            }
        }
        if (level.values().stream().anyMatch(CommandMenu::isSubcommand)) {
            throw new Refusal(
                    Refusal.Reason.SUBCOMMAND_NEEDED, command.path("name").asString());
        }
        return level;
    }

    private @Nullable JsonNode find(JsonNode level, String name) {
        return level.values().stream()
                .filter(option -> CommandMenu.named(option, name, person))
                .findFirst()
                .orElse(null);
    }

    private @Nullable JsonNode given(JsonNode option, JsonNode options) {
        for (String name : options.propertyNames()) {
            if (CommandMenu.named(option, name, person) && options.hasNonNull(name)) {
                return options.path(name);
            }
        }
        return null;
    }

    private ArrayNode wrapped(ArrayNode values) {
        ArrayNode tree = values;
        for (JsonNode part : path.reversed()) {
            ObjectNode around = Wire.object();
            around.set("name", part.path("name"));
            around.set("type", part.path("type"));
            around.set("options", tree);
            tree = Wire.array().add(around);
        }
        return tree;
    }

    private JsonNode value(JsonNode option, JsonNode given) {
        String text = given.asString("");
        boolean fits = switch (option.path("type").asInt()) {
            case OptionType.STRING -> given.isString() && fitsText(option, text);
            case OptionType.INTEGER -> given.isIntegralNumber() && fitsNumber(option, given.asDouble());
            case OptionType.NUMBER -> given.isNumber() && fitsNumber(option, given.asDouble());
            case OptionType.BOOLEAN -> given.isBoolean();
            default -> given.isString();
        };
        if (!fits) {
            throw new Refusal(Refusal.Reason.BAD_OPTION, option.path("name").asString());
        }
        return switch (option.path("type").asInt()) {
            case OptionType.USER -> string(resolved.person(text));
            case OptionType.ROLE -> string(resolved.role(text));
            case OptionType.MENTIONABLE -> string(resolved.personOrRole(text));
            case OptionType.CHANNEL -> string(channel(option, text));
            case OptionType.ATTACHMENT -> string(resolved.file(uploads.take(text)));
            default -> given;
        };
    }

    private String channel(JsonNode option, String id) {
        Channel channel = resolved.channel(id);
        JsonNode types = option.path("channel_types");
        if (!types.isEmpty() && types.values().stream().noneMatch(type -> type.asInt(-1) == channel.type())) {
            throw new Refusal(Refusal.Reason.BAD_OPTION, option.path("name").asString());
        }
        return id;
    }

    private static boolean fitsText(JsonNode option, String text) {
        int length = Shapes.length(text);
        return isChoice(option, text)
                && length >= option.path("min_length").asInt(0)
                && length <= option.path("max_length").asInt(LONGEST_STRING);
    }

    private static boolean fitsNumber(JsonNode option, double number) {
        boolean chosen = option.path("choices").isEmpty()
                || option.path("choices").values().stream()
                        .anyMatch(choice -> choice.path("value").asDouble() == number);
        return chosen
                && Math.abs(number) <= LARGEST_NUMBER
                && number >= option.path("min_value").asDouble(-LARGEST_NUMBER)
                && number <= option.path("max_value").asDouble(LARGEST_NUMBER);
    }

    private static boolean isChoice(JsonNode option, String text) {
        JsonNode choices = option.path("choices");
        return choices.isEmpty()
                || choices.values().stream()
                        .anyMatch(choice -> text.equals(choice.path("value").asString("")));
    }

    private static JsonNode string(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
