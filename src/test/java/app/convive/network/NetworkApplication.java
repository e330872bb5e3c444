package app.convive.network;

import app.convive.delivery.Deliveries;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The network room without its commands, and of delivery the ledger only: nothing is sent. The clock stands. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EntityScan(basePackageClasses = {Server.class, Deliveries.class})
@EnableJpaRepositories(
        basePackageClasses = {Server.class, Deliveries.class},
        considerNestedRepositories = true)
@ComponentScan(
        basePackageClasses = {Server.class, Deliveries.class},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "app\\.convive\\.network\\.chat\\.(?!\\w*Letter$|TroubleLines$|DeliveryTroubles$).*",
                            "app\\.convive\\.delivery\\."
                                    + "(?!Deliveries$|OwedRows$|UniqueRows$|DirectMessages$|Database$|LaneBell$).*",
                            ".*Test.*"
                        }))
public class NetworkApplication {

    public static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");

    @Bean
    InstantSource clock() {
        return InstantSource.fixed(NOW);
    }
}
