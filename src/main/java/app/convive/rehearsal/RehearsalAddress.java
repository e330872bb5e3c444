package app.convive.rehearsal;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the stand-in listens, as links in its answers name it. */
@Component
@Rehearsed
public class RehearsalAddress {
    private final URI api;

    RehearsalAddress(@Value("${convive.discord.api-url}") URI api) {
        this.api = api;
    }

    /** Address of the page and of files, without a slash at the end: {@code http://127.0.0.1:8080}. */
    public String page() {
        return "http://" + api.getAuthority();
    }

    /** Address of the gateway, without a slash at the end. */
    public String gateway() {
        return "ws://" + api.getAuthority() + "/gateway";
    }
}
