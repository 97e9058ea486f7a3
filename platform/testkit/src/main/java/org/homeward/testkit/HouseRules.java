package org.homeward.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules that no review should have to repeat. A module checks itself with
 *
 * <pre>{@code
 * class ArchitectureTest {
 *     @TestFactory
 *     Stream<DynamicTest> theHouseRulesHold() {
 *         return HouseRules.ofService("negotiation");
 *     }
 * }
 * }</pre>
 */
public final class HouseRules {
    private static final String HOUSE = "org.homeward.";

    private static final Set<String> SERVICES =
            Set.of("detainee", "negotiation", "notification", "gateway");

    private static final Set<String> CLOCKS =
            Set.of(
                    "java.time.Instant",
                    "java.time.LocalDate",
                    "java.time.LocalDateTime",
                    "java.time.LocalTime",
                    "java.time.OffsetDateTime",
                    "java.time.OffsetTime",
                    "java.time.ZonedDateTime",
                    "java.time.Year",
                    "java.time.YearMonth");

    /** The nouns of the desks, which a jar that anybody could use must not know. */
    private static final Pattern DOMAIN_NOUN =
            Pattern.compile(
                    "(?i).*(detainee|prisoner|captive|commitment|breach|agreement|fulfil|handover"
                            + "|hand_over|incident|facility|custody|ministry|negotiat|talks).*");

    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Utils?|Service)");

    private static final List<String> ROLE_DECLARATIONS =
            List.of(
                    "jakarta.annotation.security.RolesAllowed",
                    "jakarta.annotation.security.PermitAll",
                    "jakarta.annotation.security.DenyAll",
                    "io.quarkus.security.Authenticated");

    /**
     * Who may make threads: the heartbeats themselves, and what makes threads that end with a task
     * or beats by itself. Whatever else must go on asks {@code ThreadHeartbeats} for its thread.
     */
    private static final Set<String> THREAD_MAKERS =
            Set.of(
                    "org.homeward.liveness.EssentialThread",
                    // workers of one backlog, which the watched loop waits for
                    "org.homeward.timer.WorkLoop",
                    // attempts of one batch, which the watched loop waits for
                    "org.homeward.notification.delivery.Dispatch",
                    // questions of one request, which it waits for
                    "org.homeward.gateway.console.Names",
                    // one import, whose officer sees whether it came to an end
                    "org.homeward.negotiation.transfer.StartImport",
                    // rounds on the event loop, each with a heartbeat
                    "org.homeward.gateway.live.Broadcast",
                    "org.homeward.gateway.live.Changes");

    private HouseRules() {}

    /** The rules for {@code org.homeward.<name>}, the code of one service. */
    public static Stream<DynamicTest> ofService(String name) {
        JavaClasses code = codeOf(HOUSE + name);
        return tests(
                code,
                clockOnlyThroughInstantSource(),
                threadsAreMadeInKnownPlaces(),
                everyEndpointDeclaresItsRoles(),
                noOtherServiceIsTouched(name),
                resourcesNeverWorkAsEngine(),
                noEmptyNames(),
                featuresHaveNoCycles(HOUSE + name));
    }

    /** The rules for {@code org.homeward.<name>}, one jar of the platform. */
    public static Stream<DynamicTest> ofPlatform(String name) {
        JavaClasses code = codeOf(HOUSE + name);
        return tests(
                code,
                clockOnlyThroughInstantSource(),
                threadsAreMadeInKnownPlaces(),
                everyEndpointDeclaresItsRoles(),
                resourcesNeverWorkAsEngine(),
                noDomainNounInNames(),
                noServiceIsTouched(),
                noEmptyNames());
    }

    /** The one class that may ask is the one that others are injected with. */
    static ArchRule clockOnlyThroughInstantSource() {
        return noClasses()
                .that()
                .areNotAssignableTo(InstantSource.class)
                .should()
                .accessTargetWhere(asksTheMachineForTheTime())
                .because("a test cannot move the machine's clock: inject an InstantSource")
                .allowEmptyShould(true);
    }

    static ArchRule threadsAreMadeInKnownPlaces() {
        return classes()
                .that(HouseConditions.areNotNamed(THREAD_MAKERS))
                .should(HouseConditions.makeNoThreads())
                .because("a thread without a heartbeat is missed by nobody: use ThreadHeartbeats")
                .allowEmptyShould(true);
    }

    static ArchRule everyEndpointDeclaresItsRoles() {
        return methods()
                .that(answerHttp())
                .should(HouseConditions.beCoveredBy(ROLE_DECLARATIONS))
                .because("who may call it must be readable where it stands")
                .allowEmptyShould(true);
    }

    static ArchRule noOtherServiceIsTouched(String name) {
        String[] others =
                SERVICES.stream()
                        .filter(other -> !other.equals(name))
                        .map(other -> HOUSE + other + "..")
                        .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("services share events and contracts, never classes")
                .allowEmptyShould(true);
    }

    static ArchRule noServiceIsTouched() {
        return noOtherServiceIsTouched("platform");
    }

    static ArchRule resourcesNeverWorkAsEngine() {
        return classes()
                .that(areResources())
                .should(HouseConditions.stayAwayFromTheEngineRole())
                .because("the engine sees every desk; a request must see its caller's only")
                .allowEmptyShould(true);
    }

    static ArchRule noDomainNounInNames() {
        return classes()
                .should(HouseConditions.haveNoNameLike(DOMAIN_NOUN))
                .because("a platform jar serves any domain")
                .allowEmptyShould(true);
    }

    static ArchRule noEmptyNames() {
        return classes()
                .should(HouseConditions.notBeCalledLike(EMPTY_NAME))
                .because("such a suffix says nothing: name what it does")
                .allowEmptyShould(true);
    }

    static ArchRule featuresHaveNoCycles(String base) {
        return slices().matching(base + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("features that need each other are one feature")
                .allowEmptyShould(true);
    }

    private static JavaClasses codeOf(String base) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(base);
    }

    private static Stream<DynamicTest> tests(JavaClasses code, ArchRule... rules) {
        return Stream.of(rules)
                .map(rule ->
                        DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(code)));
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe(
                "ask the machine for the time",
                access -> {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getName();
                    return (name.equals("now") && CLOCKS.contains(owner))
                            || (name.equals("currentTimeMillis")
                                    && owner.equals("java.lang.System"))
                            || (name.startsWith("system") && owner.equals("java.time.Clock"))
                            || (name.startsWith("system")
                                    && owner.equals("java.time.InstantSource"))
                            || (name.equals("<init>")
                                    && owner.equals("java.util.Date")
                                    && access.getTarget().getFullName().endsWith("<init>()"));
                });
    }

    private static DescribedPredicate<JavaMethod> answerHttp() {
        return DescribedPredicate.describe(
                "answer HTTP",
                method ->
                        method.getAnnotations().stream()
                                .anyMatch(each ->
                                        each.getRawType()
                                                .isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod")));
    }

    private static DescribedPredicate<JavaClass> areResources() {
        return DescribedPredicate.describe(
                "are resources",
                type ->
                        type.isAnnotatedWith("jakarta.ws.rs.Path")
                                || type.getMethods().stream().anyMatch(answerHttp()));
    }
}
