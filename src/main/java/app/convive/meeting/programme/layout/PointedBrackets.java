package app.convive.meeting.programme.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** «9h Grange <accueil>»: words in pointed brackets that are no tag of HTML, no address and no sign of a chat. */
final class PointedBrackets {

    /** Words, as nobody writes in a tag. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\d ,.'’&-]+");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private static final Set<String> TAGS = Set.of(
            "a",
            "abbr",
            "acronym",
            "address",
            "area",
            "article",
            "aside",
            "audio",
            "b",
            "base",
            "big",
            "blockquote",
            "body",
            "br",
            "button",
            "canvas",
            "caption",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "data",
            "dd",
            "del",
            "details",
            "dfn",
            "dialog",
            "div",
            "dl",
            "dt",
            "em",
            "embed",
            "fieldset",
            "figcaption",
            "figure",
            "font",
            "footer",
            "form",
            "frame",
            "h",
            "head",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "legend",
            "li",
            "link",
            "main",
            "map",
            "mark",
            "menu",
            "meta",
            "nav",
            "noscript",
            "object",
            "ol",
            "option",
            "p",
            "param",
            "picture",
            "pre",
            "q",
            "s",
            "samp",
            "script",
            "section",
            "select",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "template",
            "textarea",
            "tfoot",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "track",
            "tt",
            "u",
            "ul",
            "var",
            "video",
            "wbr");

    private PointedBrackets() {}

    /** What people read of it; nothing of a tag. Behind other words it is a remark. */
    static String words(String inside, CharSequence before) {
        String first = inside.split("[ \\d/-]", 2)[0].toLowerCase(Locale.ROOT);
        boolean tag = first.isEmpty() || TAGS.contains(first) || inside.indexOf(' ') < 0 && inside.length() < 4;
        if (tag || !WORDS.matcher(inside).matches()) {
            return "";
        }
        return WORD.matcher(before).find() ? "(" + inside.strip() + ")" : inside.strip();
    }
}
