package app.convive.theme.chat;

import static app.convive.theme.chat.ThemeTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Fields;
import app.convive.meeting.Meeting;
import app.convive.theme.ThemeProposal;
import net.dv8tion.jda.api.modals.Modal;
import org.springframework.stereotype.Component;

/** The forms in which a theme is proposed and changed. */
@Component
class ThemeForms {

    static final String TITLE = "title";
    static final String DESCRIPTION = "description";

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_DESCRIPTION = 1500;

    Modal proposing(Language language, Meeting meeting) {
        return form(language, ComponentId.of(ThemeCommands.PROPOSE, meeting.id()), "form.propose", "", "");
    }

    Modal editing(Language language, ThemeProposal proposal) {
        return form(
                language,
                ComponentId.of(ThemeCommands.EDIT, proposal.id()),
                "form.edit",
                proposal.title(),
                proposal.description());
    }

    private static Modal form(Language language, String id, String heading, String title, String description) {
        return Modal.create(id, TEXTS.say(language, heading))
                .addComponents(
                        Fields.required(TITLE, TEXTS.say(language, "form.title"), title, LONGEST_TITLE),
                        Fields.optionalParagraph(
                                DESCRIPTION, TEXTS.say(language, "form.description"), description, LONGEST_DESCRIPTION))
                .build();
    }
}
