package app.convive.question.understanding.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The root of a word, by Lucene's stemmer for the language. */
final class Stemmer {

    private final Locale language;

    Stemmer(Locale language) {
        this.language = language;
    }

    String root(String word) {
        if (word.length() < 4) {
            return word;
        }
        KeywordTokenizer source = new KeywordTokenizer();
        source.setReader(new StringReader(word));
        try (TokenStream stream = filtered(source)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            String root = stream.incrementToken() ? term.toString() : word;
            stream.end();
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TokenStream filtered(KeywordTokenizer source) {
        return switch (language.getLanguage()) {
            case "fr" -> new FrenchLightStemFilter(source);
            case "en" -> new PorterStemFilter(source);
            default -> source;
        };
    }
}
