package app.convive.delivery;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many messages of one subject and round stand where. */
public record Tally(long owed, long sent, long failed, long withdrawn, long skipped) {

    static Tally of(List<Ledger.StateCount> counts) {
        Map<DeliveryState, Long> by =
                counts.stream().collect(Collectors.toMap(Ledger.StateCount::getState, Ledger.StateCount::getMessages));
        return new Tally(
                by.getOrDefault(DeliveryState.OWED, 0L),
                by.getOrDefault(DeliveryState.SENT, 0L),
                by.getOrDefault(DeliveryState.FAILED, 0L),
                by.getOrDefault(DeliveryState.WITHDRAWN, 0L),
                by.getOrDefault(DeliveryState.SKIPPED, 0L));
    }

    public long total() {
        return owed + sent + failed + withdrawn + skipped;
    }
}
