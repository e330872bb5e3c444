package app.convive.question.understanding;

import app.convive.question.understanding.words.Token;
import app.convive.question.understanding.words.Tokens;
import app.convive.question.understanding.words.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds people's names in titles by their capitals, where marks or words set them off. */
final class Names {

    private static final String PERSON =
            "((?:\\p{Lu}\\p{Ll}*[.-])?\\p{Lu}[\\p{L}'’.-]* (?:\\p{Lu}\\. )?(?:d[eu] |van |von )?\\p{Lu}[\\p{L}'’-]+)";
    private static final Pattern COURTEOUS = Pattern.compile("(?<!\\p{L})(?:Dr|Pr|Prof|Mme|Mr|Mrs|Ms|Me)\\.? \\p{Lu}");
    private static final Pattern SET_OFF =
            Pattern.compile("(?:^|(?: [–—-]|[,(:·]) ?)" + PERSON + "(?= ?[,):–—·-]|$| et | and | & )");
    private static final Pattern AFTER_BY = Pattern.compile(
            "(?<!\\p{L})(?i:par|avec|by|with|from|featuring|feat) (?:(?i:le |la |les |the |our |l['’]|un |une ))?\\p{Lu}");

    private final Vocabulary vocabulary;

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean in(String title) {
        return COURTEOUS.matcher(title).find() || AFTER_BY.matcher(title).find() || isSetOff(title);
    }

    /** Two capitalised words of which the vocabulary knows none. */
    private boolean isSetOff(String title) {
        Matcher found = SET_OFF.matcher(title);
        while (found.find()) {
            boolean strange = Tokens.of(found.group(1)).stream()
                    .filter(Token::isWord)
                    .noneMatch(token -> vocabulary.knows(token.text()));
            if (strange) {
                return true;
            }
        }
        return false;
    }
}
