package app.convive.rehearsal.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server to be set up: who owns it, its roles and channels, who is a member. Everybody may look and write at first. */
public final class ServerPlan {
    /** What a member may do without any role, on a common server. */
    public static final List<Permission> COMMON = List.of(
            Permission.VIEW_CHANNEL,
            Permission.SEND_MESSAGES,
            Permission.EMBED_LINKS,
            Permission.ATTACH_FILES,
            Permission.READ_MESSAGE_HISTORY,
            Permission.ADD_REACTIONS,
            Permission.USE_APPLICATION_COMMANDS,
            Permission.SEND_MESSAGES_IN_THREADS);

    /** An overwrite by names: {@code @everyone}, {@code @bot}, or a role's name. */
    public record NamedOverwrite(String role, List<Permission> allow, List<Permission> deny) {}

    private record PlannedRole(String name, List<Permission> permissions, boolean mentionable) {}

    private record PlannedChannel(
            String name, int type, @Nullable String parent, List<NamedOverwrite> overwrites) {}

    private record PlannedMember(
            Person person, List<String> roles, @Nullable String nick) {}

    private final String name;
    private final Person owner;
    private final String locale;
    private final List<String> features;
    private final List<PlannedRole> roles = new ArrayList<>();
    private final List<PlannedChannel> channels = new ArrayList<>();
    private final List<PlannedMember> members = new ArrayList<>();
    private List<Permission> everyone = COMMON;
    private List<Permission> botPermissions = List.of();
    private boolean withBot = true;

    public ServerPlan(String name, Person owner, String locale, List<String> features) {
        this.name = name;
        this.owner = owner;
        this.locale = locale;
        this.features = List.copyOf(features);
    }

    public ServerPlan everyoneMay(List<Permission> permissions) {
        everyone = List.copyOf(permissions);
        return this;
    }

    public ServerPlan botMay(List<Permission> permissions) {
        botPermissions = List.copyOf(permissions);
        return this;
    }

    public ServerPlan withoutBot() {
        withBot = false;
        return this;
    }

    public ServerPlan role(String roleName, List<Permission> permissions, boolean mentionable) {
        roles.add(new PlannedRole(roleName, permissions, mentionable));
        return this;
    }

    public ServerPlan channel(String channelName, int type, @Nullable String parent, List<NamedOverwrite> overwrites) {
        channels.add(new PlannedChannel(channelName, type, parent, overwrites));
        return this;
    }

    public ServerPlan member(Person person, List<String> roleNames, @Nullable String nick) {
        members.add(new PlannedMember(person, roleNames, nick));
        return this;
    }

    /** Sets the server up. The first text channel is the system channel. */
    Server build(World world) {
        Server server = world.addServer(name, owner, locale, features, Permission.bits(everyone));
        Map<String, Role> byName = new LinkedHashMap<>();
        byName.put("@everyone", server.everyone());
        for (PlannedRole role : roles) {
            byName.put(
                    role.name(),
                    server.addRole(
                            world.nextId(),
                            role.name(),
                            Permission.bits(role.permissions()),
                            role.mentionable(),
                            null));
        }
        Role botRole = server.addRole(
                world.nextId(),
                "Convive",
                Permission.bits(botPermissions),
                false,
                world.bot().id());
        byName.put("@bot", botRole);
        if (withBot) {
            server.join(world.bot(), world.clock().instant(), List.of(botRole.id()));
        }
        for (PlannedMember member : members) {
            List<String> ids =
                    member.roles().stream().map(r -> role(byName, r).id()).toList();
            server.join(member.person(), world.clock().instant(), ids).call(member.nick());
        }
        Map<String, String> channelIds = new LinkedHashMap<>();
        for (PlannedChannel planned : channels) {
            String parentId = planned.parent() == null ? null : channelIds.get(planned.parent());
            Channel channel = world.addChannel(server, planned.name(), planned.type(), parentId);
            channelIds.put(planned.name(), channel.id());
            channel.overwrite(overwrites(planned.overwrites(), byName));
            if (server.systemChannelId() == null && planned.type() == Channel.TEXT) {
                server.greetIn(channel);
            }
        }
        return server;
    }

    private static Role role(Map<String, Role> byName, String roleName) {
        Role role = byName.get(roleName);
        if (role == null) {
            throw new IllegalArgumentException("No role " + roleName);
        }
        return role;
    }

    private static List<Overwrite> overwrites(List<NamedOverwrite> named, Map<String, Role> byName) {
        return named.stream()
                .map(o -> new Overwrite(
                        role(byName, o.role()).id(), false, Permission.bits(o.allow()), Permission.bits(o.deny())))
                .toList();
    }
}
