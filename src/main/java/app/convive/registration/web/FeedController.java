package app.convive.registration.web;

import app.convive.registration.FeedService;
import app.convive.registration.PublishedCalendar;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A person's calendar under its secret address. An address that never was, that was revoked, of another server or of an
 * installation that gives out none: all are answered alike.
 */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedService feeds;

    FeedController(FeedService feeds) {
        this.feeds = feeds;
    }

    @GetMapping(FeedService.PATH)
    ResponseEntity<byte[]> calendar(@PathVariable String server, @PathVariable String secret) {
        if (!server.matches("\\d{1,19}")) {
            return notFound();
        }
        return feeds.read(Long.parseUnsignedLong(server), secret)
                .map(FeedController::found)
                .orElseGet(FeedController::notFound);
    }

    /** Unchanged since the reader's last visit, it is answered with 304 by the framework. */
    private static ResponseEntity<byte[]> found(PublishedCalendar calendar) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(calendar.fingerprint())
                .lastModified(calendar.changed())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.inline().filename("convive.ics").build()))
                .body(calendar.content());
    }

    private static ResponseEntity<byte[]> notFound() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
