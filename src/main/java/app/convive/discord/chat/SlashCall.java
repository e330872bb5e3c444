package app.convive.discord.chat;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.jspecify.annotations.Nullable;

/** A slash command that was sent. Options are asked for by their key. */
public record SlashCall(long id, Caller caller, Language language, long channel, CommandInteractionPayload event)
        implements Call {

    /** The text of an option, or nothing. */
    public @Nullable String text(String option) {
        return value(option, OptionMapping::getAsString);
    }

    /** The number of an option, or nothing. */
    public @Nullable Integer number(String option) {
        return value(option, OptionMapping::getAsInt);
    }

    /** The id of the user, role or channel of an option, or nothing. */
    public @Nullable Long chosen(String option) {
        return value(option, OptionMapping::getAsLong);
    }

    /** The file of an option, or nothing. */
    public Message.@Nullable Attachment file(String option) {
        return value(option, OptionMapping::getAsAttachment);
    }

    private <T> @Nullable T value(String option, Function<OptionMapping, T> as) {
        OptionMapping mapping = event.getOption(option);
        return mapping == null ? null : as.apply(mapping);
    }
}
