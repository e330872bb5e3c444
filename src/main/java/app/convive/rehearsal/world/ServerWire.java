package app.convive.rehearsal.world;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A server in Discord's JSON. */
public final class ServerWire {
    private ServerWire() {}

    /** The server itself, with its roles. */
    public static ObjectNode base(Server server) {
        ObjectNode wire = Wire.object();
        wire.put("id", server.id())
                .put("name", server.name())
                .put("owner_id", server.owner().id());
        for (String field : new String[] {
            "icon",
            "description",
            "home_header",
            "splash",
            "discovery_splash",
            "banner",
            "application_id",
            "afk_channel_id",
            "widget_channel_id",
            "max_presences",
            "vanity_url_code",
            "rules_channel_id",
            "safety_alerts_channel_id",
            "public_updates_channel_id",
            "incidents_data"
        }) {
            wire.putNull(field);
        }
        wire.put("region", "deprecated").put("afk_timeout", 300);
        wire.put("system_channel_id", server.systemChannelId()).put("system_channel_flags", 0);
        wire.put("widget_enabled", false).put("verification_level", 1).put("default_message_notifications", 1);
        wire.put("mfa_level", 0).put("explicit_content_filter", 2).put("max_members", 500000);
        wire.put("max_stage_video_channel_users", 50).put("max_video_channel_users", 25);
        wire.put("premium_tier", 0).put("premium_subscription_count", 0);
        wire.put("premium_progress_bar_enabled", false).put("preferred_locale", server.locale());
        wire.put("nsfw", false).put("nsfw_level", 0);
        ArrayNode features = wire.putArray("features");
        server.features().forEach(features::add);
        ArrayNode roles = wire.putArray("roles");
        server.roles().values().forEach(role -> roles.add(Wire.role(role)));
        wire.putArray("emojis");
        wire.putArray("stickers");
        return wire;
    }

    /**
     * What the gateway tells of a server on connecting to it.
     *
     * @param allMembers the session has the intent for members; without it only the bot's own membership comes
     */
    public static ObjectNode joined(Server server, World world, boolean allMembers, boolean events) {
        Person bot = world.bot();
        ObjectNode wire = base(server);
        Member self = server.member(bot.id());
        wire.put("joined_at", Wire.time(self == null ? world.clock().instant() : self.joinedAt()));
        wire.put("large", false)
                .put("unavailable", false)
                .put("member_count", server.members().size());
        for (String field : new String[] {"voice_states", "presences", "stage_instances", "soundboard_sounds"}) {
            wire.putArray(field);
        }
        ArrayNode members = wire.putArray("members");
        server.members().values().stream()
                .filter(member -> allMembers || member.person().equals(bot))
                .forEach(member -> members.add(Wire.member(member)));
        ArrayNode channels = wire.putArray("channels");
        ArrayNode threads = wire.putArray("threads");
        for (Channel channel : world.channels()) {
            Channel.ThreadState thread = channel.thread();
            if (!server.id().equals(channel.serverId())) {
                continue;
            }
            if (thread == null) {
                channels.add(Wire.channel(channel, bot));
            } else if (!thread.archived() && world.may(channel, bot, Permission.VIEW_CHANNEL)) {
                threads.add(Wire.channel(channel, bot));
            }
        }
        ArrayNode scheduled = wire.putArray("guild_scheduled_events");
        if (events) {
            server.events().values().forEach(scheduled::add);
        }
        return wire;
    }
}
