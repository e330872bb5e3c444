package app.convive.rehearsal.rules;

import static app.convive.rehearsal.rules.Shapes.bool;
import static app.convive.rehearsal.rules.Shapes.byType;
import static app.convive.rehearsal.rules.Shapes.integer;
import static app.convive.rehearsal.rules.Shapes.list;
import static app.convive.rehearsal.rules.Shapes.object;
import static app.convive.rehearsal.rules.Shapes.oneOf;
import static app.convive.rehearsal.rules.Shapes.set;
import static app.convive.rehearsal.rules.Shapes.snowflake;
import static app.convive.rehearsal.rules.Shapes.text;
import static app.convive.rehearsal.rules.Shapes.url;

import java.util.HashMap;
import java.util.Map;

/** Forms of the components that a message or a modal may hold. */
final class ComponentShapes {
    static final Shape CUSTOM_ID = text(1, 100);

    private static final Shape EMOJI =
            object().optional("id", snowflake()).required("name", text(32)).optional("animated", bool());

    static final Shape OPTION = object().required("label", text(1, 100))
            .required("value", text(1, 100))
            .optional("description", text(100))
            .optional("default", bool())
            .optional("emoji", EMOJI);

    private static final Shape BUTTON = component()
            .required("style", oneOf(1, 2, 3, 4, 5, 6))
            .optional("custom_id", CUSTOM_ID)
            .optional("label", text(80))
            .optional("disabled", bool())
            .optional("url", url(512, "http", "https", "discord"))
            .optional("sku_id", snowflake())
            .optional("emoji", EMOJI);

    private static final Shape ROW =
            component().required("components", list(byType(with(selects(), Components.BUTTON, BUTTON)), 1, 5));

    private static final Shape TEXT = component().required("content", text(1, 4000));

    private static final Shape MEDIA = object().required("url", url(2048, "http", "https", "attachment"));

    private static final Shape THUMBNAIL = component()
            .optional("description", text(1, 1024))
            .optional("spoiler", bool())
            .required("media", MEDIA);

    private static final Shape SECTION = component()
            .required("components", list(byType(Map.of(Components.TEXT, TEXT)), 1, 3))
            .required("accessory", byType(Map.of(Components.BUTTON, BUTTON, Components.THUMBNAIL, THUMBNAIL)));

    private static final Shape GALLERY = component()
            .required(
                    "items",
                    list(
                            object().optional("description", text(1, 1024))
                                    .optional("spoiler", bool())
                                    .required("media", MEDIA),
                            1,
                            10));

    private static final Shape FILE =
            component().optional("spoiler", bool()).required("file", object().required("url", url(2048, "attachment")));

    private static final Shape SEPARATOR =
            component().optional("spacing", oneOf(1, 2)).optional("divider", bool());

    private static final Map<Integer, Shape> BLOCKS = Map.of(
            Components.ROW, ROW,
            Components.SECTION, SECTION,
            Components.TEXT, TEXT,
            Components.GALLERY, GALLERY,
            Components.FILE, FILE,
            Components.SEPARATOR, SEPARATOR);

    private static final Shape CONTAINER = component()
            .optional("accent_color", integer(0, 0xFFFFFF))
            .required("components", list(byType(BLOCKS), 1, 40))
            .optional("spoiler", bool());

    /** What stands at the top of a message. */
    static final Shape MESSAGE = list(byType(with(BLOCKS, Components.CONTAINER, CONTAINER)), 0, 40);

    private ComponentShapes() {}

    /** A component's common fields. */
    static ObjectShape component() {
        return object().required("type", integer(1, 99)).optional("id", integer(0, Integer.MAX_VALUE));
    }

    /** The five kinds of select menu. */
    static Map<Integer, Shape> selects() {
        Shape preset = list(object().required("id", snowflake()).required("type", text(20)), 0, 25);
        Map<Integer, Shape> selects = new HashMap<>();
        selects.put(Components.STRING_SELECT, select().required("options", list(OPTION, 1, 25)));
        for (int type : new int[] {Components.USER_SELECT, Components.ROLE_SELECT, Components.MENTIONABLE_SELECT}) {
            selects.put(type, select().optional("default_values", preset));
        }
        selects.put(
                Components.CHANNEL_SELECT,
                select().optional("default_values", preset).optional("channel_types", set(integer(0, 16), 16)));
        return selects;
    }

    private static ObjectShape select() {
        return component()
                .required("custom_id", CUSTOM_ID)
                .optional("placeholder", text(150))
                .optional("min_values", integer(0, 25))
                .optional("max_values", integer(1, 25))
                .optional("disabled", bool())
                .optional("required", bool());
    }

    static Map<Integer, Shape> with(Map<Integer, Shape> shapes, int type, Shape shape) {
        Map<Integer, Shape> more = new HashMap<>(shapes);
        more.put(type, shape);
        return more;
    }
}
