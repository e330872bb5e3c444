package app.convive.discord;

import java.util.Locale;

/** Which language a server and a person read; implemented by the room that keeps settings and people. */
public interface Languages {

    /** The language of what a server's members read together. */
    Language ofServer(long serverId);

    /** The language in which this person was last seen using Discord, else that of the server. */
    Language ofPerson(long userId, long serverId);

    /** Remembers that this person uses Discord in this language. Called with each interaction, so it must be cheap. */
    void seen(long userId, Language language);

    /** The language that Convive speaks for a locale, or another one where it speaks none of it. */
    static Language of(Locale locale, Language otherwise) {
        for (Language language : Language.values()) {
            if (language.locale().getLanguage().equals(locale.getLanguage())) {
                return language;
            }
        }
        return otherwise;
    }
}
