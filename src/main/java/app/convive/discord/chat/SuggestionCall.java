package app.convive.discord.chat;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.jspecify.annotations.Nullable;

/** Somebody types into an option that offers suggestions. */
public record SuggestionCall(Caller caller, Language language, CommandInteractionPayload event) {

    /** What another option of the same command holds so far, or nothing. */
    public @Nullable String text(String option) {
        OptionMapping mapping = event.getOption(option);
        return mapping == null ? null : mapping.getAsString();
    }
}
