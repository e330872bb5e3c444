package app.convive.rehearsal.rules;

import static app.convive.rehearsal.rules.Shapes.bool;
import static app.convive.rehearsal.rules.Shapes.byType;
import static app.convive.rehearsal.rules.Shapes.integer;
import static app.convive.rehearsal.rules.Shapes.list;
import static app.convive.rehearsal.rules.Shapes.localised;
import static app.convive.rehearsal.rules.Shapes.number;
import static app.convive.rehearsal.rules.Shapes.object;
import static app.convive.rehearsal.rules.Shapes.oneOf;
import static app.convive.rehearsal.rules.Shapes.set;
import static app.convive.rehearsal.rules.Shapes.snowflake;
import static app.convive.rehearsal.rules.Shapes.text;
import static app.convive.rehearsal.rules.Shapes.words;

import java.util.HashMap;
import java.util.Map;

/** Forms of application commands and their options. */
final class CommandShapes {
    private static final Shape NAME = text(1, 32);
    private static final Shape DESCRIPTION = words(100);
    private static final int MOST_OPTIONS = 25;
    private static final int LONGEST_STRING = 6000;

    private static final Map<Integer, Shape> VALUES = values();

    private static final Shape SUBCOMMAND = option().optional("options", list(byType(VALUES), 0, MOST_OPTIONS));

    private static final Shape GROUP =
            option().optional("options", list(byType(Map.of(OptionType.SUBCOMMAND, SUBCOMMAND)), 0, MOST_OPTIONS));

    static final Shape COMMAND = object().optional("id", snowflake())
            .required("name", NAME)
            .optional("name_localizations", localised(NAME))
            .optional("description", text(100))
            .optional("description_localizations", localised(DESCRIPTION))
            .optional(
                    "options",
                    list(
                            byType(ComponentShapes.with(
                                    ComponentShapes.with(VALUES, OptionType.SUBCOMMAND, SUBCOMMAND),
                                    OptionType.GROUP,
                                    GROUP)),
                            0,
                            MOST_OPTIONS))
            .optional("default_member_permissions", integer(0, 18014398509481983L))
            .optional("dm_permission", bool())
            .optional("contexts", set(oneOf(0, 1, 2), 3))
            .optional("integration_types", set(oneOf(0, 1), 2))
            .optional("type", oneOf(1, 2, 3))
            .optional("nsfw", bool());

    private CommandShapes() {}

    private static Map<Integer, Shape> values() {
        Map<Integer, Shape> values = new HashMap<>();
        for (int type : new int[] {
            OptionType.BOOLEAN, OptionType.USER, OptionType.ROLE, OptionType.MENTIONABLE, OptionType.ATTACHMENT
        }) {
            values.put(type, option());
        }
        values.put(
                OptionType.STRING,
                option().optional("min_length", integer(0, LONGEST_STRING))
                        .optional("max_length", integer(1, LONGEST_STRING))
                        .optional("choices", choices(text(1, 100))));
        for (int type : new int[] {OptionType.INTEGER, OptionType.NUMBER}) {
            values.put(
                    type,
                    option().optional("min_value", number())
                            .optional("max_value", number())
                            .optional("choices", choices(number())));
        }
        values.put(OptionType.CHANNEL, option().optional("channel_types", set(integer(0, 16), 16)));
        return values;
    }

    private static ObjectShape option() {
        return object().required("type", integer(1, 11))
                .required("name", NAME)
                .optional("name_localizations", localised(NAME))
                .required("description", DESCRIPTION)
                .optional("description_localizations", localised(DESCRIPTION))
                .optional("required", bool())
                // JDA says false for every type, and Discord takes it.
                .optional("autocomplete", bool());
    }

    private static Shape choices(Shape value) {
        return list(choice(value), 0, MOST_OPTIONS);
    }

    /** One choice, of an option or of an autocompletion. */
    static Shape choice(Shape value) {
        return object().required("name", DESCRIPTION)
                .optional("name_localizations", localised(DESCRIPTION))
                .required("value", value);
    }
}
