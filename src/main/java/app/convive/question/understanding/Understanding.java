package app.convive.question.understanding;

import app.convive.meeting.AgendaItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a member's words come to. */
public sealed interface Understanding {

    Reading reading();

    /**
     * The programme tells it.
     *
     * @param items the ones that answer, in the order of the programme; empty if the meeting as a whole is meant
     * @param exchange to be handed in with the next question of the same member
     */
    record Answer(Reading reading, List<AgendaItem> items, Exchange exchange) implements Understanding {
        public Answer {
            items = List.copyOf(items);
        }
    }

    /** The words have several readings; each is an answer. */
    record Unclear(Reading reading, List<List<AgendaItem>> choices, Exchange exchange) implements Understanding {
        public Unclear {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A question that the programme does not answer.
     *
     * @param items the ones that are meant, whose detail it does not give; empty if it has nothing of the kind
     */
    record NotInProgramme(
            Reading reading,
            List<AgendaItem> items,
            @Nullable Exchange exchange) implements Understanding {
        public NotInProgramme {
            items = List.copyOf(items);
        }
    }

    /** A question about taking part. */
    record TakingPart(Reading reading, Wish wish) implements Understanding {}

    /** Thanks or a greeting to Convive. */
    record Courtesy(Reading reading, boolean thanks) implements Understanding {}

    /** Nothing for Convive. */
    record Silence(Reading reading) implements Understanding {}
}
