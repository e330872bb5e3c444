package app.convive.network.chat;

import app.convive.discord.Language;
import app.convive.discord.chat.Call;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.HelpCall;
import app.convive.discord.chat.HelpLine;
import app.convive.discord.chat.Reply;
import app.convive.discord.text.Texts;
import app.convive.network.PersonalDataService;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.springframework.stereotype.Component;

/** {@code /mesdonnees}: members see what is kept about them, take it with them, or have it erased, by themselves. */
@Component
class PersonalDataCommands implements ChatFeature {

    private static final String EXPORT = "mydata-export";
    private static final String ERASE = "mydata-erase";
    private static final String REALLY_ERASE = "mydata-really-erase";
    private static final String KEEP = "mydata-keep";

    private static final Texts TEXTS = Texts.of("network");

    private final PersonalDataService data;
    private final PersonalDataSheet sheet;

    PersonalDataCommands(PersonalDataService data, PersonalDataSheet sheet) {
        this.data = data;
        this.sheet = sheet;
    }

    @Override
    public Texts texts() {
        return TEXTS;
    }

    @Override
    public void declare(ChatMenu menu) {
        menu.slash("mesdonnees", this::show).alsoInDirectMessages();
        menu.button(EXPORT, this::export);
        menu.button(ERASE, this::ask).updates();
        menu.button(REALLY_ERASE, this::erase).updates();
        menu.button(KEEP, call -> Reply.update(TEXTS.say(call.language(), "data.kept")))
                .updates();
    }

    @Override
    public List<HelpLine> help(HelpCall call) {
        return List.of(
                new HelpLine(TEXTS.say(call.language(), "help.data.command"), TEXTS.say(call.language(), "help.data")));
    }

    private Reply show(Call call) {
        Language language = call.language();
        return Reply.privately(new MessageCreateBuilder()
                .setContent(sheet.message(data.export(call.caller().user(), language), language))
                .setComponents(ActionRow.of(buttons(call.caller().user(), language)))
                .build());
    }

    private List<Button> buttons(long user, Language language) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.secondary(EXPORT, TEXTS.say(language, "data.export")));
        data.choices(user, language).forEach(choice -> buttons.add(Button.secondary(choice.verb(), choice.label())));
        buttons.add(Button.danger(ERASE, TEXTS.say(language, "data.erase")));
        return buttons;
    }

    private Reply export(ComponentCall call) {
        Language language = call.language();
        byte[] file = sheet.file(data.export(call.caller().user(), language), language);
        return Reply.privately(new MessageCreateBuilder()
                .setContent(TEXTS.say(language, "data.export.done"))
                .addFiles(FileUpload.fromData(file, TEXTS.say(language, "data.file")))
                .build());
    }

    private Reply ask(ComponentCall call) {
        return Reply.update(new MessageCreateBuilder()
                .setContent(TEXTS.say(call.language(), "data.erase.sure"))
                .setComponents(ActionRow.of(
                        Button.danger(REALLY_ERASE, TEXTS.say(call.language(), "data.erase.yes")),
                        Button.secondary(KEEP, TEXTS.say(call.language(), "data.erase.no"))))
                .build());
    }

    private Reply erase(ComponentCall call) {
        data.erase(call.caller().user());
        return Reply.update(TEXTS.say(call.language(), "data.erased"));
    }
}
