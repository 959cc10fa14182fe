package dev.unhunch.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import dev.unhunch.core.feature.Explained;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** The structure that a newcomer is told of, held to. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages("dev.unhunch");

    private static final String CORE = "dev.unhunch.core..";
    private static final String CONTENT = "dev.unhunch.content..";
    private static final String STORAGE = "dev.unhunch.storage..";
    private static final String WEB = "dev.unhunch.web..";
    private static final String DISCORD = "dev.unhunch.discord..";
    private static final String SLACK = "dev.unhunch.slack..";
    private static final String APP = "dev.unhunch.app..";

    private static void holds(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @Test
    void all_modules_are_looked_at() {
        for (var name : new String[] {CORE, CONTENT, STORAGE, WEB, DISCORD, SLACK, APP})
            assertThat(PRODUCT.stream().filter(JavaClass.Predicates.resideInAPackage(name)))
                    .as(name)
                    .hasSizeGreaterThan(5);
    }

    @Test
    void core_knows_nobody() {
        holds(
                classes()
                        .that()
                        .resideInAPackage(CORE)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(CORE, "java..", "org.slf4j..", "org.jspecify.."));
    }

    @Test
    void siblings_never_see_each_other() {
        var siblings = List.of(CONTENT, STORAGE, WEB, DISCORD, SLACK);
        for (var one : siblings)
            for (var other : siblings)
                if (!one.equals(other))
                    holds(
                            noClasses()
                                    .that()
                                    .resideInAPackage(one)
                                    .should()
                                    .dependOnClassesThat(in(other)));
    }

    @Test
    void nobody_sees_app() {
        holds(noClasses().that().resideOutsideOfPackage(APP).should().dependOnClassesThat(in(APP)));
    }

    @Test
    void features_are_put_together_in_one_place_only() {
        holds(
                noClasses()
                        .that()
                        .resideInAPackage(APP)
                        .and()
                        .doNotHaveFullyQualifiedName(Product.class.getName())
                        .should()
                        .dependOnClassesThat(
                                // What was explained is plain data, printed by the command line.
                                resideInAPackage("dev.unhunch.core.feature..")
                                        .and(not(type(Explained.class)))));
    }

    @Test
    void packages_have_no_cycles() {
        holds(slices().matching("dev.unhunch.core.(*)..").should().beFreeOfCycles());
        holds(slices().matching("dev.unhunch.content.(*)..").should().beFreeOfCycles());
        holds(slices().matching("dev.unhunch.storage.(*)..").should().beFreeOfCycles());
        holds(slices().matching("dev.unhunch.web.(*)..").should().beFreeOfCycles());
        holds(slices().matching("dev.unhunch.discord.(*)..").should().beFreeOfCycles());
        holds(slices().matching("dev.unhunch.slack.(*)..").should().beFreeOfCycles());
        holds(slices().matching("dev.unhunch.app.(*)..").should().beFreeOfCycles());
    }

    @Test
    void json_stays_out_of_core() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(CONTENT, WEB, APP)
                        .should()
                        .dependOnClassesThat(in("com.fasterxml.jackson..")));
    }

    @Test
    void databases_stay_in_storage() {
        for (var name :
                new String[] {"java.sql..", "org.flywaydb..", "com.zaxxer..", "org.sqlite.."})
            holds(
                    noClasses()
                            .that()
                            .resideOutsideOfPackage(STORAGE)
                            .should()
                            .dependOnClassesThat(in(name)));
    }

    @Test
    void discord_stays_in_its_adapter() {
        staysIn("net.dv8tion..", DISCORD);
    }

    @Test
    void slack_stays_in_its_adapter() {
        staysIn("com.slack..", SLACK);
        staysIn("com.google.gson..", SLACK);
    }

    @Test
    void the_http_client_stays_in_the_adapters_that_bring_it() {
        for (var name : new String[] {"okhttp3..", "okio..", "kotlin.."})
            staysIn(name, DISCORD, SLACK);
    }

    private static void staysIn(String name, String... homes) {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(homes)
                        .should()
                        .dependOnClassesThat(in(name)));
    }

    /** Pictures are drawn before the product is built; the running one only sends their bytes. */
    @Test
    void nothing_that_runs_can_draw() {
        for (var name :
                new String[] {
                    "dev.unhunch.pictures..", "java.awt..", "javax.imageio..", "javax.swing.."
                }) staysIn(name, "dev.unhunch.pictures..");
    }

    @Test
    void what_jda_may_change_any_day_is_not_used() {
        holds(noClasses().should().dependOnClassesThat(in("net.dv8tion.jda.internal..")));
    }

    @Test
    void nobody_below_app_takes_the_time() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(APP)
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC")
                        .orShould()
                        .callMethod(Clock.class, "systemDefaultZone")
                        .orShould()
                        .callMethod(InstantSource.class, "system")
                        .orShould()
                        .callMethod(ZoneId.class, "systemDefault"));
    }

    @Test
    void nobody_below_app_reads_the_environment_or_prints() {
        holds(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(APP, "dev.unhunch.content.build..")
                        .should()
                        .callMethod(System.class, "getenv")
                        .orShould()
                        .callMethod(System.class, "getenv", String.class)
                        .orShould()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
    }

    @Test
    void nobody_sleeps() {
        holds(
                noClasses()
                        .should()
                        .callMethod(Thread.class, "sleep", long.class)
                        .orShould()
                        .callMethod(Thread.class, "sleep", Duration.class));
    }

    @Test
    void every_package_declares_null() {
        var bare =
                PRODUCT.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(each -> each.getName());

        assertThat(bare).isEmpty();
    }

    @Test
    void safety_never_logs() {
        holds(
                noClasses()
                        .that()
                        .resideInAPackage("dev.unhunch.core.safety..")
                        .should()
                        .dependOnClassesThat(in("org.slf4j..")));
    }

    private static DescribedPredicate<JavaClass> in(String name) {
        return JavaClass.Predicates.resideInAPackage(name);
    }
}
