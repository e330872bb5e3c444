package app.convive.rehearsal.message;

import app.convive.rehearsal.rules.UploadedFile;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Person;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message about to be posted; its body has been checked.
 *
 * @param body Discord's message body
 * @param type {@link Message#PLAIN}, {@link Message#REPLY} …
 * @param flags added to the body's own
 * @param parsed what pings when the body says nothing of mentions
 */
public record Draft(
        Channel channel,
        Person author,
        JsonNode body,
        List<UploadedFile> files,
        int type,
        int flags,
        Set<String> parsed,
        @Nullable Reference reference,
        @Nullable Origin origin) {
    /** What pings by default in channels. */
    public static final Set<String> ALL = Set.of("users", "roles", "everyone");

    /** What pings by default in answers to interactions. */
    public static final Set<String> PEOPLE = Set.of("users");
}
