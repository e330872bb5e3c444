package app.convive.meeting.programme.file;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file whose encoding nobody tells. A mark at the start decides; then UTF-8 where it is that; else the
 * encoding in which the most signs are letters of a European language, line by line where a file mixes them.
 */
public final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> CANDIDATES = List.of("windows-1252", "x-MacRoman", "IBM850", "ISO-8859-15");
    private static final String LETTERS = "éèêëàâäçîïôöùûüœæÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŒÆñÑáíóúßåøÅØ";
    private static final String SIGNS = "’‘“”«»–—…€°·•\u00a0\u202f½©®™";

    private FileText() {}

    /**
     * The text without mark.
     *
     * @param told the encoding that the file names, if any; it is believed as far as it fits
     */
    public static String of(byte[] bytes, @Nullable Charset told) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return clean(new String(bytes, marked));
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return clean(utf8);
        }
        if (told != null && !told.equals(StandardCharsets.UTF_8) && !told.equals(StandardCharsets.US_ASCII)) {
            // Who says Latin-1 means Windows: the web standard reads it so, and no text has C1 control signs.
            Charset meant = told.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : told;
            return clean(new String(bytes, meant));
        }
        List<byte[]> lines = lines(bytes);
        boolean mixed =
                lines.stream().anyMatch(line -> hasHighBytes(line) && strict(line, StandardCharsets.UTF_8) != null);
        if (!mixed) {
            return clean(new String(bytes, best(bytes)));
        }
        StringBuilder text = new StringBuilder();
        for (byte[] line : lines) {
            String read = strict(line, StandardCharsets.UTF_8);
            text.append(read == null ? new String(line, WINDOWS) : read);
        }
        return clean(text.toString());
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return strict(bytes, StandardCharsets.UTF_8) == null ? null : StandardCharsets.UTF_8;
        }
        if (bytes.length < 2) {
            return null;
        }
        if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int seen = Math.min(bytes.length, 2_000);
        for (int i = 0; i < seen; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2 == 1 ? 1 : 0;
            }
        }
        if (odd * 5 > seen * 2) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 5 > seen * 2 ? StandardCharsets.UTF_16BE : null;
    }

    private static Charset best(byte[] bytes) {
        Charset best = WINDOWS;
        double most = Double.NEGATIVE_INFINITY;
        for (String name : CANDIDATES) {
            if (Charset.isSupported(name)) {
                double score = score(new String(bytes, Charset.forName(name)));
                if (score > most) {
                    most = score;
                    best = Charset.forName(name);
                }
            }
        }
        if (most > 0) {
            return best;
        }
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        boolean usable = match != null && match.getConfidence() > 50 && Charset.isSupported(match.getName());
        return usable ? Charset.forName(match.getName()) : best;
    }

    /** How much the signs beyond ASCII look like those of French and its neighbours. */
    private static double score(String text) {
        double score = 0;
        int length = Math.min(text.length(), 50_000);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 128) {
                continue;
            }
            boolean inWord = (i > 0 && Character.isLetter(text.charAt(i - 1)))
                    || (i + 1 < length && Character.isLetter(text.charAt(i + 1)));
            if (LETTERS.indexOf(c) >= 0) {
                boolean shouting = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1));
                score += shouting || (!inWord && c != 'à' && c != 'À') ? -1 : 1;
            } else {
                score += SIGNS.indexOf(c) >= 0 ? 0.5 : -1;
            }
        }
        return score;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean hasHighBytes(byte[] line) {
        for (byte b : line) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, from, i + 1));
                from = i + 1;
            }
        }
        lines.add(Arrays.copyOfRange(bytes, from, bytes.length));
        return lines;
    }

    private static String clean(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.contains("Ã") || unmarked.contains("â€") ? repaired(unmarked) : unmarked;
    }

    /** UTF-8 that was once taken for Windows-1252 and saved so: «sÃ©ance». */
    private static String repaired(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        for (String line : text.split("(?<=\n)", -1)) {
            boolean broken = line.contains("Ã") || line.contains("â€");
            String again = broken && WINDOWS.newEncoder().canEncode(line)
                    ? strict(line.getBytes(WINDOWS), StandardCharsets.UTF_8)
                    : null;
            whole.append(again == null ? line : again);
        }
        return whole.toString();
    }
}
