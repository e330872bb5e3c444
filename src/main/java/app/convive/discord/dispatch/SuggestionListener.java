package app.convive.discord.dispatch;

import app.convive.discord.Caller;
import app.convive.discord.chat.Option;
import app.convive.discord.chat.Suggestion;
import app.convive.discord.chat.SuggestionCall;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Answers what people type into options with the names that match. */
@Component
class SuggestionListener extends ListenerAdapter {

    private static final Logger log = LoggerFactory.getLogger(SuggestionListener.class);

    private final Declarations declared;
    private final Callers callers;

    SuggestionListener(Declarations declared, Callers callers) {
        this.declared = declared;
        this.callers = callers;
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        try {
            event.replyChoices(Suggestions.best(
                            all(event), event.getFocusedOption().getValue()))
                    .complete();
        } catch (ErrorResponseException e) {
            // Whoever types fast is already at the next letter.
            log.debug("Discord did not take suggestions: {}", e.getMessage());
        }
    }

    private List<Suggestion> all(CommandAutoCompleteInteractionEvent event) {
        DeclaredSlash slash = declared.slashes().get(event.getFullCommandName());
        if (slash == null) {
            return List.of();
        }
        Caller caller = callers.of(event);
        SuggestionCall call = new SuggestionCall(caller, callers.language(event, caller), event);
        return slash.command().options().stream()
                .filter(option -> option.key().equals(event.getFocusedOption().getName()))
                .map(Option::suggestions)
                .filter(Objects::nonNull)
                .findFirst()
                .map(suggestions -> offered(suggestions, call))
                .orElse(List.of());
    }

    private static List<Suggestion> offered(
            Function<SuggestionCall, List<Suggestion>> suggestions, SuggestionCall call) {
        try {
            return suggestions.apply(call);
        } catch (RuntimeException e) {
            log.error("Suggestions failed", e);
            return List.of();
        }
    }
}
