package app.convive.discord.dispatch;

import app.convive.discord.chat.Handler;
import app.convive.discord.chat.SlashCall;
import app.convive.discord.chat.SlashCommand;
import app.convive.discord.text.Texts;

/** A slash command with the bundle of the room that declared it. */
record DeclaredSlash(SlashCommand command, Texts texts, Handler<SlashCall> handler) {}
