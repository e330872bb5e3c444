package app.convive.discord.dispatch;

import app.convive.discord.chat.Handler;
import app.convive.discord.chat.MessageMenuCall;
import app.convive.discord.text.Texts;

/** A command of a message's menu with the bundle of the room that declared it. */
record DeclaredMessageMenu(String key, Texts texts, Handler<MessageMenuCall> handler) {}
