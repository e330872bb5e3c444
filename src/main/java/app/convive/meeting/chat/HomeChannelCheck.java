package app.convive.meeting.chat;

import static app.convive.meeting.chat.MeetingTexts.TEXTS;

import app.convive.discord.DiscordConnection;
import app.convive.discord.Language;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import org.springframework.stereotype.Component;

/** Whether the bot may post where a meeting is to be announced, said before it fails. */
@Component
public class HomeChannelCheck {

    private static final Permission[] NEEDED = {Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND};

    private final DiscordConnection connection;

    HomeChannelCheck(DiscordConnection connection) {
        this.connection = connection;
    }

    /** What is missing there, in words; nothing when all is well. */
    public Optional<String> warning(Language language, long channelId) {
        GuildMessageChannel channel = connection.jda().getChannelById(GuildMessageChannel.class, channelId);
        if (channel == null) {
            return Optional.of(TEXTS.say(language, "channel.gone"));
        }
        return Stream.of(NEEDED)
                .filter(permission -> !channel.getGuild().getSelfMember().hasPermission(channel, permission))
                .findFirst()
                .map(missing -> TEXTS.say(
                        language,
                        "channel.forbidden",
                        "channel",
                        channel.getAsMention(),
                        "permission",
                        missing.getName()));
    }
}
