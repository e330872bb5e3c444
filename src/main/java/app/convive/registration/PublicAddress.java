package app.convive.registration;

import app.convive.discord.StartRefused;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where calendar programs reach the web port from outside.
 *
 * @param publicAddress without it there are no calendar links
 */
@ConfigurationProperties("convive.web")
record PublicAddress(@Nullable URI publicAddress) {

    PublicAddress {
        if (publicAddress != null && publicAddress.toString().isBlank()) {
            publicAddress = null;
        }
        if (publicAddress != null && (publicAddress.getHost() == null || !isWeb(publicAddress.getScheme()))) {
            throw new StartRefused("convive.web.public-address is no address of the web: write it as "
                    + "https://convive.example.org, or take it out to have no calendar links.");
        }
    }

    private static boolean isWeb(String scheme) {
        return "https".equals(scheme) || "http".equals(scheme);
    }

    /** Calendar links can be given out. */
    boolean known() {
        return publicAddress != null;
    }

    /** The whole address of this path, which begins with a slash. */
    String of(String path) {
        String base = String.valueOf(publicAddress);
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
