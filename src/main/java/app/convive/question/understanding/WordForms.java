package app.convive.question.understanding;

import app.convive.question.understanding.words.Lexicon;

/**
 * What of a word is compared with every title, worked out once.
 *
 * @param otherNumber the singular of a plural, the plural of a singular
 * @param isOtherWord true if the other number is another word: «les petits» are not in a «petit déjeuner»
 * @param isPlain true if it says nothing in the language of the titles: the English "the" is no «thé»
 * @param root that it shares with its other forms
 */
record WordForms(String word, String otherNumber, boolean isOtherWord, boolean isPlain, String root) {

    static WordForms of(String word, Lexicon language) {
        boolean plural = word.endsWith("s") || word.endsWith("x");
        String other = plural ? word.substring(0, word.length() - 1) : word + "s";
        boolean plain = language.isPlain(word);
        return new WordForms(word, other, language.isPlain(other) && !plain, plain, language.root(word));
    }
}
