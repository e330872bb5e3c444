package app.convive.meeting.programme.layout;

import java.text.Normalizer;

/**
 * «𝐝𝐢𝐦𝐚𝐧𝐜𝐡𝐞 𝟐𝟏», «ＳＡＴ»: letters and figures of mathematics and of East Asian print, which people copy into posts to
 * have them bold (Unicode Standard Annex 15, compatibility forms).
 */
final class AdornedLetters {

    private static final int FIRST_OF_MATHEMATICS = 0x1D400;
    private static final int LAST_OF_MATHEMATICS = 0x1D7FF;
    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;

    private AdornedLetters() {}

    /** The same text in plain letters. */
    static String plain(String text) {
        if (text.codePoints().noneMatch(AdornedLetters::isAdorned)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            String written = Character.toString(letter);
            plain.append(isAdorned(letter) ? Normalizer.normalize(written, Normalizer.Form.NFKC) : written);
        });
        return plain.toString();
    }

    private static boolean isAdorned(int letter) {
        return (letter >= FIRST_OF_MATHEMATICS && letter <= LAST_OF_MATHEMATICS)
                || (letter >= FIRST_WIDE && letter <= LAST_WIDE);
    }
}
