package app.convive.rehearsal;

import app.convive.ConviveApplication;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;

/**
 * Starts all of Convive in rehearsal, on a free port, and gives each test that asks for one a {@link Stage} of its own: a
 * fresh server with a fresh cast. Classes with the same context share one application; its clock only moves forward.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ConviveApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = "server.port=0")
@TypeExcludeFilters(NothingOfTheTests.class)
@ExtendWith(StageExtension.class)
public @interface RehearsalTest {}
