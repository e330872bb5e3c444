package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;

/** Tells the language that a text is mostly written in, by its small words. */
public final class WrittenLanguage {

    private final Vocabulary vocabulary;

    public WrittenLanguage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Folder name of the language, such as {@code fr}. */
    public String of(String text) {
        return of(text.lines().map(Tokens::of).toList());
    }

    String of(List<Tokens> lines) {
        Phrases common = vocabulary.topic("common");
        String best = vocabulary.languages().getFirst();
        int most = -1;
        for (String language : vocabulary.languages()) {
            int count = 0;
            for (Tokens tokens : lines) {
                for (Phrases.Match match : common.in(tokens, 0, tokens.size())) {
                    count += match.key().equals(language) ? 1 : 0;
                }
            }
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return best;
    }
}
