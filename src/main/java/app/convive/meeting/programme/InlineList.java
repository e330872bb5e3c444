package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Edges;
import app.convive.meeting.programme.words.Token;
import app.convive.meeting.programme.words.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a slot's own sentence lists: «Groupes : 1) mobilité 2) logement», «Commissions : eau (salle A) ; air (salle B)». */
record InlineList(String head, List<String> parts) {

    private static final InlineList NONE = new InlineList("", List.of());
    private static final Pattern CLOSED = Pattern.compile("[)»”]$");
    private static final int FEWEST = 2;
    private static final int LONGEST_HEAD = 80;

    static InlineList in(String title) {
        InlineList marked = marked(Tokens.of(title));
        return marked.parts.isEmpty() ? behindColon(title) : marked;
    }

    /** Each part has its number or letter before it, in order. */
    private static InlineList marked(Tokens tokens) {
        List<Integer> marks = new ArrayList<>();
        String next = "";
        for (int i = 1; i < tokens.size() - 1; i++) {
            Token token = tokens.at(i);
            boolean first = marks.isEmpty() && ("1".equals(token.text()) || "a".equals(token.folded()));
            boolean signed = ").:/".contains(tokens.at(i + 1).text()) && tokens.tight(i);
            boolean quoted = "«“\"".contains(tokens.at(i + 1).text())
                    || (token.isWord() && Character.isUpperCase(token.text().charAt(0)));
            boolean apart = !tokens.at(i - 1).isWord() || signed;
            if ((first || token.folded().equals(next)) && (signed || (quoted && apart))) {
                marks.add(i);
                next = following(token.folded());
            }
        }
        if (marks.size() < FEWEST) {
            return NONE;
        }
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < marks.size(); k++) {
            int from = tokens.at(marks.get(k)).end();
            int to = k + 1 < marks.size()
                    ? tokens.at(marks.get(k + 1)).start()
                    : tokens.text().length();
            parts.add(Edges.trimmed(tokens.text().substring(from, to).strip()));
        }
        String head = Edges.trimmed(
                tokens.text().substring(0, tokens.at(marks.getFirst()).start()));
        boolean whole = !head.isEmpty() && parts.stream().noneMatch(String::isEmpty);
        return whole ? new InlineList(head, parts) : NONE;
    }

    private static String following(String mark) {
        return Character.isDigit(mark.charAt(0))
                ? Integer.toString(Integer.parseInt(mark) + 1)
                : Character.toString(mark.charAt(0) + 1);
    }

    /** Semicolons part what stands behind the sign; commas do where each part has its own bracket or quotes. */
    private static InlineList behindColon(String title) {
        int sign = title.indexOf(':');
        for (String dash : List.of(" - ", " – ", " — ")) {
            int at = title.indexOf(dash);
            sign = at > 0 && (sign < 0 || at < sign) ? at + 1 : sign;
        }
        if (sign <= 0 || sign > LONGEST_HEAD) {
            return NONE;
        }
        String list = title.substring(sign + 1);
        List<String> parts = title.charAt(sign) == ':' ? trimmed(list.split(";")) : List.of();
        if (parts.size() < FEWEST) {
            List<String> closed = trimmed(list.split("(?<=[)»”])\\s*,"));
            parts = closed.stream().allMatch(part -> CLOSED.matcher(part).find()) ? closed : List.of();
        }
        return parts.size() < FEWEST ? NONE : new InlineList(Edges.trimmed(title.substring(0, sign)), parts);
    }

    private static List<String> trimmed(String[] parts) {
        List<String> all = new ArrayList<>();
        for (String part : parts) {
            String text = Edges.trimmed(part);
            if (!text.isEmpty()) {
                all.add(text);
            }
        }
        return all;
    }
}
