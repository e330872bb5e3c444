package app.convive.discord.chat;

/**
 * Where a {@link ChatFeature} declares what it answers to. A verb or a command that two rooms declare stops the start.
 *
 * <p>A handler runs on a virtual thread of its own and may block. One that has not answered after about a second and a
 * half is deferred by the dispatcher, and its reply then fills the waiting message.
 */
public interface ChatMenu {

    /**
     * A slash command: one word, or a parent and a subcommand ({@code "theme proposer"}). Its words come from the
     * room's bundle: {@code command.<path with dots>} is the name in each language, {@code ….description} what it does,
     * and the same for {@code ….<option>} and its fixed choices. The path itself is the French name.
     */
    SlashCommand slash(String path, Handler<SlashCall> handler);

    /** Words and rights of a parent command, declared by one room; others may add subcommands to it. */
    void parent(String name, boolean forOrganisers);

    /** A command on a message's menu (right click, long press); its name is {@code command.<key>} of the bundle. */
    void messageMenu(String key, Handler<MessageMenuCall> handler);

    /** Buttons whose custom id begins with this verb. */
    ComponentCommand button(String verb, Handler<ComponentCall> handler);

    /** Select menus whose custom id begins with this verb. */
    ComponentCommand select(String verb, Handler<ComponentCall> handler);

    /** Modals whose custom id begins with this verb. */
    ComponentCommand modal(String verb, Handler<ModalCall> handler);

    /** Messages of people, in servers and direct messages. The first room that replies has the word. */
    void messages(Handler<MessageCall> handler);
}
