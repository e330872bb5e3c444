package app.convive.question.understanding;

import app.convive.question.understanding.time.Window;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the words were understood; each step of it, for whoever asks «pourquoi ?».
 *
 * @param language of the question; the first language of the vocabulary if the words tell none
 * @param field what is wanted
 * @param window the days and hours that are meant
 * @param topic what it is about, as the words that were looked for in the programme
 * @param subject the same as it is compared with other questions: ideas of the vocabulary, else roots of words
 * @param detail the word for what is asked about an item, with {@link Field#DETAIL}
 * @param parts the words one by one with what each was taken for
 * @param candidates the items that were considered, best first, ten at most
 */
public record Reading(
        Locale language,
        Field field,
        Window window,
        List<String> topic,
        List<String> subject,
        @Nullable String detail,
        List<Part> parts,
        List<Candidate> candidates) {

    public Reading {
        topic = List.copyOf(topic);
        subject = List.copyOf(subject);
        parts = List.copyOf(parts);
        candidates = List.copyOf(candidates);
    }

    /** A stretch of the words. */
    public record Part(String words, Taken taken) {}

    /** What words were taken for. */
    public enum Taken {
        TIME,
        FIELD,
        TOPIC,
        /** Neither the programme nor the vocabulary has it. */
        UNKNOWN,
        SIGN,
        FILLER
    }
}
