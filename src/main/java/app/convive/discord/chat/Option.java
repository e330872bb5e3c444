package app.convive.discord.chat;

import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import org.jspecify.annotations.Nullable;

/**
 * One option of a slash command. Its key is its French name.
 *
 * @param maxLength longest text, or 0 for Discord's own bound
 * @param choices fixed values, each with its words in the bundle ({@code command.….<option>.<value>})
 * @param channels kinds of channel that can be chosen, empty for all
 * @param suggestions what autocomplete offers: all that there is; the dispatcher matches, ranks and cuts
 */
public record Option(
        OptionType type,
        String key,
        boolean required,
        int maxLength,
        List<String> choices,
        List<ChannelType> channels,
        @Nullable Function<SuggestionCall, List<Suggestion>> suggestions) {

    public static Option text(String key) {
        return of(OptionType.STRING, key);
    }

    public static Option number(String key) {
        return of(OptionType.INTEGER, key);
    }

    public static Option file(String key) {
        return of(OptionType.ATTACHMENT, key);
    }

    public static Option user(String key) {
        return of(OptionType.USER, key);
    }

    public static Option role(String key) {
        return of(OptionType.ROLE, key);
    }

    public static Option channel(String key, ChannelType... kinds) {
        return new Option(OptionType.CHANNEL, key, false, 0, List.of(), List.of(kinds), null);
    }

    public static Option choice(String key, String... values) {
        return new Option(OptionType.STRING, key, false, 0, List.of(values), List.of(), null);
    }

    private static Option of(OptionType type, String key) {
        return new Option(type, key, false, 0, List.of(), List.of(), null);
    }

    public Option must() {
        return new Option(type, key, true, maxLength, choices, channels, suggestions);
    }

    public Option atMost(int characters) {
        return new Option(type, key, required, characters, choices, channels, suggestions);
    }

    /** Autocomplete. A value that was typed instead of chosen arrives as typed: Discord enforces nothing. */
    public Option suggests(Function<SuggestionCall, List<Suggestion>> suggestions) {
        return new Option(type, key, required, maxLength, choices, channels, suggestions);
    }
}
