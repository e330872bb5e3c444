package app.convive.delivery;

import app.convive.testing.OnBothDatabases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of the lines on both databases, each test beginning with an empty ledger and nothing in the way. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnBothDatabases
@ExtendWith(Bench.Cleared.class)
@SpringBootTest(
        classes = {LinesApplication.class, PaperDiscord.class, NoteLetter.class, News.class, Bench.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "convive.delivery.conversation-interval=0s")
@interface LinesTest {}
