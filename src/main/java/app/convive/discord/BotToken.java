package app.convive.discord;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The token with which the bot signs in; checked for its form, so that a slip in copying is said and not tried. */
record BotToken(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.\\-]+");

    private static final String WHERE =
            " Copy it again from the Bot page of your application in Discord's developer portal into DISCORD_TOKEN.";

    /** @throws StartRefused when there is none, or none that Discord could have issued */
    static BotToken checked(@Nullable String configured) {
        if (configured == null || configured.isBlank()) {
            throw new StartRefused("The bot's token is empty." + WHERE);
        }
        if (!FORM.matcher(configured).matches()) {
            throw new StartRefused(
                    "The bot's token holds a space, a line break, a quote or another sign that no token has." + WHERE);
        }
        return new BotToken(configured);
    }

    @Override
    public String toString() {
        return "BotToken[hidden]";
    }
}
