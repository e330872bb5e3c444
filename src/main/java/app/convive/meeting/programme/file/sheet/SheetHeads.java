package app.convive.meeting.programme.file.sheet;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the words at the head of a column say about it. */
final class SheetHeads {

    private static final int LONGEST = 50;

    private final Phrases heads;

    SheetHeads(Vocabulary vocabulary) {
        heads = vocabulary.topic("sheet");
    }

    /** The role that the whole head names; else the one that it begins or ends with. */
    @Nullable
    SheetRole role(String head) {
        String text = spaced(head);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        Tokens tokens = Tokens.of(text);
        Phrases.Match first = heads.at(tokens, 0);
        if (first != null && first.to() >= tokens.size()) {
            return role(first);
        }
        if (tokens.size() > 6) {
            return null;
        }
        SheetRole last = null;
        for (int i = 1; i < tokens.size(); i++) {
            Phrases.Match match = heads.at(tokens, i);
            if (match != null && match.to() >= tokens.size()) {
                last = role(match);
                break;
            }
        }
        SheetRole begins = first == null ? null : role(first);
        if (begins == SheetRole.PERSON || last == SheetRole.PERSON) {
            return SheetRole.PERSON;
        }
        boolean followed = first != null && tokens.at(first.to()).is("(");
        if (begins != null && (followed || tokens.size() - (first == null ? 0 : first.to()) <= 2)) {
            return begins;
        }
        return last;
    }

    /** «event_start», «startTime»: names that programs give, as words. */
    private static String spaced(String head) {
        return head.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .replace('_', ' ')
                .replace('*', ' ')
                .replaceAll(
                        "(?i)\\((?=[^)]*(?:optional|optionnel|facultatif|required|obligatoire|separate|hh|mm|jj))[^)]*\\)",
                        " ")
                .replaceAll("[:?]+\\s*$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static @Nullable SheetRole role(Phrases.Match match) {
        return switch (match.key()) {
            case "sum", "poll", "more" -> null;
            default -> SheetRole.valueOf(match.key().toUpperCase(Locale.ROOT));
        };
    }

    boolean sum(String cell) {
        return is("sum", cell);
    }

    /** «↑ suite», «idem»: the item above goes on. */
    boolean goesOn(String cell) {
        String text = cell.replaceAll("[()\\[\\]«».…\"“”]", " ").strip();
        boolean sign = text.matches("[↑⇧^│|↓⬆️\\-–—\"〃]{1,3}")
                || cell.strip().equals("\"")
                || cell.strip().equals("″");
        String words = text.replaceAll("^[↑⇧^⬆️↓\\s]+", "");
        return sign || (!words.isEmpty() && words.length() < 14 && is("more", words));
    }

    boolean pollAnswer(String cell) {
        return is("poll", cell);
    }

    private boolean is(String key, String cell) {
        Tokens tokens = Tokens.of(cell);
        Phrases.Match match = heads.at(tokens, 0);
        return match != null && match.key().equals(key) && (key.equals("sum") || match.to() >= tokens.size());
    }
}
