package app.convive.meeting.programme.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into lines and takes the markup away, so that only what people read is left. */
public final class TextLines {

    private static final Pattern ROMAN = Pattern.compile("[ivx]{2,4}\\) ");

    private static final String BULLETS = "•·*-–—►▶➡→➔➢➤▪▫■□◦●○‣⁃∙✔✓✅☑❖◆◇★☆>+»›⇒¤§" + StarNotes.SIGN;

    /** Hyphens that keep words together, and those of other sets of signs. */
    private static final String HYPHENS = "\u2010\u2011\ufe63\uff0d";

    private static final int LONGEST_LINE = 1_000;

    private static final int LONGEST_SIGNATURE = 10;

    /** «- [x] book the coach» is something to do; behind the box of an item stands its hour. */
    private static final Pattern CHECKBOX =
            Pattern.compile("(\\s*[-*+]\\s+)\\[[ xX]]\\s+(?=[*_]{0,3}(\\d{1,2}\\s?(?:[hH:.]|[ap]m))?)");

    /** «[^1]: …», «[image1]: <…>» in Markdown. */
    private static final Pattern FOOTNOTE = Pattern.compile("\\[[^\\]\\s]{1,20}\\]:\\s");

    private static final Pattern STRUCK = Pattern.compile("~~.+?~~");

    /** «~~~~ Saturday ~~~~» is adorned, two of the sign strike words out. */
    private static final Pattern WAVES = Pattern.compile("~{3,}");

    /** «-- LUNCH --», «=== Pause ===», «*** Day 2 ***»: the same signs before and behind the words only adorn them. */
    private static final Pattern ADORNED = Pattern.compile(
            "^\\s*(?<sign>([-=*~_+•·.–—])\\2{1,20}) *(?<words>[\\p{L}\\d][^=*~_]{0,80}?) *\\k<sign>\\s*$");

    private static final int BOX = "[x] ".length();

    private TextLines() {}

    public static List<Line> of(String text) {
        List<String> written = Normalizer.normalize(AdornedLetters.plain(readable(text)), Normalizer.Form.NFC)
                .lines()
                .toList();
        List<String> plain =
                SquareTitles.bare(ColonDashes.plain(Arrows.drawn(StarNotes.marked(RowSigns.barred(written)))));
        List<String> once = LetterColumn.dotted(DoubledLines.once(WikiTables.barred(plain)));
        List<String> parted = SpacedHours.closed(CommaHours.mended(
                        GluedColumns.parted(LeadingDates.above(LetterBullets.drawn(TightBullets.spaced(once))))))
                .stream()
                .flatMap(BoldRuns::parted)
                .flatMap(GluedLines::parted)
                .toList();
        List<String> marked = ChatMarks.without(cut(EmptyBullets.inset(PageDates.apart(parted))));
        SideColumns columns = DaysSideBySide.unfolded(SideColumns.unfolded(LetterHalves.told(marked)));
        List<String> raw = columns.lines();
        boolean quoted = raw.stream()
                                .filter(line -> !line.isBlank())
                                .filter(line -> line.startsWith(">"))
                                .count()
                        * 10
                > raw.stream().filter(line -> !line.isBlank()).count() * 7;
        List<Line> lines = new ArrayList<>();
        boolean gap = true;
        int end = signature(raw);
        for (int i = FrontMatter.into(raw, lines); i < end; i++) {
            String line = quoted && raw.get(i).startsWith(">") ? raw.get(i).substring(1) : raw.get(i);
            line = line.contains("~~~") ? WAVES.matcher(line).replaceAll(" ").strip() : line;
            line = ADORNED.matcher(line).replaceFirst("${words}");
            Matcher box = CHECKBOX.matcher(line);
            if (box.lookingAt()) {
                line = box.group(2) == null ? "" : box.group(1) + line.substring(box.end(1) + BOX);
            }
            line = struck(line) || FOOTNOTE.matcher(line).lookingAt() ? "" : line;
            Line read = line(
                    columns.numbers().get(i),
                    CopiedHours.mended(ContactBrackets.without(DotLeaders.replaced(LetterSpacing.closed(line)))),
                    gap);
            gap = read.text().isEmpty();
            if (!gap) {
                lines.add(read);
            }
        }
        return lines;
    }

