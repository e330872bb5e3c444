package app.convive.discord.text;

import static java.util.Objects.requireNonNull;

import app.convive.discord.Language;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one room, by key, in each language. Patterns are ICU MessageFormat with named arguments, so that
 * plural forms follow each language's own rule.
 */
public final class Texts {

    /** Each bundle once, however many classes of its room speak from it. */
    private static final Map<String, Texts> ROOMS = new ConcurrentHashMap<>();

    private final String room;
    private final Map<Language, Bundle> bundles = new EnumMap<>(Language.class);

    private Texts(String room) {
        this.room = room;
        for (Language language : Language.values()) {
            bundles.put(language, new Bundle(read(room, language), new ConcurrentHashMap<>()));
        }
    }

    /** The bundle {@code app/convive/<room>/chat/<room>_<language>.properties}. */
    public static Texts of(String room) {
        return ROOMS.computeIfAbsent(room, Texts::new);
    }

    private static Properties read(String room, Language language) {
        String path = "/app/convive/%s/chat/%s_%s.properties"
                .formatted(room, room, language.locale().getLanguage());
        try (InputStream in = Texts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No text bundle " + path);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The sentence, with its arguments filled in.
     *
     * @param namesAndValues name, value, name, value …
     * @throws IllegalArgumentException when the bundle has no such key
     */
    public String say(Language language, String key, @Nullable Object... namesAndValues) {
        String pattern = pattern(language, key);
        if (namesAndValues.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        Map<String, @Nullable Object> arguments = HashMap.newHashMap(namesAndValues.length / 2);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return format(language, key, pattern).format(arguments);
    }

    private MessageFormat format(Language language, String key, String pattern) {
        MessageFormat parsed =
                bundle(language).formats().computeIfAbsent(key, k -> new MessageFormat(pattern, language.locale()));
        // A MessageFormat is not safe for use by several threads at once.
        return (MessageFormat) parsed.clone();
    }

    private String pattern(Language language, String key) {
        String pattern = bundle(language).sentences().getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text «" + key + "» in " + room + " for " + language);
        }
        return pattern;
    }

    /** Whether the bundles have this key. */
    public boolean has(String key) {
        return bundle(Language.FRENCH).sentences().containsKey(key);
    }

    private Bundle bundle(Language language) {
        return requireNonNull(bundles.get(language));
    }

    private record Bundle(Properties sentences, Map<String, MessageFormat> formats) {}
}
