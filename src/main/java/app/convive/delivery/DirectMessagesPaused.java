package app.convive.delivery;

import java.time.Instant;

/**
 * Discord takes no more new conversations for now. What this server owes to people who never talked with the bot stays
 * owed and goes out later; said once per pause.
 *
 * @param waiting how many direct messages of this server wait
 * @param until when the next try will be
 */
public record DirectMessagesPaused(long server, long waiting, Instant until) {}
