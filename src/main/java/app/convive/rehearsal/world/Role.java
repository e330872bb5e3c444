package app.convive.rehearsal.world;

import org.jspecify.annotations.Nullable;

/** A role of a server. The one with the server's id is everyone's; a managed one is the bot's own. */
public final class Role {
    private final String id;
    private final String name;
    private final int position;
    private final @Nullable String botId;
    private volatile long permissions;
    private volatile boolean mentionable;

    Role(String id, String name, int position, long permissions, boolean mentionable, @Nullable String botId) {
        this.id = id;
        this.name = name;
        this.position = position;
        this.permissions = permissions;
        this.mentionable = mentionable;
        this.botId = botId;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int position() {
        return position;
    }

    public long permissions() {
        return permissions;
    }

    public boolean mentionable() {
        return mentionable;
    }

    /** The bot to which this role belongs. */
    public @Nullable String botId() {
        return botId;
    }

    public void grant(long newPermissions) {
        permissions = newPermissions;
    }

    public void letMention(boolean newMentionable) {
        mentionable = newMentionable;
    }
}
