package app.convive.reminder;

import app.convive.testing.NoPost;
import app.convive.testing.OnBothDatabases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Reminders on both databases, with a world to remind people in. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnBothDatabases
@SpringBootTest(classes = ReminderApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import({World.class, Members.class, NoPost.class, DownTime.class, Mail.class})
@interface ReminderTest {}
