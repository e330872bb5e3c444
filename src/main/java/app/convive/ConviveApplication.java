package app.convive;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts Convive: a bot on Discord when a token is given, a rehearsal otherwise. Beans are named by their whole class name,
 * so that two rooms may use the same word.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class ConviveApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ConviveApplication.class, arguments);
    }
}
