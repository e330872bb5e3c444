package app.convive.rehearsal.message;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The interaction that a message answers.
 *
 * @param metadata Discord's {@code interaction_metadata}
 * @param command the command in the asker's own words ({@code /inscription}), for a slash command's reply
 */
public record Origin(
        String interactionId,
        String askerId,
        ObjectNode metadata,
        @Nullable String command) {}
