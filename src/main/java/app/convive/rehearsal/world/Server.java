package app.convive.rehearsal.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A Discord server. Guarded by the world's lock. */
public final class Server {
    private final String id;
    private final String name;
    private final Person owner;
    private final String locale;
    private final List<String> features;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, ObjectNode> events = new LinkedHashMap<>();
    private @Nullable String systemChannelId;
    private boolean unavailable;

    Server(String id, String name, Person owner, String locale, List<String> features) {
        this.id = id;
        this.name = name;
        this.owner = owner;
        this.locale = locale;
        this.features = List.copyOf(features);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Person owner() {
        return owner;
    }

    /** Discord's preferred locale: English on every server without its Community feature. */
    public String locale() {
        return locale;
    }

    public List<String> features() {
        return features;
    }

    /** Its roles by id, everyone's first. */
    public Map<String, Role> roles() {
        return roles;
    }

    public Map<String, Member> members() {
        return members;
    }

    /** Scheduled events by id, as they stand in answers. */
    public Map<String, ObjectNode> events() {
        return events;
    }

    public @Nullable String systemChannelId() {
        return systemChannelId;
    }

    public boolean unavailable() {
        return unavailable;
    }

    public @Nullable Member member(String personId) {
        return members.get(personId);
    }

    public boolean has(Person person) {
        return members.containsKey(person.id());
    }

    public Role everyone() {
        return Objects.requireNonNull(roles.get(id));
    }

    /** Adds a role above all others; everyone's has the server's id. */
    Role addRole(String roleId, String name, long permissions, boolean mentionable, @Nullable String botId) {
        Role role = new Role(roleId, name, roles.size(), permissions, mentionable, botId);
        roles.put(roleId, role);
        return role;
    }

    public Member join(Person person, Instant at, List<String> roleIds) {
        Member member = members.computeIfAbsent(person.id(), id -> new Member(person, at));
        member.giveRoles(roleIds);
        return member;
    }

    public void leave(Person person) {
        members.remove(person.id());
    }

    public void greetIn(Channel channel) {
        systemChannelId = channel.id();
    }

    public void fail(boolean nowUnavailable) {
        unavailable = nowUnavailable;
    }

    /** What a member may do on the whole server. */
    public long permissions(Member member) {
        if (owner.equals(member.person())) {
            return Permission.ALL;
        }
        long permissions = everyone().permissions();
        for (Role role : rolesOf(member)) {
            permissions |= role.permissions();
        }
        return Permission.ADMINISTRATOR.in(permissions) ? Permission.ALL : permissions;
    }

    private List<Role> rolesOf(Member member) {
        List<Role> held = new ArrayList<>();
        for (String roleId : member.roles()) {
            Role role = roles.get(roleId);
            if (role != null) {
                held.add(role);
            }
        }
        return held;
    }
}