    /** «~~17h30 sortie~~ annulé»: nothing is left of the line but a word about it. */
    private static boolean struck(String line) {
        if (!line.contains("~~")) {
            return false;
        }
        String left = STRUCK.matcher(line)
                .replaceAll(" ")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
        return left.chars().noneMatch(Character::isDigit) && left.split(" ").length <= 2;
    }

    /** Where the signature of a mail begins, behind a line of two hyphens (RFC 3676, 4.3); the end where there is none. */
    private static int signature(List<String> raw) {
        for (int i = raw.size() - 1; i > 0 && i >= raw.size() - LONGEST_SIGNATURE; i--) {
            boolean sign = raw.get(i).stripTrailing().equals("--");
            if (sign && !raw.get(i - 1).strip().matches("[\\d:.h]+")) {
                return i;
            }
        }
        return raw.size();
    }

    /** Lines of a bearable length: whoever loses the line ends of a page gets them back between words. */
    private static List<String> cut(List<String> lines) {
        List<String> bearable = new ArrayList<>();
        for (String line : lines) {
            String rest = line;
            while (rest.length() > LONGEST_LINE) {
                int sentence = rest.lastIndexOf(". ", LONGEST_LINE) + 1;
                int space = sentence > LONGEST_LINE / 2 ? sentence : rest.lastIndexOf(' ', LONGEST_LINE);
                int end = space < LONGEST_LINE / 2 ? LONGEST_LINE : space;
                bearable.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            bearable.add(rest);
        }
        return bearable;
    }

    /** Without signs that nobody sees: zero-width, text direction, soft hyphens, odd spaces. */
    public static String readable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000b') {
                clean.append('\n');
            } else if (c == '\t' || c == '\n' || c == '\r') {
                clean.append(c);
            } else if (type == Character.SPACE_SEPARATOR) {
                clean.append(' ');
            } else if (HYPHENS.indexOf(c) >= 0) {
                clean.append('-');
            } else if (type != Character.FORMAT && type != Character.CONTROL && c != '\ufe0f' && c != '\u00ad') {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    private static Line line(int number, String raw, boolean gap) {
        int at = 0;
        int indent = 0;
        while (at < raw.length() && (raw.charAt(at) == ' ' || raw.charAt(at) == '\t')) {
            indent += raw.charAt(at) == '\t' ? 4 : 1;
            at++;
        }
        String text = raw.substring(at).stripTrailing();
        int heading = 0;
        while (heading < text.length() && heading < 6 && text.charAt(heading) == '#') {
            heading++;
        }
        if (heading > 0 && heading < text.length() && text.charAt(heading) == ' ') {
            text = text.substring(heading).strip();
        } else {
            heading = 0;
        }
        String bullet = bullet(text);
        text = Markup.without(text.substring(bullet.length()).strip());
        if (bullet.isEmpty()) {
            bullet = bullet(text);
            text = text.substring(bullet.length()).strip();
        }
        return new Line(number, text, indent, bullet.strip(), heading, gap, Notes.NONE);
    }

    /** The bullet, list number or picture that leads a line; nothing when there is none. */
    private static String bullet(String text) {
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int next = end + Character.charCount(c);
            boolean sign = BULLETS.indexOf(c) >= 0
                    && ((c > 127 && c != '–' && c != '—') || c == '>' || spaceAt(text, next) || arrowAt(text, next));
            int type = Character.getType(c);
            boolean picture = type == Character.OTHER_SYMBOL || type == Character.PRIVATE_USE || c == 0x200D;
            if (!sign && !picture && !(end > 0 && c == ' ')) {
                break;
            }
            end = next;
        }
        if (end == 0) {
            end = listNumber(text);
        }
        return text.substring(0, end);
    }

    /** The head of «->». */
    private static boolean arrowAt(String text, int at) {
        return at < text.length() && text.charAt(at) == '>' && spaceAt(text, at + 1);
    }

    private static boolean spaceAt(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ';
    }

    /** Length of «1.», «2)», «a)» or «iii)» with the space behind it. */
    private static int listNumber(String text) {
        Matcher roman = ROMAN.matcher(text);
        if (roman.lookingAt()) {
            return roman.end();
        }
        int end = 0;
        while (end < 2 && end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean digits = end > 0 && Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(end - 1));
        if (!(digits || end == 1) || end >= text.length() || !spaceAt(text, end + 1)) {
            return 0;
        }
        char sign = text.charAt(end);
        return sign == ')' || (sign == '.' && digits) ? end + 2 : 0;
    }
}
