package app.convive.discord;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which language a server and a person read; implemented by the room that keeps settings and people. */
public interface Languages {

    /** The language of what a server's members read together. */
    Language ofServer(long serverId);

    /** The language in which this person was last seen using Discord, else that of the server. */
    Language ofPerson(long userId, long serverId);

    /** Remembers that this person uses Discord in this language. Called with each interaction: it must cost nothing when known. */
    void seen(long userId, Language language);

    /** The language that Convive speaks for a locale, or another one where it speaks none of it. */
    static Language of(Locale locale, Language otherwise) {
        return speaking(locale).orElse(otherwise);
    }

    /** The language that Convive speaks for a locale, if it speaks one. */
    static Optional<Language> speaking(Locale locale) {
        return Arrays.stream(Language.values())
                .filter(language -> language.locale().getLanguage().equals(locale.getLanguage()))
                .findFirst();
    }
}
