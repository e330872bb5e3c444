package app.convive.rehearsal.world;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** People, roles, members and channels in Discord's JSON. */
public final class Wire {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'+00:00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Wire() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    public static ObjectNode person(Person person) {
        ObjectNode wire = object();
        wire.put("id", person.id()).put("username", person.username());
        wire.put("discriminator", person.bot() ? "0000" : "0").put("global_name", person.bot() ? null : person.name());
        wire.putNull("avatar").putNull("avatar_decoration_data").putNull("primary_guild");
        wire.put("public_flags", 0).put("flags", 0);
        if (person.bot()) {
            wire.put("bot", true);
        }
        return wire;
    }

    /** The bot as it sees itself. */
    public static ObjectNode self(Person bot) {
        ObjectNode wire = person(bot);
        wire.remove("primary_guild");
        wire.put("mfa_enabled", true)
                .put("locale", bot.locale())
                .put("verified", true)
                .putNull("email");
        return wire;
    }

    public static ObjectNode role(Role role) {
        ObjectNode wire = object();
        wire.put("id", role.id()).put("name", role.name());
        wire.put("permissions", Long.toUnsignedString(role.permissions())).put("position", role.position());
        wire.put("color", 0);
        wire.putObject("colors")
                .put("primary_color", 0)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        wire.put("hoist", false).put("managed", role.botId() != null).put("mentionable", role.mentionable());
        wire.putNull("icon").putNull("unicode_emoji").put("flags", 0);
        if (role.botId() != null) {
            wire.putObject("tags").put("bot_id", role.botId());
        }
        return wire;
    }

    public static ObjectNode member(Member member) {
        ObjectNode wire = memberAlone(member);
        wire.set("user", person(member.person()));
        return wire;
    }

    /** A member without the user in it, as it stands beside an author. */
    public static ObjectNode memberAlone(Member member) {
        ObjectNode wire = object();
        ArrayNode roles = wire.putArray("roles");
        member.roles().forEach(roles::add);
        wire.put("nick", member.nick()).putNull("avatar").putNull("banner");
        wire.put("joined_at", time(member.joinedAt())).putNull("premium_since");
        wire.put("flags", 0).put("pending", false).putNull("communication_disabled_until");
        wire.put("mute", false).put("deaf", false);
        return wire;
    }

    public static ObjectNode channel(Channel channel, Person bot) {
        ObjectNode wire = object();
        wire.put("id", channel.id()).put("type", channel.type()).put("flags", 0);
        Person recipient = channel.recipient();
        if (recipient != null) {
            wire.put("last_message_id", channel.lastMessageId());
            wire.putArray("recipients").add(person(recipient));
            return wire;
        }
        wire.put("guild_id", channel.serverId()).put("name", channel.name()).put("parent_id", channel.parentId());
        if (channel.type() != Channel.CATEGORY) {
            wire.put("last_message_id", channel.lastMessageId()).put("rate_limit_per_user", 0);
        }
        Channel.ThreadState thread = channel.thread();
        if (thread != null) {
            addThread(wire, channel, thread, bot);
            return wire;
        }
        wire.put("position", channel.position()).put("nsfw", false);
        if (channel.type() != Channel.CATEGORY) {
            wire.put("topic", channel.topic());
        }
        ArrayNode overwrites = wire.putArray("permission_overwrites");
        for (Overwrite o : channel.overwrites()) {
            overwrites
                    .addObject()
                    .put("id", o.target())
                    .put("type", o.ofPerson() ? 1 : 0)
                    .put("allow", Long.toUnsignedString(o.allow()))
                    .put("deny", Long.toUnsignedString(o.deny()));
        }
        return wire;
    }

    private static void addThread(ObjectNode wire, Channel channel, Channel.ThreadState thread, Person bot) {
        wire.put("owner_id", thread.ownerId());
        wire.put("message_count", thread.messages()).put("total_message_sent", thread.messages());
        wire.put("member_count", thread.members().size());
        ObjectNode metadata = wire.putObject("thread_metadata")
                .put("archived", thread.archived())
                .put("archive_timestamp", time(thread.archiveChangedAt()))
                .put("auto_archive_duration", thread.autoArchiveMinutes())
                .put("locked", thread.locked())
                .put("create_timestamp", time(thread.createdAt()));
        if (channel.type() == Channel.PRIVATE_THREAD) {
            metadata.put("invitable", true);
        }
        Instant joined = thread.members().get(bot.id());
        if (joined != null) {
            wire.set("member", threadMember(channel, bot.id(), joined));
        }
    }

    public static ObjectNode threadMember(Channel thread, String personId, @Nullable Instant joined) {
        return object().put("id", thread.id())
                .put("user_id", personId)
                .put("join_timestamp", time(joined == null ? Instant.EPOCH : joined))
                .put("flags", 1);
    }
}
