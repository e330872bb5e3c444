package app.convive.rehearsal.client;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A slash command as a person has typed it.
 *
 * @param command its id or name
 * @param path names of group and subcommand, apart by blanks; empty without
 * @param options values by option name
 * @param focused the option that is being typed, for suggestions
 */
public record TypedCommand(
        String command,
        String path,
        JsonNode options,
        @Nullable String focused) {}
