package app.convive.network.chat;

import app.convive.discord.DiscordConnection;
import app.convive.discord.Language;
import app.convive.discord.text.PermissionNames;
import app.convive.discord.text.Texts;
import app.convive.network.ServerSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.springframework.stereotype.Component;

/** What stands in the way of a setting: a permission that the bot lacks, a channel or role that is gone. */
@Component
class SettingsWarnings {

    private static final Texts TEXTS = Texts.of("network");

    /** To post, and to find after a crash what was posted. */
    private static final List<Permission> TO_WRITE =
            List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND, Permission.MESSAGE_HISTORY);

    private final DiscordConnection connection;

    SettingsWarnings(DiscordConnection connection) {
        this.connection = connection;
    }

    List<String> of(Setting setting, ServerSettings settings, Guild guild, Language language) {
        List<String> warnings = new ArrayList<>();
        List<String> values = setting.values(settings);
        if (setting.isChannel()) {
            values.forEach(channel -> warnings.addAll(channel(setting, guild, channel, language)));
        }
        if (setting == Setting.LISTENING && !values.isEmpty() && !connection.readsMessages()) {
            warnings.add(TEXTS.say(language, "warning.content"));
        }
        if (setting == Setting.EVENTS
                && settings.mirrorsEvents()
                && !guild.getSelfMember().hasPermission(Permission.CREATE_SCHEDULED_EVENTS)) {
            String missing = PermissionNames.of(language, Permission.CREATE_SCHEDULED_EVENTS);
            warnings.add(TEXTS.say(language, "warning.events", "permission", missing));
        }
        if (setting == Setting.ROLE && values.stream().anyMatch(role -> guild.getRoleById(role) == null)) {
            warnings.add(TEXTS.say(language, "warning.role.gone"));
        }
        return warnings;
    }

    private static List<String> channel(Setting setting, Guild guild, String id, Language language) {
        GuildChannel channel = guild.getGuildChannelById(id);
        if (channel == null) {
            return List.of(TEXTS.say(language, "warning.channel.gone"));
        }
        List<String> warnings = new ArrayList<>();
        String missing = needed(setting).stream()
                .filter(permission -> !guild.getSelfMember().hasPermission(channel, permission))
                .map(permission -> PermissionNames.of(language, permission))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            warnings.add(TEXTS.say(
                    language, "warning.permissions", "channel", channel.getAsMention(), "permissions", missing));
        }
        if (setting == Setting.LOG && guild.getPublicRole().hasPermission(channel, Permission.VIEW_CHANNEL)) {
            warnings.add(TEXTS.say(language, "warning.readable", "channel", channel.getAsMention()));
        }
        return warnings;
    }

    private static List<Permission> needed(Setting setting) {
        List<Permission> needed = new ArrayList<>(TO_WRITE);
        if (setting == Setting.HOME) {
            needed.add(Permission.MESSAGE_ATTACH_FILES);
        }
        return needed;
    }
}
