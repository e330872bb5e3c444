package app.convive.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import java.util.regex.Pattern;

@AnalyzeClasses(
        packages = "app.convive",
        importOptions = {ImportOption.DoNotIncludeTests.class, WallsTest.WrittenByPeople.class})
class WallsTest {

    /** Without what Spring wrote down at an earlier packaging. */
    static class WrittenByPeople implements ImportOption {
        private static final Pattern GENERATED = Pattern.compile(".*(__|\\$\\$)[^/]*\\.class");

        @Override
        public boolean includes(Location location) {
            return !location.matches(GENERATED);
        }
    }

    @ArchTest
    static final ArchRule only_the_lines_and_the_chats_know_JDA = noClasses()
            .that()
            .resideOutsideOfPackages("app.convive.discord..", "app.convive.delivery..", "app.convive.*.chat..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.dv8tion.jda..");

    @ArchTest
    static final ArchRule only_schedule_knows_Quartz = noClasses()
            .that()
            .resideOutsideOfPackage("app.convive.schedule..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.quartz..");

    @ArchTest
    static final ArchRule only_web_rooms_know_the_web = noClasses()
            .that()
            .resideOutsideOfPackages("app.convive.web..", "app.convive.rehearsal..", "app.convive.*.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.boot.webmvc..",
                    "org.springframework.boot.web.server..",
                    "jakarta.servlet..");

    @ArchTest
    static final ArchRule the_clock_is_injected = noClasses()
            .that()
            .resideOutsideOfPackage("app.convive.schedule..")
            .should()
            .callMethodWhere(
                    target(name("now")).and(target(owner(JavaClass.Predicates.resideInAPackage("java.time..")))))
            .orShould()
            .callMethodWhere(
                    target(name("system")).and(target(owner(JavaClass.Predicates.type(java.time.InstantSource.class)))))
            .orShould()
            .callMethodWhere(target(owner(JavaClass.Predicates.type(java.time.Clock.class)))
                    .and(target(name("systemUTC")).or(target(name("systemDefaultZone")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule the_zone_of_the_machine_does_not_matter = noClasses()
            .should()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault")
            .orShould()
            .callMethod(java.util.TimeZone.class, "getDefault");

    @ArchTest
    static final ArchRule dates_are_those_of_java_time = noClasses()
            .that()
            .resideOutsideOfPackage("app.convive.schedule..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Date.class, java.util.Calendar.class, java.text.SimpleDateFormat.class);

    @ArchTest
    static final ArchRule what_may_be_absent_is_no_field = noFields().should().haveRawType(Optional.class);
}
