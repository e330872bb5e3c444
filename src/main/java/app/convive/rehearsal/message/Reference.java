package app.convive.rehearsal.message;

import org.jspecify.annotations.Nullable;

/** Which message a reply answers. */
public record Reference(
        String channelId, String messageId, @Nullable String serverId) {}
