package app.convive.discord.chat;

import app.convive.discord.Caller;
import app.convive.discord.Language;

/** Somebody asks for help. */
public record HelpCall(Caller caller, Language language) {}
