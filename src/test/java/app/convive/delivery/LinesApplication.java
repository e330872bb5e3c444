package app.convive.delivery;

import app.convive.schedule.ConviveClock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Schedule and delivery alone, for their tests; the way out to Discord is the test's. */
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration
@EntityScan(basePackageClasses = Deliveries.class)
@EnableJpaRepositories(basePackageClasses = Deliveries.class, considerNestedRepositories = true)
@ConfigurationPropertiesScan(basePackageClasses = {ConviveClock.class, Deliveries.class})
@ComponentScan(
        basePackageClasses = {ConviveClock.class, Deliveries.class},
        excludeFilters = {
            @ComponentScan.Filter(TestComponent.class),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "app\\.convive\\.delivery\\.post\\..*")
        })
class LinesApplication {}
