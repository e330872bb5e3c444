package app.convive.discord.dispatch;

import app.convive.discord.chat.Call;
import app.convive.discord.chat.Deferral;
import app.convive.discord.chat.Handler;
import java.util.function.Supplier;

/** A handler and what Discord is told when it takes long. */
record Declared<C extends Call>(Supplier<Deferral> deferral, Handler<C> handler) {}
