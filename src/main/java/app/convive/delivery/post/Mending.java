package app.convive.delivery.post;

import app.convive.delivery.Deliveries;
import app.convive.discord.ServerJoined;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRoleAddEvent;
import net.dv8tion.jda.api.events.guild.override.GenericPermissionOverrideEvent;
import net.dv8tion.jda.api.events.role.update.RoleUpdatePermissionsEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Notices that somebody has put right what was in the way: a permission, or the bot's place in the server. What waits for
 * it goes out at once then, not at its next try.
 */
@Component
class Mending extends ListenerAdapter {

    private final Deliveries deliveries;
    private final TransactionOperations transaction;

    Mending(Deliveries deliveries, TransactionOperations transaction) {
        this.deliveries = deliveries;
        this.transaction = transaction;
    }

    @EventListener
    void joined(ServerJoined event) {
        retry(event.serverId());
    }

    @Override
    public void onGenericPermissionOverride(GenericPermissionOverrideEvent event) {
        retry(event.getGuild());
    }

    @Override
    public void onRoleUpdatePermissions(RoleUpdatePermissionsEvent event) {
        retry(event.getGuild());
    }

    @Override
    public void onGuildMemberRoleAdd(GuildMemberRoleAddEvent event) {
        if (event.getMember().equals(event.getGuild().getSelfMember())) {
            retry(event.getGuild());
        }
    }

    private void retry(Guild guild) {
        retry(guild.getIdLong());
    }

    private void retry(long server) {
        transaction.executeWithoutResult(status -> deliveries.retry(server));
    }
}
