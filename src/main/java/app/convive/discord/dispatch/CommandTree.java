package app.convive.discord.dispatch;

import app.convive.discord.chat.Option;
import app.convive.discord.chat.SlashCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.springframework.stereotype.Component;

/** What the rooms declared, as Discord wants it: French names, with their words in each of Discord's locales. */
@Component
class CommandTree {

    private final Declarations declarations;
    private final List<CommandData> commands;

    CommandTree(Declarations declarations) {
        this.declarations = declarations;
        this.commands = List.copyOf(build());
    }

    List<CommandData> commands() {
        return commands;
    }

    private List<CommandData> build() {
        Map<String, SlashCommandData> slashes = new LinkedHashMap<>();
        for (DeclaredSlash declared : declarations.slashes().values()) {
            String[] path = declared.command().path().split(" ", 2);
            if (path.length == 1) {
                slashes.put(path[0], single(declared));
            } else {
                slashes.computeIfAbsent(path[0], this::parent).addSubcommands(child(declared, path[1]));
            }
        }
        List<CommandData> all = new ArrayList<>(slashes.values());
        declarations.messageMenus().values().forEach(menu -> all.add(messageMenu(menu)));
        all.forEach(command -> command.setIntegrationTypes(IntegrationType.GUILD_INSTALL));
        return all;
    }

    private static SlashCommandData single(DeclaredSlash declared) {
        SlashCommand command = declared.command();
        CommandWords words = CommandWords.of(declared.texts(), command.path());
        SlashCommandData data = top(command.path(), words).addOptions(options(command, words));
        if (command.isInDirectMessages()) {
            data.setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
        }
        return data;
    }

    private SlashCommandData parent(String name) {
        DeclaredParent declared = declarations.parents().get(name);
        if (declared == null) {
            throw new IllegalStateException("No room declares the parent command «" + name + "»");
        }
        SlashCommandData data = top(name, CommandWords.of(declared.texts(), name));
        if (declared.forOrganisers()) {
            data.setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_EVENTS));
        }
        return data;
    }

    private static SlashCommandData top(String name, CommandWords words) {
        return Commands.slash(name, words.part("description").inFrench())
                .setNameLocalizations(words.localised())
                .setDescriptionLocalizations(words.part("description").localised())
                .setContexts(InteractionContextType.GUILD);
    }

    private static SubcommandData child(DeclaredSlash declared, String name) {
        SlashCommand command = declared.command();
        CommandWords words = CommandWords.of(declared.texts(), command.path());
        return new SubcommandData(name, words.part("description").inFrench())
                .setNameLocalizations(words.localised())
                .setDescriptionLocalizations(words.part("description").localised())
                .addOptions(options(command, words));
    }

    private static List<OptionData> options(SlashCommand command, CommandWords words) {
        return command.options().stream()
                .map(option -> option(option, words.part(option.key())))
                .toList();
    }

    private static OptionData option(Option option, CommandWords words) {
        OptionData data = new OptionData(
                        option.type(), option.key(), words.part("description").inFrench(), option.required())
                .setNameLocalizations(words.localised())
                .setDescriptionLocalizations(words.part("description").localised());
        if (option.maxLength() > 0) {
            data.setMaxLength(option.maxLength());
        }
        if (option.suggestions() != null) {
            data.setAutoComplete(true);
        }
        if (!option.channels().isEmpty()) {
            data.setChannelTypes(option.channels());
        }
        option.choices().forEach(value -> data.addChoices(choice(value, words.part(value))));
        return data;
    }

    private static Command.Choice choice(String value, CommandWords words) {
        return new Command.Choice(words.inFrench(), value).setNameLocalizations(words.localised());
    }

    private static CommandData messageMenu(DeclaredMessageMenu menu) {
        CommandWords words = CommandWords.of(menu.texts(), menu.key());
        return Commands.message(words.inFrench())
                .setNameLocalizations(words.localised())
                .setContexts(InteractionContextType.GUILD);
    }
}
