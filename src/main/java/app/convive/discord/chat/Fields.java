package app.convive.discord.chat;

import app.convive.discord.text.Markup;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import org.jspecify.annotations.Nullable;

/** Text fields of modals, under their labels; what is longer than Discord takes is cut. */
public final class Fields {

    private Fields() {}

    /** One line that may stay empty. */
    public static Label line(String id, String label, @Nullable String value, int most) {
        return field(id, label, value, most, TextInputStyle.SHORT, false);
    }

    /** One line that must be filled. */
    public static Label required(String id, String label, @Nullable String value, int most) {
        return field(id, label, value, most, TextInputStyle.SHORT, true);
    }

    /** Several lines that must be filled. */
    public static Label paragraph(String id, String label, @Nullable String value, int most) {
        return field(id, label, value, most, TextInputStyle.PARAGRAPH, true);
    }

    /** Several lines that may stay empty. */
    public static Label optionalParagraph(String id, String label, @Nullable String value, int most) {
        return field(id, label, value, most, TextInputStyle.PARAGRAPH, false);
    }

    private static Label field(
            String id, String label, @Nullable String value, int most, TextInputStyle style, boolean required) {
        TextInput.Builder input = TextInput.create(id, style).setMaxLength(most).setRequired(required);
        if (value != null && !value.isBlank()) {
            input.setValue(Markup.shortened(value, most));
        }
        return Label.of(Markup.shortened(label, Label.LABEL_MAX_LENGTH), input.build());
    }
}
