package app.convive.discord;

import java.util.Locale;

/** A language that Convive speaks. A third one is one more constant and one more bundle per room. */
public enum Language {
    FRENCH(Locale.FRENCH),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
