package app.convive.discord.chat;

import java.util.ArrayList;
import java.util.List;

/** The declaration of one slash command: its options and how it answers. */
public final class SlashCommand {

    private final String path;
    private final List<Option> options = new ArrayList<>();
    private boolean inDirectMessages;
    private boolean openly;
    private boolean opensModal;

    public SlashCommand(String path) {
        this.path = path;
    }

    /** Adds an option; required ones first, as Discord wants. */
    public SlashCommand option(Option option) {
        options.add(option);
        return this;
    }

    /** Also offered in the direct messages with the bot. */
    public SlashCommand alsoInDirectMessages() {
        inDirectMessages = true;
        return this;
    }

    /** A late answer is seen by everybody in the channel. */
    public SlashCommand openly() {
        openly = true;
        return this;
    }

    /** May answer with a modal, so it is never deferred and must look up no more than a key. */
    public SlashCommand opensModal() {
        opensModal = true;
        return this;
    }

    public String path() {
        return path;
    }

    public List<Option> options() {
        return List.copyOf(options);
    }

    public boolean isInDirectMessages() {
        return inDirectMessages;
    }

    public Deferral deferral() {
        return opensModal ? Deferral.NEVER : openly ? Deferral.OPENLY : Deferral.PRIVATELY;
    }
}
