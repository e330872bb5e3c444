package app.convive.delivery.post;

import app.convive.delivery.DeliveryReason;
import app.convive.delivery.Recipient;
import java.net.ConnectException;
import java.net.UnknownHostException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;

/** What Discord's and JDA's errors mean for a message. */
final class Refusals {

    private Refusals() {}

    static Outcome of(Exception error, Recipient recipient) {
        return switch (error) {
            case ErrorResponseException answer -> answered(answer, recipient);
            case InsufficientPermissionException missing ->
                new Outcome.Hindered(
                        DeliveryReason.NO_PERMISSION, missing.getPermission().name());
            // JDA checks limits before it sends, and says so only by these.
            case IllegalArgumentException limit ->
                new Outcome.Refused(DeliveryReason.CONTENT_REFUSED, String.valueOf(limit.getMessage()));
            case UnsupportedOperationException bot ->
                new Outcome.Refused(DeliveryReason.DMS_CLOSED, String.valueOf(bot.getMessage()));
            default -> new Outcome.Unknown(error.toString());
        };
    }

    private static Outcome answered(ErrorResponseException answer, Recipient recipient) {
        Exception cause = answer.getResponse().getException();
        if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
            return new Outcome.Hindered(DeliveryReason.DISCORD_UNREACHABLE, cause.toString());
        }
        int status = answer.getResponse().code;
        if (cause != null || status < 400 || status >= 500) {
            return new Outcome.Unknown(String.valueOf(answer.getMessage()));
        }
        String detail = answer.getErrorCode() + " " + answer.getMeaning();
        return switch (answer.getErrorResponse()) {
            case CANNOT_SEND_TO_USER -> new Outcome.Refused(DeliveryReason.DMS_CLOSED, detail);
            case NO_MUTUAL_GUILDS -> new Outcome.Refused(DeliveryReason.NO_COMMON_SERVER, detail);
            case UNKNOWN_USER, INVALID_RECIPIENT -> new Outcome.Refused(DeliveryReason.USER_GONE, detail);
            case UNKNOWN_CHANNEL, UNKNOWN_GUILD -> new Outcome.Refused(DeliveryReason.CHANNEL_GONE, detail);
            // Somebody archived it between looking and sending; the next try wakes it.
            case ILLEGAL_OPERATION_ARCHIVED_THREAD -> new Outcome.Hindered(DeliveryReason.DISCORD_UNREACHABLE, detail);
            case THREAD_LOCKED -> new Outcome.Hindered(DeliveryReason.NO_PERMISSION, detail);
            case OPEN_DM_TOO_FAST -> new Outcome.TooManyConversations(detail);
            default -> byStatus(status, recipient, detail);
        };
    }

    private static Outcome byStatus(int status, Recipient recipient, String detail) {
        return switch (status) {
            case 401, 408, 429 -> new Outcome.Hindered(DeliveryReason.DISCORD_UNREACHABLE, detail);
            // Missing access or permission in a channel; towards a person, a bot that is under suspicion.
            case 403 ->
                switch (recipient) {
                    case Recipient.Channel channel -> new Outcome.Hindered(DeliveryReason.NO_PERMISSION, detail);
                    case Recipient.Person person -> new Outcome.TooManyConversations(detail);
                };
            default -> new Outcome.Refused(DeliveryReason.CONTENT_REFUSED, detail);
        };
    }
}
