package app.convive.discord.chat;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

/** A modal that was sent. */
public record ModalCall(
        long id, Caller caller, Language language, long channel, ComponentId component, ModalInteraction event)
        implements Call {

    /** The entity that the modal's id names. */
    public long entity() {
        return component.entity();
    }

    /** What was typed into a field, without outer spaces; empty when nothing was. */
    public String text(String field) {
        ModalMapping mapping = event.getValue(field);
        return mapping == null
                ? ""
                : mapping.getAsOptionalString() == null
                        ? ""
                        : mapping.getAsString().strip();
    }

    /** What was chosen in a field. */
    public List<String> chosen(String field) {
        ModalMapping mapping = event.getValue(field);
        return mapping == null ? List.of() : mapping.getAsStringList();
    }

    /** Files put into a field. */
    public List<Message.Attachment> files(String field) {
        ModalMapping mapping = event.getValue(field);
        return mapping == null ? List.of() : mapping.getAsAttachmentList();
    }

    /** The modal was opened from a component, so an update replaces that component's message. */
    public boolean fromMessage() {
        return event.getMessage() != null;
    }
}
