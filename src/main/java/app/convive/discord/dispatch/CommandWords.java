package app.convive.discord.dispatch;

import app.convive.discord.Language;
import app.convive.discord.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import net.dv8tion.jda.api.interactions.DiscordLocale;

/** The words of one command, option or choice, in French and in Discord's locales. */
record CommandWords(Texts texts, String key) {

    private static final Map<DiscordLocale, Language> LOCALES = Map.of(
            DiscordLocale.FRENCH, Language.FRENCH,
            DiscordLocale.ENGLISH_UK, Language.ENGLISH,
            DiscordLocale.ENGLISH_US, Language.ENGLISH);

    static CommandWords of(Texts texts, String path) {
        return new CommandWords(texts, "command." + path.replace(' ', '.'));
    }

    CommandWords part(String part) {
        return new CommandWords(texts, key + "." + part);
    }

    String inFrench() {
        return texts.say(Language.FRENCH, key);
    }

    Map<DiscordLocale, String> localised() {
        Map<DiscordLocale, String> words = new EnumMap<>(DiscordLocale.class);
        LOCALES.forEach((locale, language) -> words.put(locale, texts.say(language, key)));
        return words;
    }
}
