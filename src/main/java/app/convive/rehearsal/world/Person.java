package app.convive.rehearsal.world;

import org.jspecify.annotations.Nullable;

/** Somebody with an account, the bot included. */
public final class Person {
    private final String id;
    private final String username;
    private final boolean bot;
    private volatile @Nullable String name;
    private volatile @Nullable String organisation;
    private volatile String locale;
    private volatile boolean dmsClosed;

    public Person(String id, String username, @Nullable String name, String locale, boolean bot) {
        this.id = id;
        this.username = username;
        this.name = name;
        this.locale = locale;
        this.bot = bot;
    }

    public String id() {
        return id;
    }

    public String username() {
        return username;
    }

    public boolean bot() {
        return bot;
    }

    /** The name that is shown, Discord's {@code global_name}. */
    public @Nullable String name() {
        return name;
    }

    /** The name to read: shown name or username. */
    public String shown() {
        String shown = name;
        return shown == null ? username : shown;
    }

    /** Which organisation the person comes from: told by the page only, Discord knows nothing of it. */
    public @Nullable String organisation() {
        return organisation;
    }

    /** The client's language, such as {@code fr} or {@code en-GB}. */
    public String locale() {
        return locale;
    }

    public boolean speaksEnglish() {
        return locale.startsWith("en");
    }

    public boolean dmsClosed() {
        return dmsClosed;
    }

    public void rename(@Nullable String newName) {
        name = newName;
    }

    public void joinOrganisation(@Nullable String newOrganisation) {
        organisation = newOrganisation;
    }

    public void speak(String newLocale) {
        locale = newLocale;
    }

    public void closeDms(boolean closed) {
        dmsClosed = closed;
    }
}
