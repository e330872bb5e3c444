package app.convive.reminder;

import app.convive.delivery.Delivery;
import app.convive.delivery.Tally;
import java.util.List;

/**
 * A step with what has become of its messages, as it stands now.
 *
 * @param recipients to how many it would go now, or went when it fired
 * @param tally of the current round
 * @param troubled its messages that failed, were skipped, or have something in the way
 * @param known whether the feature that knows its audience is there
 */
public record StepReport(Step step, int recipients, Tally tally, List<Delivery> troubled, boolean known) {

    /** Discord's ids of those whom a direct message has not reached, or not yet, though they want such messages. */
    public List<Long> unreached() {
        return step.progress() == Progress.FIRED ? Unreached.among(troubled) : List.of();
    }
}
