package app.convive.meeting.chat;

import app.convive.discord.Language;
import app.convive.meeting.Agenda;
import app.convive.meeting.Meeting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.buttons.Button;

/** A card while it is being written: the rooms add to it. */
public final class CardSheet {

    private final Meeting meeting;
    private final Agenda agenda;
    private final Language language;
    private final List<String> lines = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final Map<Long, List<String>> remarks = new HashMap<>();

    CardSheet(Meeting meeting, Agenda agenda, Language language) {
        this.meeting = meeting;
        this.agenda = agenda;
        this.language = language;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Agenda agenda() {
        return agenda;
    }

    /** The language of the server: everybody reads the same card. */
    public Language language() {
        return language;
    }

    /** Adds a line below the programme, in Markdown, user text in it already literal. */
    public void line(String markdown) {
        lines.add(markdown);
    }

    /** Adds a remark behind an item, such as the places left. */
    public void remark(long item, String words) {
        remarks.computeIfAbsent(item, id -> new ArrayList<>()).add(words);
    }

    /** Adds a button; they stand in rows of five, in the order in which they were added. */
    public void button(Button button) {
        buttons.add(button);
    }

    List<String> lines() {
        return lines;
    }

    List<Button> buttons() {
        return buttons;
    }

    List<String> remarks(long item) {
        return remarks.getOrDefault(item, List.of());
    }
}
