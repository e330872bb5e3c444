package app.convive.discord.chat;

/** Answers one call. It may block: it runs on a thread of its own. */
@FunctionalInterface
public interface Handler<C extends Call> {

    Reply answer(C call);
}
