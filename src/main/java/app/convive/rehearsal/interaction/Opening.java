package app.convive.rehearsal.interaction;

import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.world.Channel;
import app.convive.rehearsal.world.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person does that raises an interaction.
 *
 * @param data Discord's {@code data}
 * @param source the message whose component was used, or from which a modal came
 * @param trigger the interaction whose modal is submitted
 * @param command the slash command in the person's own words
 * @param focusedType the type of the option being typed, for an autocompletion
 */
public record Opening(
        Kind kind,
        ObjectNode data,
        Person person,
        Channel channel,
        @Nullable Message source,
        @Nullable Interaction trigger,
        @Nullable String command,
        int focusedType) {}
