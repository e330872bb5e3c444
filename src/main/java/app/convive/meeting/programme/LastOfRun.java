package app.convive.meeting.programme;

import app.convive.meeting.programme.words.Phrases;
import app.convive.meeting.programme.words.Tokens;
import app.convive.meeting.programme.words.Vocabulary;
import java.util.List;

/** «20.00 – Dinner During Saturday, each choir will …»: the last item of a list that lost its line ends runs into prose. */
final class LastOfRun {

    /** Prose is longer than any title that goes on with such a word. */
    private static final int PROSE = 60;

    private final Phrases hints;

    LastOfRun(Vocabulary vocabulary) {
        hints = vocabulary.topic("hints");
    }

    /** The item, and the prose behind it where there is any. */
    List<String> parted(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 2; i < tokens.size(); i++) {
            boolean opens = Character.isUpperCase(tokens.at(i).text().charAt(0))
                    && tokens.at(i - 1).isWord()
                    && hints.is("opens.sentence", tokens, i);
            int at = tokens.at(i).start();
            if (opens && text.length() - at >= PROSE && text.indexOf('.', at) > 0) {
                return List.of(text.substring(0, at).strip(), text.substring(at));
            }
        }
        return List.of(text);
    }
}
