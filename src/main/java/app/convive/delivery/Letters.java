package app.convive.delivery;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** The {@link Letter} of all features by its kind. */
@Component
class Letters implements SmartInitializingSingleton {

    private final ObjectProvider<Letter> beans;
    private Map<String, Letter> letters = Map.of();

    /** Asked for late: features need {@link Deliveries}, which would otherwise need the features. */
    Letters(ObjectProvider<Letter> beans) {
        this.beans = beans;
    }

    @Override
    public void afterSingletonsInstantiated() {
        letters = beans.stream().collect(Collectors.toUnmodifiableMap(Letter::kind, Function.identity()));
    }

    /** @throws IllegalStateException if no feature writes this kind */
    Letter of(Delivery delivery) {
        Letter letter = letters.get(delivery.kind());
        if (letter == null) {
            throw new IllegalStateException("Nobody writes letters of kind " + delivery.kind());
        }
        return letter;
    }

    /** Kinds whose messages are kept true after they were sent. */
    List<String> keptTrue() {
        return letters.values().stream()
                .filter(Letter::keptTrue)
                .map(Letter::kind)
                .toList();
    }
}
