package app.convive.rehearsal.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What Discord takes as application commands. */
public final class CommandRules {
    /** Discord's own pattern for names, with the scripts that need more than letters and digits. */
    private static final Pattern NAME = Pattern.compile("^[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}$");

    private static final int MOST_CHARACTERS = 8000;

    /** How many commands of each type an application may have. */
    private static final Map<Integer, Integer> MOST = Map.of(1, 100, 2, 15, 3, 15);

    private CommandRules() {}

    /** Refuses a list of commands that Discord would refuse as the application's commands. */
    public static void checkAll(JsonNode commands, Findings findings) {
        Shapes.list(CommandShapes.COMMAND, 0, Integer.MAX_VALUE).check(commands, "", findings);
        findings.refuse();
        Set<String> names = new HashSet<>();
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < commands.size(); i++) {
            JsonNode command = commands.get(i);
            int type = type(command);
            checkOne(command, String.valueOf(i), findings);
            if (!names.add(type + ":" + command.path("name").asString(""))) {
                findings.add(
                        String.valueOf(i),
                        "APPLICATION_COMMANDS_DUPLICATE_NAME",
                        "Application command names must be unique");
            }
            counts.merge(type, 1, Integer::sum);
        }
        findings.refuse();
        if (counts.entrySet().stream().anyMatch(e -> e.getValue() > MOST.getOrDefault(e.getKey(), 0))) {
            throw Refusals.TOO_MANY_COMMANDS.error();
        }
    }

    public static int type(JsonNode command) {
        return command.path("type").asInt(1);
    }

    private static void checkOne(JsonNode command, String at, Findings findings) {
        boolean slash = type(command) == 1;
        if (slash) {
            checkNames(command, at, findings);
            if (command.path("description").asString("").isEmpty()) {
                findings.add(Shape.under(at, "description"), "BASE_TYPE_REQUIRED", "This field is required");
            }
            checkOptions(command.path("options"), Shape.under(at, "options"), findings);
        } else {
            if (!command.path("options").isEmpty()) {
                findings.add(
                        Shape.under(at, "options"),
                        "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS",
                        "Context menu commands cannot have options");
            }
            if (!command.path("description").asString("").isEmpty()) {
                findings.add(
                        Shape.under(at, "description"),
                        "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION",
                        "Context menu commands cannot have description");
            }
        }
        if (weight(command) > MOST_CHARACTERS) {
            findings.add(at, "APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
        }
    }

    private static void checkNames(JsonNode node, String at, Findings findings) {
        checkName(node.path("name").asString(""), Shape.under(at, "name"), findings);
        node.path("name_localizations")
                .properties()
                .forEach(entry -> checkName(
                        entry.getValue().asString(""),
                        Shape.under(Shape.under(at, "name_localizations"), entry.getKey()),
                        findings));
    }

    private static void checkName(String name, String at, Findings findings) {
        if (!NAME.matcher(name).matches()) {
            findings.add(at, "STRING_TYPE_REGEX", "String value did not match validation regex.");
        } else if (!name.equals(name.toLowerCase(Locale.ROOT))) {
            findings.add(at, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        }
    }

    private static void checkOptions(JsonNode options, String at, Findings findings) {
        Set<String> names = new HashSet<>();
        boolean optionalSeen = false;
        long subcommands = options.values().stream()
                .filter(o -> o.path("type").asInt(0) <= OptionType.GROUP)
                .count();
        if (subcommands > 0 && subcommands < options.size()) {
            findings.add(
                    at,
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-command and sub-command group option types are mutually exclusive to all other types");
        }
        for (int i = 0; i < options.size(); i++) {
            JsonNode option = options.get(i);
            String here = Shape.under(at, i);
            checkNames(option, here, findings);
            if (!names.add(option.path("name").asString(""))) {
                findings.add(
                        Shape.under(here, "name"),
                        "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED",
                        "Option name is already used");
            }
            if (option.path("type").asInt(0) <= OptionType.GROUP) {
                checkOptions(option.path("options"), Shape.under(here, "options"), findings);
                continue;
            }
            boolean required = option.path("required").asBoolean(false);
            if (required && optionalSeen) {
                findings.add(
                        Shape.under(here, "required"),
                        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                        "Required options must be placed before non-required options");
            }
            optionalSeen |= !required;
            checkValues(option, here, findings);
        }
    }

    private static void checkValues(JsonNode option, String at, Findings findings) {
        JsonNode choices = option.path("choices");
        if (option.path("autocomplete").asBoolean(false) && !choices.isEmpty()) {
            findings.add(
                    Shape.under(at, "choices"),
                    "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
                    "Autocomplete and choices are mutually exclusive");
        }
        if (above(option, "min_length", "max_length") || above(option, "min_value", "max_value")) {
            findings.add(
                    at, "APPLICATION_COMMAND_OPTIONS_MIN_GREATER_THAN_MAX", "The minimum is larger than the maximum");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            if (!names.add(choices.get(i).path("name").asString(""))) {
                findings.add(
                        Shape.under(Shape.under(at, "choices"), i),
                        "APPLICATION_COMMAND_OPTIONS_CHOICE_NAMES_DUPLICATED",
                        "Choice names must be unique");
            }
        }
    }

    private static boolean above(JsonNode option, String min, String max) {
        return option.hasNonNull(min)
                && option.hasNonNull(max)
                && option.path(min).asDouble(0) > option.path(max).asDouble(0);
    }

    /** All characters of names, descriptions and values; of the localisations only the longest counts. */
    private static int weight(JsonNode node) {
        int weight = longest(node, "name") + longest(node, "description");
        if (node.path("value").isString()) {
            weight += Shapes.length(node.path("value").stringValue());
        }
        for (JsonNode part : node.path("options").values()) {
            weight += weight(part);
        }
        for (JsonNode part : node.path("choices").values()) {
            weight += weight(part);
        }
        return weight;
    }

    private static int longest(JsonNode node, String field) {
        int longest = Shapes.length(node.path(field).asString(""));
        for (JsonNode text : node.path(field + "_localizations").values()) {
            longest = Math.max(longest, Shapes.length(text.asString("")));
        }
        return longest;
    }
}
