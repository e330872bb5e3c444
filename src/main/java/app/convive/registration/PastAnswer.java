package app.convive.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a registration was before it changed. */
@Entity
class PastAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long registrationId;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable Long answeredBy;
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected PastAnswer() {}

    PastAnswer(Registration before) {
        registrationId = before.id();
        standing = before.standing();
        answeredBy = before.answeredBy();
        answeredAt = before.answeredAt();
    }

    Standing standing() {
        return standing;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
