package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.interaction.Callback;
import app.convive.rehearsal.interaction.Interaction;
import app.convive.rehearsal.message.Message;
import app.convive.rehearsal.message.MessageBoard;
import app.convive.rehearsal.world.Person;
import app.convive.rehearsal.world.Wire;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What became of an interaction, as the page is told. */
@Component
@Rehearsed
class Outcome {
    private final View view;
    private final MessageBoard board;

    Outcome(View view, MessageBoard board) {
        this.view = view;
        this.board = board;
    }

    ObjectNode of(Interaction interaction) {
        ObjectNode outcome = Wire.object().put("interaction", interaction.id());
        Callback callback = interaction.callback();
        if (callback == null) {
            outcome.put("outcome", "failed");
            outcome.putObject("error").put("code", "timeout").put("text", failure(interaction));
            return outcome;
        }
        outcome.put("outcome", callback.name().toLowerCase(Locale.ROOT));
        outcome.put("ack_ms", interaction.ackMillis());
        Message original = interaction.original();
        if (original != null && board.find(original.id()) != null) {
            outcome.set("message", view.message(original, interaction.person()));
        }
        JsonNode response = interaction.response();
        if (callback == Callback.MODAL) {
            outcome.set("modal", response);
        } else if (callback == Callback.CHOICES && response != null) {
            outcome.set("choices", response.path("choices").isArray() ? response.path("choices") : Wire.array());
        }
        return outcome;
    }

    /** All that is known of an interaction, for tests. */
    ObjectNode inFull(Interaction interaction) {
        ObjectNode outcome = of(interaction);
        ArrayNode followUps = outcome.putArray("followups");
        interaction.followUps().forEach(message -> followUps.add(view.message(message, interaction.person())));
        Message original = interaction.original();
        outcome.put("still_loading", original != null && original.loading());
        return outcome.set("payload", interaction.payload());
    }

    private static String failure(Interaction interaction) {
        boolean english = interaction.person().speaksEnglish();
        return switch (interaction.kind()) {
            case COMPONENT -> english ? "This interaction failed." : "L’interaction a échoué.";
            case MODAL -> english ? "Something went wrong. Try again." : "Une erreur s’est produite. Réessayez.";
            case COMMAND, AUTOCOMPLETE -> noAnswer(interaction.person());
        };
    }

    static String noAnswer(Person person) {
        return person.speaksEnglish() ? "The application did not respond." : "L’application n’a pas répondu.";
    }
}
