package app.convive.theme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

/** Whether a member supports a proposal. Giving and taking back are separate acts. */
@Entity
class Support {

    @EmbeddedId
    private Key key;

    private boolean given;
    private long answeredBy;

    @SuppressWarnings("NullAway.Init")
    protected Support() {}

    Support(long proposal, long user) {
        key = new Key(proposal, user);
    }

    /**
     * Gives or takes back, by this interaction; an older one, or the same again, changes nothing.
     *
     * @return whether anything changed
     */
    boolean answer(boolean supports, long interaction) {
        if (interaction <= answeredBy) {
            return false;
        }
        answeredBy = interaction;
        boolean changed = given != supports;
        given = supports;
        return changed;
    }

    long proposal() {
        return key.proposalId;
    }

    boolean given() {
        return given;
    }

    /** Whose support for which proposal. */
    @Embeddable
    record Key(long proposalId, long userId) implements Serializable {}
}
