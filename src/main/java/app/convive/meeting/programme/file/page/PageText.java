package app.convive.meeting.programme.file.page;

import app.convive.meeting.programme.words.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The text of a web page as people read it: no scripts, nothing struck out or hidden, tables row by row. */
public final class PageText {

    private static final Pattern MARKUP =
            Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>|&(?:[a-zA-Z]{2,8}|#x?[0-9a-fA-F]{2,6});");
    private static final Pattern BLOCKS = Pattern.compile("<(?:p|br|li|div|tr)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("<(/?)table\\b", Pattern.CASE_INSENSITIVE);

    /** A fenced block that names the language of its code. */
    private static final Pattern CODE = Pattern.compile(
            "(?ms)^\\s{0,3}```(?!te?xt|plain|md|markdown|csv)[a-zA-Z]\\w{0,20}\\s*$.{0,4000}?^\\s{0,3}```\\s*$");

    private static final Pattern TEMPLATE = Pattern.compile("\\{%[^%]{0,300}%}|\\{\\{[^}]{0,300}}}");

    /** A line of such source begins with a tag, or ends with one. */
    private static final Pattern TAGGED =
            Pattern.compile("\\s*</?[a-zA-Z][^<>]{0,300}>.*|.*</[a-zA-Z][a-zA-Z\\d]{0,10}>\\s*");

    private static final int FEWEST_BLOCKS = 3;

    private final Vocabulary vocabulary;

    public PageText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A whole page. */
    public String of(String html) {
        Document page = Jsoup.parse(html);
        return new PageWalk(vocabulary).text(page.body());
    }

    /** Markdown whose tables may be HTML, without the signs of a site's generator. */
    public String ofMarkdown(String text) {
        String written = CODE.matcher(TEMPLATE.matcher(text).replaceAll("")).replaceAll("");
        StringBuilder whole = new StringBuilder(written.length());
        Matcher tag = TABLE.matcher(written);
        int from = 0;
        int open = 0;
        int start = 0;
        while (tag.find()) {
            boolean closes = !tag.group(1).isEmpty();
            if (!closes && open++ == 0) {
                start = tag.start();
            } else if (closes && open > 0 && --open == 0) {
                int end = Math.max(tag.end(), written.indexOf('>', tag.end()) + 1);
                whole.append(written, from, start).append("\n\n");
                whole.append(of(written.substring(start, end))).append("\n\n");
                from = end;
                // A closing tag that lacks its own bracket ends within the next tag.
                tag.region(from, written.length());
            }
        }
        return whole.append(written, from, written.length()).toString();
    }

    /** The source of a page, or Markdown with a table of such source, that somebody pasted; any other text as it is. */
    public String ofPasted(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        if (isSource(text)) {
            return of(text);
        }
        return TABLE.matcher(text).find() ? ofMarkdown(text) : text;
    }

    /** Nearly all of its lines have tags, and some of these begin paragraphs, rows or items of lists. */
    private static boolean isSource(String text) {
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        long tagged =
                text.lines().filter(line -> TAGGED.matcher(line).matches()).count();
        return BLOCKS.matcher(text).results().limit(FEWEST_BLOCKS).count() >= FEWEST_BLOCKS && tagged * 10 >= lines * 8;
    }

    /** Lines of text that may hold markup, as descriptions in calendars do. */
    public static String plain(String text) {
        if (!MARKUP.matcher(text).find()) {
            return text;
        }
        String html = BLOCKS.matcher(text).find() ? text : text.replace("\n", "<br>");
        return PageWalk.plain(Jsoup.parseBodyFragment(html).body());
    }

    /** A title or a place that may hold markup: one line of text. */
    public static String inline(String text) {
        return plain(text).replace('\n', ' ').strip();
    }
}
