package app.convive.question.understanding;

import app.convive.question.understanding.words.Lexicon;

/**
 * What of a word is compared with every title, worked out once: most of its forms stand in no title at all.
 *
 * @param otherNumber the singular of a plural, the plural of a singular
 * @param isPlain true if it says nothing in the language of the titles: the English "the" is no «thé»
 * @param root that it shares with its other forms
 * @param isTitled true if some title has the word
 * @param isOtherTitled true if some title has its other number, and that is the same word: «les petits» are not in a
 *     «petit déjeuner»
 * @param isRooted true if some title has a word of its root, and it is no other word
 * @param isKnown true if some title, place or speaker has it
 */
record WordForms(
        String word,
        String otherNumber,
        boolean isPlain,
        String root,
        boolean isTitled,
        boolean isOtherTitled,
        boolean isRooted,
        boolean isKnown) {

    static WordForms of(String word, AgendaIndex index) {
        Lexicon language = index.language();
        String other = otherNumber(word);
        boolean plain = language.isPlain(word);
        boolean same = plain || !language.isPlain(other);
        String root = language.root(word);
        return new WordForms(
                word,
                other,
                plain,
                root,
                index.isTitled(word),
                same && index.isTitled(other),
                same && index.isRooted(root),
                index.words().contains(word));
    }

    /** The singular of a plural, the plural of a singular. */
    static String otherNumber(String word) {
        boolean plural = word.endsWith("s") || word.endsWith("x");
        return plural ? word.substring(0, word.length() - 1) : word + "s";
    }
}
