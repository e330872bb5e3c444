package app.convive.rehearsal.control;

import app.convive.rehearsal.Rehearsed;
import app.convive.rehearsal.client.Refusal;
import app.convive.rehearsal.rules.DiscordError;
import app.convive.rehearsal.world.Wire;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.node.ObjectNode;

/** Says why a control call was refused. */
@RestControllerAdvice(basePackageClasses = ControlErrors.class)
@Rehearsed
class ControlErrors {
    @ExceptionHandler
    ResponseEntity<ObjectNode> refused(Refusal refusal, HttpServletRequest request) {
        HttpStatus status = switch (refusal.reason()) {
            case BAD_REQUEST -> HttpStatus.BAD_REQUEST;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            default -> HttpStatus.CONFLICT;
        };
        ObjectNode body = Wire.object().put("reason", refusal.reason().code());
        body.put("message", refusal.reason().words(english(request)));
        if (refusal.subject() != null) {
            body.put("subject", refusal.subject());
            switch (refusal.reason()) {
                case MISSING_OPTION, BAD_OPTION, NO_SUCH_OPTION -> body.put("option", refusal.subject());
                case MISSING_VALUE, BAD_VALUE, NO_SUCH_FIELD -> body.put("field", refusal.subject());
                default -> {
                    // The subject says it.
                }
            }
        }
        return ResponseEntity.status(status).body(body);
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> refusedByDiscord(DiscordError error) {
        ObjectNode body = Wire.object().put("reason", "discord").put("message", error.getMessage());
        body.set("discord", error.body());
        return ResponseEntity.unprocessableContent().body(body);
    }

    @ExceptionHandler
    ResponseEntity<ObjectNode> unreadable(HttpMessageNotReadableException error) {
        ObjectNode body = Wire.object().put("reason", Refusal.Reason.BAD_REQUEST.code());
        return ResponseEntity.badRequest().body(body.put("message", error.getMessage()));
    }

    private static boolean english(HttpServletRequest request) {
        return request.getAttribute(Directory.SPEAKS_ENGLISH) instanceof Boolean english
                ? english
                : request.getLocale().getLanguage().equals("en");
    }
}
