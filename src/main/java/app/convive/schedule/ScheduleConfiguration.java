package app.convive.schedule;

import app.convive.discord.StartRefused;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the clock. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    /** A clock that is not the system's would send real people their reminders at the wrong time, so it stays at home. */
    @Bean
    ConviveClock clock(
            ScheduleProperties properties, @Value("${convive.discord.api-url:#{null}}") @Nullable URI apiUrl) {
        Duration offset = properties.clockOffset();
        if (offset.isNegative()) {
            throw new StartRefused(
                    "convive.clock-offset is negative; the clock can only be moved forward. Take it out.");
        }
        if (!offset.isZero() && (apiUrl == null || !isLoopback(apiUrl.getHost()))) {
            throw new StartRefused("convive.clock-offset is only for trying Convive on a server of your own: it needs "
                    + "convive.discord.api-url with an address of this machine. Take it out.");
        }
        return new ConviveClock(InstantSource.system(), offset);
    }

    private static boolean isLoopback(@Nullable String host) {
        if (host == null || host.equals("localhost")) {
            return host != null;
        }
        try {
            return InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
