package app.convive.rehearsal.rules;

import java.util.Set;

/** The locales that Discord's clients have. */
final class Locales {
    private static final Set<String> KNOWN = Set.of(
            "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl",
            "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW",
            "ko");

    private Locales() {}

    static boolean known(String locale) {
        return KNOWN.contains(locale);
    }
}
