package app.convive.discord.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The declaration of one slash command: its options and how it answers. */
public final class SlashCommand {

    private final String path;
    private final List<Option> options = new ArrayList<>();
    private boolean inDirectMessages;
    private boolean openly;
    private boolean opensModal;
    private @Nullable String unlessGiven;

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

    /** The same, except when this option is given: then the answer may take its time. */
    public SlashCommand opensModalWithout(String option) {
        opensModal = true;
        unlessGiven = option;
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

    /** How a call with these options is deferred. */
    public Deferral deferral(Set<String> given) {
        if (opensModal && (unlessGiven == null || !given.contains(unlessGiven))) {
            return Deferral.NEVER;
        }
        return openly ? Deferral.OPENLY : Deferral.PRIVATELY;
    }
}
