package app.convive.network.chat;

import app.convive.discord.DiscordConnection;
import app.convive.discord.Language;
import app.convive.discord.chat.Call;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Texts;
import app.convive.network.Organisers;
import app.convive.network.ServerSettings;
import app.convive.network.SettingsService;
import app.convive.network.TimeZones;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code /reunion reglages}: organisers set how Convive behaves on their server; each choice is saved at once. */
@Component
class SettingsCommands implements ChatFeature {

    static final String SETTING = "setting";
    static final String CLEAR = "setting-clear";
    static final String OTHER_ZONE = "setting-zone";

    private static final Texts TEXTS = Texts.of("network");

    /** The longest zone name has 32 characters, a country's name hardly more. */
    private static final int LONGEST_ZONE = 80;

    private final SettingsService settings;
    private final Organisers organisers;
    private final SettingsPanel panel;
    private final DiscordConnection connection;

    SettingsCommands(
            SettingsService settings, Organisers organisers, SettingsPanel panel, DiscordConnection connection) {
        this.settings = settings;
        this.organisers = organisers;
        this.panel = panel;
        this.connection = connection;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.parent("reunion", true);
        menu.slash("reunion reglages", this::open);
        menu.select(SETTING, this::choose).updates();
        menu.button(CLEAR, this::clear).updates();
        menu.button(OTHER_ZONE, this::askZone).opensModal();
        menu.modal(OTHER_ZONE, this::findZone).updates();
    }

    @Override
    public List<HelpLine> help(HelpCall call) {
        return organisers.include(call.caller())
                ? List.of(new HelpLine(
                        TEXTS.say(call.language(), "help.settings.command"),
                        TEXTS.say(call.language(), "help.settings")))
                : List.of();
    }

    private Reply open(SlashCall call) {
        return Reply.privately(panel.of(settings.of(call.caller()), call.language(), null, SettingsMenus.usual()));
    }

    private Reply choose(ComponentCall call) {
        Setting setting = Setting.valueOf(call.component().text(0));
        String refusal = refusal(setting, call.server(), call.chosen());
        return refusal == null
                ? save(call, setting, call.chosen())
                : shown(call, settings.of(call.caller()), setting, TEXTS.say(call.language(), refusal));
    }

    private Reply clear(ComponentCall call) {
        return save(call, Setting.valueOf(call.component().text(0)), List.of());
    }

    private Reply askZone(ComponentCall call) {
        Language language = call.language();
        TextInput typed = TextInput.create("zone", TextInputStyle.SHORT)
                .setMaxLength(LONGEST_ZONE)
                .build();
        return Reply.form(Modal.create(OTHER_ZONE, TEXTS.say(language, "zone.form"))
                .addComponents(Label.of(
                        TEXTS.say(language, "zone.form.label"), TEXTS.say(language, "zone.form.description"), typed))
                .build());
    }

    private Reply findZone(ModalCall call) {
        String typed = call.text("zone");
        List<ZoneId> found = TimeZones.matching(typed);
        if (found.size() == 1) {
            return save(call, Setting.ZONE, List.of(found.getFirst().getId()));
        }
        String words = TEXTS.say(
                call.language(),
                unsettled(typed, found),
                "typed",
                Markup.line(typed),
                "count",
                Math.min(found.size(), SelectMenu.OPTIONS_MAX_AMOUNT));
        return Reply.update(panel.of(
                settings.of(call.caller()),
                call.language(),
                new Notice(Setting.ZONE, words),
                found.isEmpty() ? SettingsMenus.usual() : new SettingsMenus(found)));
    }

    /** The key of what is said where no zone, or more than one, goes by what was typed. */
    private static String unsettled(String typed, List<ZoneId> found) {
        if (found.isEmpty()) {
            return typed.isBlank() ? "zone.empty" : "zone.unknown";
        }
        return found.size() > SelectMenu.OPTIONS_MAX_AMOUNT ? "zone.many" : "zone.several";
    }

    private Reply save(Call call, Setting setting, List<String> values) {
        ServerSettings saved = setting.save(settings, call.caller(), values);
        return shown(call, saved, setting, confirmation(call.language(), setting, saved));
    }

    private Reply shown(Call call, ServerSettings current, Setting setting, String words) {
        return Reply.update(panel.of(current, call.language(), new Notice(setting, words), SettingsMenus.usual()));
    }

    private String confirmation(Language language, Setting setting, ServerSettings saved) {
        List<String> values = setting.values(saved);
        String mention = setting.isChannel() ? "<#%s>" : "<@&%s>";
        return TEXTS.say(
                language,
                "setting." + setting + (values.isEmpty() ? ".cleared" : ".saved"),
                "chosen",
                values.stream().map(mention::formatted).collect(Collectors.joining(", ")),
                "language",
                TEXTS.say(language, "language." + saved.language()),
                "city",
                TimeZones.city(language, saved.zone()),
                "time",
                panel.time(saved, language));
    }

    /** The key of why these values cannot be set; what a menu sends is looked up in its own server. */
    private @Nullable String refusal(Setting setting, long server, List<String> values) {
        Guild guild = connection.jda().getGuildById(server);
        if (guild == null) {
            return "setting.foreign";
        }
        if (setting == Setting.ROLE && values.contains(guild.getPublicRole().getId())) {
            return "setting.ROLE.everyone";
        }
        boolean known = switch (setting) {
            case HOME, LOG, LISTENING -> values.stream().allMatch(id -> guild.getGuildChannelById(id) != null);
            case ROLE -> values.stream().allMatch(id -> guild.getRoleById(id) != null);
            case EVENTS, LANGUAGE, ZONE -> true;
        };
        return known ? null : "setting.foreign";
    }
}
