package app.convive.network.chat;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Texts;
import app.convive.network.ServerSettings;
import app.convive.network.TimeZones;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.DefaultValue;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.channel.ChannelType;

/**
 * The panel's menus.
 *
 * @param zones the time zones offered
 */
record SettingsMenus(List<ZoneId> zones) {

    private static final Texts TEXTS = Texts.of("network");

    /** Where networks of French-speaking members mostly meet. */
    private static final SettingsMenus USUAL = new SettingsMenus(Stream.of(
                    "Europe/Paris",
                    "Europe/Brussels",
                    "Europe/Zurich",
                    "Europe/Luxembourg",
                    "Europe/London",
                    "America/Toronto",
                    "America/Guadeloupe",
                    "America/Martinique",
                    "America/Cayenne",
                    "America/Miquelon",
                    "Indian/Reunion",
                    "Indian/Mayotte",
                    "Pacific/Noumea",
                    "Pacific/Tahiti",
                    "Pacific/Wallis",
                    "Africa/Casablanca",
                    "Africa/Algiers",
                    "Africa/Tunis",
                    "Africa/Dakar",
                    "Africa/Abidjan",
                    "Africa/Kinshasa",
                    "Etc/UTC")
            .map(ZoneId::of)
            .toList());

    static SettingsMenus usual() {
        return USUAL;
    }

    SelectMenu of(Setting setting, ServerSettings settings, Language language) {
        String id = ComponentId.of(SettingsCommands.SETTING, setting);
        String placeholder = TEXTS.say(language, "setting." + setting + ".placeholder");
        return switch (setting) {
            case HOME, LOG ->
                channels(id, setting, settings).setPlaceholder(placeholder).build();
            case LISTENING ->
                channels(id, setting, settings)
                        .setMaxValues(SelectMenu.OPTIONS_MAX_AMOUNT)
                        .setPlaceholder(placeholder)
                        .build();
            case ROLE ->
                EntitySelectMenu.create(id, SelectTarget.ROLE)
                        .setMinValues(0)
                        .setDefaultValues(setting.values(settings).stream()
                                .map(DefaultValue::role)
                                .toList())
                        .setPlaceholder(placeholder)
                        .build();
            case EVENTS ->
                options(
                        id,
                        placeholder,
                        List.of(settings.mirrorsEvents() ? Setting.ON : Setting.OFF),
                        Stream.of(Setting.ON, Setting.OFF)
                                .map(value -> SelectOption.of(TEXTS.say(language, "setting.EVENTS." + value), value))
                                .toList());
            case LANGUAGE ->
                options(
                        id,
                        placeholder,
                        setting.values(settings),
                        Arrays.stream(Language.values())
                                .map(spoken -> SelectOption.of(
                                        TEXTS.say(language, "language." + spoken + ".own"), spoken.name()))
                                .toList());
            case ZONE ->
                options(
                        id,
                        placeholder,
                        setting.values(settings),
                        zones.stream()
                                .limit(SelectMenu.OPTIONS_MAX_AMOUNT)
                                .map(zone -> SelectOption.of(TimeZones.city(language, zone), zone.getId())
                                        .withDescription(zone.getId()))
                                .toList());
        };
    }

    private static EntitySelectMenu.Builder channels(String id, Setting setting, ServerSettings settings) {
        return EntitySelectMenu.create(id, SelectTarget.CHANNEL)
                .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS)
                .setMinValues(0)
                .setDefaultValues(setting.values(settings).stream()
                        .map(DefaultValue::channel)
                        .toList());
    }

    private static StringSelectMenu options(
            String id, String placeholder, List<String> chosen, List<SelectOption> options) {
        return StringSelectMenu.create(id)
                .addOptions(options)
                .setDefaultValues(chosen)
                .setPlaceholder(placeholder)
                .build();
    }
}
