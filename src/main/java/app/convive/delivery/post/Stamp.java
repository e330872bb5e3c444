package app.convive.delivery.post;

import app.convive.discord.chat.ComponentId;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.ActionComponent;
import net.dv8tion.jda.api.components.MessageTopLevelComponentUnion;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.replacer.ComponentReplacer;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.components.tree.MessageComponentTree;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * The id of a delivery at the end of the first custom id of its message. Discord returns it with the channel's history for
 * ever, while a message's nonce is optional there.
 */
final class Stamp {

    private Stamp() {}

    /** The same message with a stamp; a message without buttons or menus has no place for one. */
    static MessageCreateData on(MessageCreateData content, long delivery) {
        MessageComponentTree tree = MessageComponentTree.of(content.getComponents());
        Optional<ActionComponent> first =
                tree.find(ActionComponent.class, component -> component.getCustomId() != null);
        if (first.isEmpty()) {
            return content;
        }
        ActionComponent bare = first.get();
        MessageComponentTree stamped = tree.replace(ComponentReplacer.of(
                ActionComponent.class, component -> component == bare, component -> stamped(component, delivery)));
        return MessageCreateBuilder.from(content)
                .setComponents(stamped.getComponents())
                .build();
    }

    private static ActionComponent stamped(ActionComponent component, long delivery) {
        String id = component.getCustomId() + mark(delivery);
        return switch (component) {
            case Button button -> button.withCustomId(id);
            case SelectMenu menu -> menu.createCopy().setCustomId(id).build();
            default -> component;
        };
    }

    /** Whether this message carries the stamp of this delivery. */
    static boolean isOn(Message message, long delivery) {
        List<MessageTopLevelComponentUnion> components = message.getComponents();
        return MessageComponentTree.of(components)
                .find(ActionComponent.class, component -> carries(component, delivery))
                .isPresent();
    }

    private static boolean carries(ActionComponent component, long delivery) {
        String id = component.getCustomId();
        return id != null && id.endsWith(mark(delivery));
    }

    private static String mark(long delivery) {
        return ComponentId.STAMP + Long.toString(delivery);
    }
}
