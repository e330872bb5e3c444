package app.convive.discord.dispatch;

import app.convive.discord.Language;
import app.convive.discord.chat.Call;
import app.convive.discord.chat.ChatFeature;
import app.convive.discord.chat.ChatMenu;
import app.convive.discord.chat.ComponentCall;
import app.convive.discord.chat.ComponentCommand;
import app.convive.discord.chat.Handler;
import app.convive.discord.chat.MessageCall;
import app.convive.discord.chat.MessageMenuCall;
import app.convive.discord.chat.ModalCall;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.chat.SlashCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All that the rooms declared, gathered once at start. */
@Component
class Declarations {

    private final List<ChatFeature> features;
    private final Map<String, DeclaredSlash> slashes = new LinkedHashMap<>();
    private final Map<String, DeclaredParent> parents = new LinkedHashMap<>();
    private final Map<String, DeclaredMessageMenu> messageMenus = new LinkedHashMap<>();
    private final Map<String, Declared<ComponentCall>> buttons = new LinkedHashMap<>();
    private final Map<String, Declared<ComponentCall>> selects = new LinkedHashMap<>();
    private final Map<String, Declared<ModalCall>> modals = new LinkedHashMap<>();
    private final List<Handler<MessageCall>> messages = new ArrayList<>();

    Declarations(List<ChatFeature> features) {
        this.features = List.copyOf(features);
        this.features.forEach(feature -> feature.declare(new Menu(feature)));
    }

    List<ChatFeature> features() {
        return features;
    }

    Map<String, DeclaredSlash> slashes() {
        return slashes;
    }

    Map<String, DeclaredParent> parents() {
        return parents;
    }

    Map<String, DeclaredMessageMenu> messageMenus() {
        return messageMenus;
    }

    Map<String, Declared<ComponentCall>> buttons() {
        return buttons;
    }

    Map<String, Declared<ComponentCall>> selects() {
        return selects;
    }

    Map<String, Declared<ModalCall>> modals() {
        return modals;
    }

    List<Handler<MessageCall>> messages() {
        return messages;
    }

    private static <T> void put(Map<String, T> declared, String key, T value) {
        if (declared.putIfAbsent(key, value) != null) {
            throw new IllegalStateException("Two rooms declare «" + key + "»");
        }
    }

    /** Takes the declarations of one room. */
    private final class Menu implements ChatMenu {

        private final ChatFeature feature;

        private Menu(ChatFeature feature) {
            this.feature = feature;
        }

        @Override
        public SlashCommand slash(String path, Handler<SlashCall> handler) {
            SlashCommand command = new SlashCommand(path);
            put(slashes, path, new DeclaredSlash(command, feature.texts(), handler));
            return command;
        }

        @Override
        public void parent(String name, boolean forOrganisers) {
            put(parents, name, new DeclaredParent(name, forOrganisers, feature.texts()));
        }

        @Override
        public void messageMenu(String key, Handler<MessageMenuCall> handler) {
            String name = feature.texts().say(Language.FRENCH, "command." + key);
            put(messageMenus, name, new DeclaredMessageMenu(key, feature.texts(), handler));
        }

        @Override
        public ComponentCommand button(String verb, Handler<ComponentCall> handler) {
            return component(buttons, verb, handler);
        }

        @Override
        public ComponentCommand select(String verb, Handler<ComponentCall> handler) {
            return component(selects, verb, handler);
        }

        @Override
        public ComponentCommand modal(String verb, Handler<ModalCall> handler) {
            return component(modals, verb, handler);
        }

        private <C extends Call> ComponentCommand component(
                Map<String, Declared<C>> declared, String verb, Handler<C> handler) {
            ComponentCommand command = new ComponentCommand();
            put(declared, verb, new Declared<>(command::deferral, handler));
            return command;
        }

        @Override
        public void messages(Handler<MessageCall> handler) {
            messages.add(handler);
        }
    }
}
