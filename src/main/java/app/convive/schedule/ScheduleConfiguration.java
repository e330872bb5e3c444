package app.convive.schedule;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    @Bean
    ConviveClock clock() {
        return new ConviveClock(InstantSource.system(), Duration.ZERO);
    }
}
