package app.convive.discord.text;

import app.convive.discord.Language;
import java.util.Arrays;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;

/** Discord's permissions under the names that its own settings give them, so that people find the switch. */
public final class PermissionNames {

    private static final Texts TEXTS = Texts.of("discord");

    private PermissionNames() {}

    public static String of(Language language, Permission permission) {
        String key = "permission." + permission.name();
        return TEXTS.has(key) ? TEXTS.say(language, key) : permission.getName();
    }

    /** The same for a constant's name that was stored, if it is one. */
    public static Optional<String> of(Language language, String permission) {
        return Arrays.stream(Permission.values())
                .filter(known -> known.name().equals(permission))
                .findFirst()
                .map(known -> of(language, known));
    }
}
