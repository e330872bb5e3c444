package app.convive.discord.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Registers the commands with Discord, only when they differ from what Discord has. */
@Component
class CommandSync extends ListenerAdapter {

    private static final Logger log = LoggerFactory.getLogger(CommandSync.class);

    private final CommandTree tree;

    CommandSync(CommandTree tree) {
        this.tree = tree;
    }

    @Override
    public void onReady(ReadyEvent event) {
        try {
            registerWhatChanged(event.getJDA());
        } catch (RuntimeException e) {
            log.error("The commands could not be registered with Discord ({}); the earlier ones stay.", e.getMessage());
        }
    }

    private void registerWhatChanged(JDA jda) {
        List<CommandData> declared = tree.commands();
        List<CommandData> registered = jda.retrieveCommands(true).complete().stream()
                .map(CommandData::fromCommand)
                .toList();
        if (comparable(declared).equals(comparable(registered))) {
            return;
        }
        jda.updateCommands().addCommands(declared).complete();
        log.info("Registered {} commands with Discord.", declared.size());
    }

    private static Map<String, Object> comparable(Collection<CommandData> commands) {
        return commands.stream()
                .collect(Collectors.toMap(
                        command -> command.getType() + " " + command.getName(),
                        command -> withoutOrder(command.toData().toMap()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The same words in another order, or numbers of another width, are no change. */
    private static Object withoutOrder(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, inner) -> {
                if (inner != null) {
                    sorted.put(String.valueOf(key), withoutOrder(inner));
                }
            });
            return sorted;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CommandSync::withoutOrder).toList();
        }
        return String.valueOf(value);
    }
}
