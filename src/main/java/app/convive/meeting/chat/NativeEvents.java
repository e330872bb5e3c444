package app.convive.meeting.chat;

import app.convive.discord.DiscordConnection;
import app.convive.meeting.mirror.EventWish;
import app.convive.meeting.mirror.MirrorOutcome;
import app.convive.meeting.mirror.MirrorOutcome.Hindrance;
import app.convive.schedule.ConviveClock;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ScheduledEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.managers.ScheduledEventManager;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Discord's own events. One call is one look: it blocks, and what is to be tried again is the caller's matter. Only events
 * that the bot made itself are touched.
 */
@Component
class NativeEvents {

    private final DiscordConnection discord;
    private final ConviveClock clock;

    NativeEvents(DiscordConnection discord, ConviveClock clock) {
        this.discord = discord;
        this.clock = clock;
    }

    /**
     * Shows what is wanted: changes the event, or makes one.
     *
     * @param event the event's id, if it is known
     * @param uncertain one may have been made whose id is not known: it is looked for first
     */
    MirrorOutcome show(long server, @Nullable Long event, boolean uncertain, EventWish wish) {
        return on(server, guild -> {
            Optional<ScheduledEvent> there = event != null
                    ? Optional.of(guild.retrieveScheduledEventById(event).complete())
                    : uncertain ? marked(guild, wish.marker()) : Optional.empty();
            if (there.filter(found -> found.getStatus() == ScheduledEvent.Status.CANCELED)
                    .isPresent()) {
                return new MirrorOutcome.Gone();
            }
            return new MirrorOutcome.Shown(there.map(found -> change(found, wish))
                    .orElseGet(() -> create(guild, wish))
                    .getIdLong());
        });
    }

    /**
     * Takes the event away.
     *
     * @param marker by which it is looked for where its id is not known
     * @param calledOff it is shown as cancelled, else it is deleted
     */
    MirrorOutcome withdraw(long server, @Nullable Long event, String marker, boolean calledOff) {
        return on(server, guild -> {
            Optional<ScheduledEvent> there = event != null
                    ? Optional.of(guild.retrieveScheduledEventById(event).complete())
                    : marked(guild, marker);
            there.filter(NativeEvents::open).ifPresent(found -> {
                if (calledOff && found.getStatus() == ScheduledEvent.Status.SCHEDULED) {
                    found.getManager().setStatus(ScheduledEvent.Status.CANCELED).complete();
                } else {
                    found.delete().complete();
                }
            });
            return new MirrorOutcome.Gone();
        });
    }

    /** An event of ours that was made without our hearing of it. */
    private static Optional<ScheduledEvent> marked(Guild guild, String marker) {
        long self = guild.getSelfMember().getIdLong();
        return guild.retrieveScheduledEvents().complete().stream()
                .filter(event -> event.getCreatorIdLong() == self && open(event))
                .filter(event -> event.getDescription() != null
                        && event.getDescription().lines().anyMatch(line -> line.endsWith(marker)))
                .findFirst();
    }

    private static boolean open(ScheduledEvent event) {
        return event.getStatus() == ScheduledEvent.Status.SCHEDULED
                || event.getStatus() == ScheduledEvent.Status.ACTIVE;
    }

    private static ScheduledEvent create(Guild guild, EventWish wish) {
        return guild.createScheduledEvent(
                        wish.name(),
                        wish.place(),
                        wish.start().atOffset(ZoneOffset.UTC),
                        wish.end().atOffset(ZoneOffset.UTC))
                .setDescription(wish.description())
                .complete();
    }

    /** Once it has begun, its start stays; once it is over, all of it. */
    private ScheduledEvent change(ScheduledEvent event, EventWish wish) {
        if (!open(event)) {
            return event;
        }
        Instant now = clock.instant();
        boolean begun = event.getStatus() == ScheduledEvent.Status.ACTIVE
                || !wish.start().isAfter(now);
        ScheduledEventManager change = event.getManager()
                .setName(wish.name())
                .setLocation(wish.place())
                .setDescription(wish.description());
        if (!begun) {
            change = change.setStartTime(wish.start().atOffset(ZoneOffset.UTC));
        }
        if (wish.end().isAfter(now)) {
            change = change.setEndTime(wish.end().atOffset(ZoneOffset.UTC));
        }
        change.complete();
        return event;
    }

    private MirrorOutcome on(long server, Function<Guild, MirrorOutcome> look) {
        try {
            Guild guild = discord.connected() ? discord.jda().getGuildById(server) : null;
            return guild == null ? hindered(Hindrance.UNREACHABLE, "Not in the server now") : look.apply(guild);
        } catch (InsufficientPermissionException e) {
            return hindered(Hindrance.NO_PERMISSION, e.getPermission().name());
        } catch (ErrorResponseException e) {
            return answered(e);
        } catch (IllegalArgumentException limit) {
            // JDA checks limits before it sends.
            return hindered(Hindrance.REFUSED, limit.getMessage());
        } catch (RuntimeException e) {
            return new MirrorOutcome.Unknown(e.toString());
        }
    }

    private static MirrorOutcome answered(ErrorResponseException answer) {
        Exception cause = answer.getResponse().getException();
        String detail = answer.getErrorCode() + " " + answer.getMeaning();
        if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
            return hindered(Hindrance.UNREACHABLE, cause.toString());
        }
        int status = answer.getResponse().code;
        if (cause != null || status < 400 || status >= 500) {
            return new MirrorOutcome.Unknown(detail);
        }
        if (answer.getErrorResponse() == ErrorResponse.UNKNOWN_SCHEDULED_EVENT) {
            return new MirrorOutcome.Gone();
        }
        if (answer.getErrorResponse() == ErrorResponse.MAX_UNCOMPLETED_GUILD_SCHEDULED_EVENTS) {
            return hindered(Hindrance.FULL, detail);
        }
        return switch (status) {
            case 401, 408, 429 -> hindered(Hindrance.UNREACHABLE, detail);
            case 403 -> hindered(Hindrance.NO_PERMISSION, null);
            default -> hindered(Hindrance.REFUSED, detail);
        };
    }

    private static MirrorOutcome hindered(Hindrance hindrance, @Nullable String detail) {
        return new MirrorOutcome.Hindered(hindrance, detail);
    }
}
