package app.convive.network;

import app.convive.discord.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** The language in which a Discord user was last seen. */
@Entity
class SpokenLanguage {

    @Id
    private long userId;

    @Enumerated(EnumType.STRING)
    private Language language;

    @SuppressWarnings("NullAway.Init")
    protected SpokenLanguage() {}

    Language language() {
        return language;
    }
}
