package app.convive.discord.dispatch;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.Languages;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who calls, from a server that the rooms know by then, and in which language the reply is. */
@Component
class Callers {

    private final Languages languages;
    private final ServerListener servers;

    Callers(Languages languages, ServerListener servers) {
        this.languages = languages;
        this.servers = servers;
    }

    Caller of(Interaction interaction) {
        return of(interaction.getUser(), interaction.getMember());
    }

    Caller of(User user, @Nullable Member member) {
        if (member == null) {
            return new Caller(user.getIdLong(), null, user.getEffectiveName(), false, Set.of());
        }
        servers.makeKnown(member.getGuild());
        return new Caller(
                user.getIdLong(),
                member.getGuild().getIdLong(),
                member.getEffectiveName(),
                member.hasPermission(Permission.MANAGE_EVENTS),
                member.getUnsortedRoles().stream().map(ISnowflake::getIdLong).collect(Collectors.toUnmodifiableSet()));
    }

    /** The caller's own language where Convive speaks it, else the server's. */
    Language language(Interaction interaction, Caller caller) {
        return Languages.speaking(interaction.getUserLocale().toLocale())
                .orElseGet(() -> caller.server() == null ? Language.FRENCH : languages.ofServer(caller.server()));
    }

    /** Keeps in which language the caller reads, for the messages that are owed to them later. */
    void remember(Caller caller, Language language) {
        languages.seen(caller.user(), language);
    }

    /** A message tells no language: the server's, or the writer's last seen one in a direct message. */
    Language language(Caller caller) {
        return caller.server() == null ? languages.ofPerson(caller.user(), 0) : languages.ofServer(caller.server());
    }
}
