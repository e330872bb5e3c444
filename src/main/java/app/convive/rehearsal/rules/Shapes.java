package app.convive.rehearsal.rules;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The kinds of value that Discord's description of its API knows, with its error codes. */
public final class Shapes {
    private Shapes() {}

    public static ObjectShape object() {
        return new ObjectShape();
    }

    /** Text of {@code min} to {@code max} characters (code points). */
    public static Shape text(int min, int max) {
        return (value, at, findings) -> {
            if (!value.isString()) {
                findings.add(at, "STRING_TYPE_CONVERT", "Could not interpret \"" + value + "\" as string.");
                return;
            }
            int length = length(value.stringValue());
            if (length > max) {
                findings.add(at, "BASE_TYPE_MAX_LENGTH", "Must be " + max + " or fewer in length.");
            } else if (length < min) {
                String words = max < Integer.MAX_VALUE
                        ? "Must be between " + min + " and " + max + " in length."
                        : "Must be " + min + " or more in length.";
                findings.add(at, "BASE_TYPE_BAD_LENGTH", words);
            }
        };
    }

    /** Text that shows something: not only blanks. */
    static Shape words(int max) {
        return text(1, max).and((value, at, findings) -> {
            if (value.isString() && value.stringValue().isBlank()) {
                findings.add(at, "BASE_TYPE_REQUIRED", "This field is required");
            }
        });
    }

    public static Shape text(int max) {
        return text(0, max);
    }

    /** An absolute address of one of {@code schemes}. */
    public static Shape url(int max, String... schemes) {
        Set<String> known = Set.of(schemes);
        return text(1, max).and((value, at, findings) -> {
            if (!value.isString() || !known.contains(scheme(value.stringValue()))) {
                findings.add(
                        at,
                        "URL_TYPE_INVALID_SCHEME",
                        "Scheme must be one of ('" + String.join("', '", schemes) + "').");
            }
        });
    }

    private static String scheme(String url) {
        try {
            String scheme = URI.create(url).getScheme();
            return scheme == null ? "" : scheme;
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    /** A whole number, which may come as a decimal string too. */
    public static Shape integer(long min, long max) {
        return (value, at, findings) -> {
            if (!whole(value)) {
                findings.add(at, "NUMBER_TYPE_COERCE", "Value \"" + value.asString("") + "\" is not int.");
                return;
            }
            long number = value.asLong();
            if (number > max) {
                findings.add(at, "NUMBER_TYPE_MAX", "int value should be less than or equal to " + max + ".");
            } else if (number < min) {
                findings.add(at, "NUMBER_TYPE_MIN", "int value should be greater than or equal to " + min + ".");
            }
        };
    }

    /** Any number. */
    public static Shape number() {
        return (value, at, findings) -> {
            if (!value.isNumber()) {
                findings.add(at, "NUMBER_TYPE_COERCE", "Value \"" + value.asString("") + "\" is not float.");
            }
        };
    }

    public static Shape oneOf(Integer... choices) {
        List<Integer> known = List.of(choices);
        return (value, at, findings) -> {
            if (!whole(value) || !known.contains(value.asInt())) {
                findings.add(at, "BASE_TYPE_CHOICES", "Value must be one of " + braces(known) + ".");
            }
        };
    }

    public static Shape word(String... choices) {
        List<String> known = List.of(choices);
        return (value, at, findings) -> {
            if (!value.isString() || !known.contains(value.stringValue())) {
                findings.add(at, "BASE_TYPE_CHOICES", "Value must be one of " + braces(known) + ".");
            }
        };
    }

    public static Shape bool() {
        return (value, at, findings) -> {
            if (!value.isBoolean()) {
                findings.add(at, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
            }
        };
    }

    /** An id: a string of digits, or the number itself. */
    public static Shape snowflake() {
        return (value, at, findings) -> {
            if (!whole(value)) {
                findings.add(at, "NUMBER_TYPE_COERCE", "Value \"" + value.asString("") + "\" is not snowflake.");
            }
        };
    }

    public static Shape list(Shape part, int min, int max) {
        return (value, at, findings) -> {
            if (!value.isArray()) {
                findings.add(at, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
                return;
            }
            if (value.size() < min || value.size() > max) {
                String words = min == 0
                        ? "Must be " + max + " or fewer in length."
                        : "Must be between " + min + " and " + max + " in length.";
                findings.add(at, min == 0 ? "BASE_TYPE_MAX_LENGTH" : "BASE_TYPE_BAD_LENGTH", words);
            }
            for (int i = 0; i < value.size(); i++) {
                part.check(value.get(i), Shape.under(at, i), findings);
            }
        };
    }

    /** A list in which nothing stands twice. */
    public static Shape set(Shape part, int max) {
        return list(part, 0, max).and((value, at, findings) -> {
            if (value.isArray() && new HashSet<>(value.values()).size() < value.size()) {
                findings.add(at, "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
            }
        });
    }

    /** Texts by locale, each of the given shape. */
    public static Shape localised(Shape text) {
        return (value, at, findings) -> {
            if (!value.isObject()) {
                findings.add(at, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
                return;
            }
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                String here = Shape.under(at, entry.getKey());
                if (!Locales.known(entry.getKey())) {
                    findings.add(
                            here, "ENUM_TYPE_COERCE", "Value \"" + entry.getKey() + "\" is not a valid enum value.");
                }
                text.check(entry.getValue(), here, findings);
            }
        };
    }

    /** An object whose number {@code type} says which of the shapes it has. */
    public static Shape byType(Map<Integer, ? extends Shape> shapes) {
        Map<Integer, Shape> known = new TreeMap<>(shapes);
        return (value, at, findings) -> {
            JsonNode type = value.path("type");
            if (!value.isObject() || type.isMissingNode() || type.isNull()) {
                findings.add(Shape.under(at, "type"), "BASE_TYPE_REQUIRED", "This field is required");
                return;
            }
            Shape shape = whole(type) ? known.get(type.asInt()) : null;
            if (shape == null) {
                findings.add(
                        Shape.under(at, "type"),
                        "UNION_TYPE_CHOICES",
                        "Value of field \"type\" must be one of " + parentheses(known.keySet()) + ".");
            } else {
                shape.check(value, at, findings);
            }
        };
    }

    /** Length as Discord counts it: code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static boolean whole(JsonNode value) {
        return value.isIntegralNumber()
                || value.isString() && value.stringValue().matches("-?\\d{1,19}");
    }

    private static String braces(Iterable<?> values) {
        return "{" + joined(values) + "}";
    }

    private static String parentheses(Iterable<?> values) {
        return "(" + joined(values) + ")";
    }

    private static String joined(Iterable<?> values) {
        StringBuilder text = new StringBuilder();
        values.forEach(value -> text.append(text.isEmpty() ? "" : ", ").append(value));
        return text.toString();
    }
}
