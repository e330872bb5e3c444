package app.convive.registration;

import org.springframework.stereotype.Component;

/** Who stands where in a waiting list. The order is that in which people arrived, and so are the ranks. */
@Component
class Queue {

    private final Registrations registrations;
    private final Choices choices;

    Queue(Registrations registrations, Choices choices) {
        this.registrations = registrations;
        this.choices = choices;
    }

    /** From 1; 0 for somebody who does not wait. */
    int rank(Registration registration) {
        Long number = registration.queueNumber();
        return registration.waits() && number != null ? registrations.rank(registration.meetingId(), number) : 0;
    }

    /** The same for an item. */
    int rank(Choice choice) {
        Long number = choice.queueNumber();
        return choice.waits() && number != null ? choices.rank(choice.itemId(), number) : 0;
    }
}
