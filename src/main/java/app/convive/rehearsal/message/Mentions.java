package app.convive.rehearsal.message;

import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Permission;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Role;
import app.convive.rehearsal.world.Server;
import app.convive.rehearsal.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds out whom a message pings: what its text names, as far as {@code allowed_mentions} and permissions let it. */
final class Mentions {
    private static final Pattern PEOPLE = Pattern.compile("<@!?(\\d+)>");
    private static final Pattern ROLES = Pattern.compile("<@&(\\d+)>");
    private static final Pattern EVERYONE = Pattern.compile("@everyone|@here");

    private final World world;

    Mentions(World world) {
        this.world = world;
    }

    /**
     * Whom this text pings.
     *
     * @param allowed the message's {@code allowed_mentions}; missing lets everything of {@code defaults} ping
     */
    Pings of(
            String text,
            Channel channel,
            Person author,
            JsonNode allowed,
            Set<String> defaults,
            @Nullable Person repliedTo) {
        boolean unsaid = allowed.isMissingNode() || allowed.isNull();
        Set<String> parsed = unsaid ? defaults : words(allowed.path("parse"));
        boolean mayAll = world.may(channel, author, Permission.MENTION_EVERYONE);
        Set<String> people = named(PEOPLE, text, parsed.contains("users"), words(allowed.path("users")));
        people.removeIf(id -> world.person(id) == null);
        if (repliedTo != null && (unsaid || allowed.path("replied_user").asBoolean(false))) {
            people.add(repliedTo.id());
        }
        Server server = world.serverOf(channel);
        List<String> roles = new ArrayList<>();
        if (server != null) {
            for (String id : named(ROLES, text, parsed.contains("roles"), words(allowed.path("roles")))) {
                Role role = server.roles().get(id);
                if (role != null && (role.mentionable() || mayAll)) {
                    roles.add(id);
                }
            }
        }
        boolean everyone = server != null
                && mayAll
                && parsed.contains("everyone")
                && EVERYONE.matcher(text).find();
        return new Pings(List.copyOf(people), roles, everyone);
    }

    private static Set<String> named(Pattern pattern, String text, boolean all, Set<String> listed) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String id = matcher.group(1);
            if (all || listed.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new HashSet<>();
        list.values().forEach(word -> words.add(word.asString("")));
        return words;
    }
}
