package app.convive.discord.chat;

/** The declaration of a button, a menu or a modal: how it answers. */
public final class ComponentCommand {

    private Deferral deferral = Deferral.PRIVATELY;

    /** A late answer is seen by everybody in the channel. */
    public ComponentCommand openly() {
        deferral = Deferral.OPENLY;
        return this;
    }

    /** May answer with a modal, so it is never deferred and must look up no more than a key. */
    public ComponentCommand opensModal() {
        deferral = Deferral.NEVER;
        return this;
    }

    /** Its reply replaces the message on which it sits. */
    public ComponentCommand updates() {
        deferral = Deferral.UPDATING;
        return this;
    }

    public Deferral deferral() {
        return deferral;
    }
}
