package app.convive.schedule;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;

/** Schedule alone, for its tests. */
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableConfigurationProperties(ScheduleProperties.class)
@ComponentScan(basePackageClasses = ConviveClock.class, excludeFilters = @ComponentScan.Filter(TestComponent.class))
class ScheduleApplication {}
