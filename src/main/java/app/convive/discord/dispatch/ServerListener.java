package app.convive.discord.dispatch;

import app.convive.discord.Language;
import app.convive.discord.Languages;
import app.convive.discord.ServerJoined;
import app.convive.discord.ServerLeft;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rooms in which servers the bot is. */
@Component
class ServerListener extends ListenerAdapter {

    private static final Logger log = LoggerFactory.getLogger(ServerListener.class);

    private final ApplicationEventPublisher events;
    private final Set<Long> told = ConcurrentHashMap.newKeySet();

    ServerListener(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void onGuildReady(GuildReadyEvent event) {
        joined(event.getGuild());
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        log.info("Added to server {}.", event.getGuild().getId());
        joined(event.getGuild());
    }

    /** Events run unordered: what comes from a server may overtake the news that the bot is there. */
    void makeKnown(Guild guild) {
        if (!told.contains(guild.getIdLong())) {
            joined(guild);
        }
    }

    private void joined(Guild guild) {
        // Discord says English for every server without the Community feature, whatever its members speak.
        Language language = guild.getFeatures().contains("COMMUNITY")
                ? Languages.of(guild.getLocale().toLocale(), Language.FRENCH)
                : Language.FRENCH;
        events.publishEvent(new ServerJoined(
                guild.getIdLong(), guild.getName(), guild.getOwnerIdLong(), language, welcomeChannel(guild)));
        told.add(guild.getIdLong());
    }

    private static @Nullable Long welcomeChannel(Guild guild) {
        TextChannel channel = guild.getSystemChannel();
        return channel != null && channel.canTalk() ? channel.getIdLong() : null;
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        long server = event.getGuild().getIdLong();
        log.info("Removed from server {}.", server);
        if (event.getJDA().getGuildById(server) == null) {
            told.remove(server);
            events.publishEvent(new ServerLeft(server));
        }
    }
}
