package app.convive.reminder.chat;

import app.convive.discord.text.Markup;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.components.selections.SelectOption;

/** Options of a menu within Discord's lengths. */
final class SelectOptions {

    /** As many as a menu takes. */
    static final int MOST = SelectMenu.OPTIONS_MAX_AMOUNT;

    private SelectOptions() {}

    static SelectOption of(String label, String value, String description) {
        return SelectOption.of(Markup.shortened(Markup.oneLine(label), SelectOption.LABEL_MAX_LENGTH - 1), value)
                .withDescription(Markup.shortened(description, SelectOption.DESCRIPTION_MAX_LENGTH - 1));
    }
}
