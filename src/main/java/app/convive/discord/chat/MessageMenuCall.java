package app.convive.discord.chat;

import app.convive.discord.Caller;
import app.convive.discord.Language;
import net.dv8tion.jda.api.entities.Message;

/** A command from a message's own menu. */
public record MessageMenuCall(long id, Caller caller, Language language, long channel, Message message)
        implements Call {}
