package app.convive.network.chat;

import app.convive.discord.DiscordConnection;
import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.discord.text.Texts;
import app.convive.network.ServerSettings;
import app.convive.network.TimeZones;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The panel of {@code /reunion reglages}: each setting with what it means, its menu, and what stands in its way. */
@Component
class SettingsPanel {

    private static final Texts TEXTS = Texts.of("network");

    /** All texts of a message share 4,000 characters, and 25 listening channels may each have their warning. */
    private static final int ROOM_FOR_REMARKS = 700;

    private final DiscordConnection connection;
    private final SettingsWarnings warnings;
    private final InstantSource clock;

    SettingsPanel(DiscordConnection connection, SettingsWarnings warnings, InstantSource clock) {
        this.connection = connection;
        this.warnings = warnings;
        this.clock = clock;
    }

    MessageCreateData of(ServerSettings settings, Language language, @Nullable Notice notice, SettingsMenus menus) {
        Guild guild = connection.jda().getGuildById(settings.server());
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(TEXTS.say(language, "settings.title", "server", Markup.line(settings.name()))));
        for (Setting setting : Setting.values()) {
            parts.add(head(setting, settings, language));
            List<String> remarks = new ArrayList<>();
            if (notice != null && notice.setting() == setting) {
                remarks.add(notice.words());
            }
            if (guild != null) {
                remarks.addAll(warnings.of(setting, settings, guild, language));
            }
            if (!remarks.isEmpty()) {
                parts.add(TextDisplay.of(Markup.shortened(String.join("\n", remarks), ROOM_FOR_REMARKS)));
            }
            parts.add(ActionRow.of(menus.of(setting, settings, language)));
        }
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(parts))
                .build();
    }

    private ContainerChildComponent head(Setting setting, ServerSettings settings, Language language) {
        TextDisplay words = TextDisplay.of(words(setting, settings, language));
        if (setting == Setting.ZONE) {
            return Section.of(Button.secondary(SettingsCommands.OTHER_ZONE, TEXTS.say(language, "zone.other")), words);
        }
        if (setting == Setting.LANGUAGE
                || setting == Setting.EVENTS
                || setting.values(settings).isEmpty()) {
            return words;
        }
        String clear = setting == Setting.LISTENING ? "setting.clear.LISTENING" : "setting.clear";
        return Section.of(
                Button.secondary(ComponentId.of(SettingsCommands.CLEAR, setting), TEXTS.say(language, clear)), words);
    }

    private String words(Setting setting, ServerSettings settings, Language language) {
        return TEXTS.say(
                language,
                "setting." + setting,
                "city",
                TimeZones.city(language, settings.zone()),
                "zone",
                settings.zone().getId(),
                "time",
                time(settings, language));
    }

    /** What hour it is where the server lives. */
    String time(ServerSettings settings, Language language) {
        return Moments.time(language, LocalTime.ofInstant(clock.instant(), settings.zone()));
    }
}
