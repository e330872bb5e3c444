package app.convive.question.chat;

import static app.convive.question.chat.QuestionTexts.TEXTS;

import app.convive.discord.Language;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.text.Markup;
import app.convive.discord.text.Moments;
import app.convive.meeting.AgendaItem;
import app.convive.meeting.Meeting;
import app.convive.meeting.chat.CardButtons;
import app.convive.meeting.chat.DaySheet;
import app.convive.question.Answered;
import app.convive.question.understanding.Understanding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.springframework.stereotype.Component;

/** What can be done from an answer: to its items, to the programme, to the organisers, to how it was understood. */
@Component
class AnswerButtons {

    private static final int MOST_ROWS = 5;

    private final CardButtons card;

    AnswerButtons(CardButtons card) {
        this.card = card;
    }

    List<ActionRow> of(Language language, List<Answered> answers, boolean why) {
        Set<Button> buttons = new LinkedHashSet<>();
        List<ActionRow> menus = new ArrayList<>();
        for (Answered answered : answers) {
            List<AgendaItem> items = items(answered);
            if (items.size() == 1) {
                buttons.add(Button.secondary(
                        ItemCommand.opens(answered.meeting(), items.getFirst()), TEXTS.say(language, "button.item")));
            } else if (items.size() > 1) {
                menus.add(menu(language, answered.meeting(), items));
            }
            buttons.addAll(buttons(language, answered, answers.size() > 1));
        }
        if (why && !buttons.isEmpty()) {
            long meeting = answers.getFirst().meeting().id();
            buttons.add(Button.secondary(ComponentId.of(WhyCommand.WHY, meeting), TEXTS.say(language, "button.why")));
        }
        List<ActionRow> rows = new ArrayList<>(menus);
        if (!buttons.isEmpty()) {
            rows.addAll(ActionRow.partitionOf(buttons));
        }
        return rows.stream().limit(MOST_ROWS).toList();
    }

    private static List<AgendaItem> items(Answered answered) {
        return switch (answered.understanding()) {
            case Understanding.Answer it -> it.items();
            case Understanding.Unclear it ->
                it.choices().stream().flatMap(List::stream).distinct().toList();
            case Understanding.NotInProgramme it -> it.items();
            case Understanding.TakingPart it -> List.of();
            case Understanding.Courtesy it -> List.of();
            case Understanding.Silence it -> List.of();
        };
    }

    private static ActionRow menu(Language language, Meeting meeting, List<AgendaItem> items) {
        StringSelectMenu.Builder menu = StringSelectMenu.create(ItemCommand.choosesFrom(meeting))
                .setPlaceholder(TEXTS.say(language, "button.items"));
        items.stream()
                .limit(StringSelectMenu.OPTIONS_MAX_AMOUNT)
                .forEach(item -> menu.addOption(
                        Markup.shortened(ItemSheet.label(language, item), 90),
                        String.valueOf(item.id()),
                        Moments.day(language, item.programmeDay())));
        return ActionRow.of(menu.build());
    }

    private List<Button> buttons(Language language, Answered answered, boolean several) {
        Meeting meeting = answered.meeting();
        if (answered.understanding() instanceof Understanding.TakingPart) {
            return card.of(meeting, language);
        }
        if (answered.understanding() instanceof Understanding.Courtesy) {
            return List.of();
        }
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.secondary(DaySheet.opens(meeting.id()), TEXTS.say(language, "button.programme")));
        if (answered.open()) {
            String label = several
                    ? TEXTS.say(
                            language, "button.pass.of", "title", Markup.shortened(Markup.oneLine(meeting.title()), 40))
                    : TEXTS.say(language, "button.pass");
            buttons.add(Button.primary(ComponentId.of(PassCommands.PASS, meeting.id()), label));
        }
        return buttons;
    }
}
