package app.convive;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts Convive: a bot on Discord when a token is given, a rehearsal otherwise. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ConviveApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ConviveApplication.class, arguments);
    }
}
