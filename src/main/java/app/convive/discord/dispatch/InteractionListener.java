package app.convive.discord.dispatch;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import app.convive.discord.UnderWay;
import app.convive.discord.chat.Call;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ComponentId;
import app.convive.discord.chat.Deferral;
import app.convive.discord.chat.MessageMenuCall;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.Reply;
import app.convive.discord.chat.SlashCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** From each interaction to the handler that declared its command or verb. */
@Component
class InteractionListener extends ListenerAdapter implements DisposableBean {

    private final Declarations declared;
    private final Callers callers;
    private final UnderWay underWay;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("deferral").daemon().factory());

    InteractionListener(Declarations declared, Callers callers, UnderWay underWay) {
        this.declared = declared;
        this.callers = callers;
        this.underWay = underWay;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        DeclaredSlash slash = declared.slashes().get(event.getFullCommandName());
        answer(
                event,
                event.getFullCommandName(),
                slash == null ? null : new Declared<>(() -> slash.command().deferral(given(event)), slash.handler()),
                (caller, language) ->
                        new SlashCall(event.getIdLong(), caller, language, event.getChannelIdLong(), event));
    }

    private static Set<String> given(SlashCommandInteractionEvent event) {
        return event.getOptions().stream().map(OptionMapping::getName).collect(Collectors.toSet());
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        DeclaredMessageMenu menu = declared.messageMenus().get(event.getName());
        answer(
                event,
                event.getName(),
                menu == null ? null : new Declared<>(() -> Deferral.PRIVATELY, menu.handler()),
                (caller, language) -> new MessageMenuCall(
                        event.getIdLong(), caller, language, event.getChannelIdLong(), event.getTarget()));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        component(event, declared.buttons(), List.of());
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        component(event, declared.selects(), event.getValues());
    }

    @Override
    public void onEntitySelectInteraction(EntitySelectInteractionEvent event) {
        component(
                event,
                declared.selects(),
                event.getValues().stream().map(ISnowflake::getId).toList());
    }

    private void component(
            GenericComponentInteractionCreateEvent event,
            Map<String, Declared<ComponentCall>> verbs,
            List<String> chosen) {
        ComponentId id = ComponentId.parse(event.getComponentId());
        answer(
                event,
                id.verb(),
                verbs.get(id.verb()),
                (caller, language) -> new ComponentCall(
                        event.getIdLong(), caller, language, event.getChannelIdLong(), id, chosen, event.getMessage()));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        ComponentId id = ComponentId.parse(event.getModalId());
        answer(
                event,
                id.verb(),
                declared.modals().get(id.verb()),
                (caller, language) ->
                        new ModalCall(event.getIdLong(), caller, language, event.getChannelIdLong(), id, event));
    }

    private <C extends Call> void answer(
            IReplyCallback event, String what, @Nullable Declared<C> found, BiFunction<Caller, Language, C> call) {
        underWay.run(() -> {
            Deferral deferral =
                    found == null ? Deferral.PRIVATELY : found.deferral().get();
            // All that may wait for the database happens within the answering, which defers when it takes long.
            new Answering(event, deferral)
                    .answer(() -> Guarded.reply(Language.FRENCH, what, () -> reply(event, what, found, call)), timer);
        });
    }

    private <C extends Call> Reply reply(
            IReplyCallback event, String what, @Nullable Declared<C> found, BiFunction<Caller, Language, C> call) {
        Caller caller = callers.of(event);
        Language language = callers.language(event, caller);
        if (found == null) {
            return Guarded.outdated(language);
        }
        return Guarded.reply(language, what, () -> {
            callers.remember(caller, language);
            return found.handler().answer(call.apply(caller, language));
        });
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }
}
