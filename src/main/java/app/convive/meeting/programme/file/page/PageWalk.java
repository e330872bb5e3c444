package app.convive.meeting.programme.file.page;

import app.convive.meeting.programme.words.Vocabulary;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks through a page and writes down what people see. */
final class PageWalk {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "head",
            "nav",
            "noscript",
            "template",
            "svg",
            "iframe",
            "button",
            "select",
            "textarea",
            "object",
            "audio",
            "video",
            "canvas",
            "del",
            "s",
            "strike",
            "input");
    private static final Set<String> BLOCKS = Set.of(
            "div",
            "section",
            "header",
            "footer",
            "main",
            "aside",
            "address",
            "dl",
            "dt",
            "dd",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "center",
            "pre",
            "caption",
            "details",
            "summary",
            "body");
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "ul", "ol", "table", "hr", "article");
    private static final int DEEPEST = 400;

    /** Beside the main part of a page they hold news, partners and office hours. */
    private static final Set<String> BESIDE = Set.of("aside", "footer");

    private static final Set<String> INLINE = Set.of("span", "em", "i", "small", "b", "strong");

    /** How sites name what holds a place. */
    private static final Pattern PLACE =
            Pattern.compile("(?i)(?:^|[-_])(?:lieu|salle|room|venue|location|place)(?:$|[-_])");

    /** How sites name the part with what readers wrote below a page. */
    private static final Set<String> COMMENTS = Set.of(
            "comments", "comments-area", "comments-list", "comment-list", "commentlist", "respond", "comment-respond");

    private static final Pattern HOUR = Pattern.compile("\\b\\d{1,2}\\s?(?:[hH:]\\s?\\d{0,2}|[aApP]\\.?[mM])\\b");
    private static final int FEWEST_HOURS = 3;

    private final StringBuilder text = new StringBuilder();
    private final @Nullable PageTables tables;

    /** The part of the page that holds its text, where it names one that tells hours. */
    private @Nullable Element main;

    PageWalk(Vocabulary vocabulary) {
        tables = new PageTables(vocabulary);
    }

    private PageWalk() {
        tables = null;
    }

    /** Text and tables of a page. */
    String text(Element page) {
        Element main = page.selectFirst("main, [role=main]");
        boolean programme = main != null && HOUR.matcher(main.text()).results().count() >= FEWEST_HOURS;
        this.main = programme ? main : null;
        walk(page, 0, 0);
        return text.toString().strip();
    }

    /** Text without heed to tables. */
    static String plain(Element part) {
        PageWalk walk = new PageWalk();
        walk.walk(part, 0, 0);
        return walk.text.toString().strip().replaceAll("\n{2,}", "\n");
    }

    private void walk(Element element, int depth, int list) {
        if (depth > DEEPEST || unseen(element) || besideMain(element)) {
            return;
        }
        String tag = element.normalName();
        if (tables != null && tag.equals("table")) {
            String rows = tables.of(element);
            if (!rows.isEmpty()) {
                blank();
                caption(element);
                text.append(rows);
                blank();
                return;
            }
        }
        boolean paragraph = PARAGRAPHS.contains(tag) && list == 0;
        boolean block = BLOCKS.contains(tag) || PARAGRAPHS.contains(tag);
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        if (paragraph || heading) {
            blank();
        } else if (block || tag.equals("li")) {
            line();
        }
        if (heading) {
            text.append("#".repeat(tag.charAt(1) - '0')).append(' ');
        } else if (tag.equals("li")) {
            text.append("  ".repeat(Math.max(0, list - 1))).append("- ");
        } else if (tag.equals("br")) {
            text.append('\n');
        } else if (tag.equals("span") || tag.equals("time")) {
            apart(element);
        }
        if (namesPlace(element)) {
            text.append(endsInSpace() ? "@ " : " @ ");
        }
        int start = text.length();
        int inner = tag.equals("ul") || tag.equals("ol") ? list + 1 : list;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                words(words.getWholeText(), tag.equals("pre"));
            } else if (node instanceof Element child) {
                walk(child, depth + 1, inner);
            }
        }
        if (tag.equals("blockquote") && citesMail(element)) {
            String quoted = text.substring(start);
            text.setLength(start);
            text.append(quoted.replaceAll("(?m)^(?=\\S)", "> "));
        }
        if (paragraph || heading) {
            blank();
        } else if (block || tag.equals("li")) {
            line();
        }
    }

    /** It heads the table, and may name its day. */
    private void caption(Element table) {
        Element caption = table.selectFirst("> caption");
        if (caption != null && !caption.text().isBlank()) {
            text.append(plain(caption));
            blank();
        }
    }

    /** What mail programs put around the mail that is answered; blocks that a page sets apart are no quotes. */
    private static boolean citesMail(Element element) {
        return element.attr("type").equals("cite") || element.className().matches(".*_quote\\b.*");
    }

    /** «<span class="room">Hall</span>» within a line: the page itself says that this is a place. */
    private static boolean namesPlace(Element element) {
        boolean inline = INLINE.contains(element.normalName());
        boolean marked = element.attr("itemprop").equals("location")
                || element.classNames().stream()
                        .anyMatch(name -> PLACE.matcher(name).find());
        return inline
                && marked
                && !element.text().isBlank()
                && element.previousSibling() != null
                && !element.text().contains(":")
                && !element.text().startsWith("@")
                && !element.text().startsWith("(");
    }

    private boolean besideMain(Element element) {
        Element part = main;
        return part != null
                && BESIDE.contains(element.normalName())
                && !element.parents().contains(part)
                && !part.parents().contains(element);
    }

    private static boolean unseen(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        if (COMMENTS.contains(element.id()) || element.classNames().stream().anyMatch(COMMENTS::contains)) {
            return true;
        }
        String style = element.attr("style").replace(" ", "");
        return style.contains("display:none") || style.contains("line-through") || style.contains("mso-hide:all");
    }

    /** Boxes side by side are apart on the page, whatever the source says. */
    private void apart(Element element) {
        Element before = element.previousElementSibling();
        if (!endsInSpace()
                && before != null
                && element.previousSibling() == before
                && element.hasAttr("class")
                && before.hasAttr("class")
                && !element.className().equals(before.className())) {
            text.append(' ');
        }
    }

    private void words(String words, boolean asWritten) {
        if (asWritten) {
            text.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space) {
                text.append(c);
            } else if (!endsInSpace()) {
                text.append(' ');
            }
        }
    }

    private boolean endsInSpace() {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private void line() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void blank() {
        line();
        int length = text.length();
        if (length > 1 && text.charAt(length - 2) != '\n') {
            text.append('\n');
        }
    }
}
