package org.homeward.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The conditions of {@link HouseRules}; they know the platform's annotations by name only. */
final class HouseConditions {
    private static final Set<String> ENGINE =
            Set.of("org.homeward.access.AsEngine", "org.homeward.access.EngineWork");

    private static final Map<String, Pattern> THREADS =
            Map.of(
                    "java.lang.Thread",
                    Pattern.compile("<init>|ofPlatform|ofVirtual|startVirtualThread"),
                    "java.util.Timer",
                    Pattern.compile("<init>"),
                    "java.util.concurrent.Executors",
                    Pattern.compile("new.*|unconfigurable.*"),
                    "java.util.concurrent.ThreadPoolExecutor",
                    Pattern.compile("<init>"),
                    "java.util.concurrent.ScheduledThreadPoolExecutor",
                    Pattern.compile("<init>"),
                    "java.util.concurrent.ForkJoinPool",
                    Pattern.compile("<init>|commonPool"),
                    "java.util.concurrent.CompletableFuture",
                    Pattern.compile("runAsync|supplyAsync"),
                    "io.vertx.core.Vertx",
                    Pattern.compile("setPeriodic"));

    private static final String SCHEDULED = "io.quarkus.scheduler.Scheduled";

    private HouseConditions() {}

    static DescribedPredicate<JavaClass> areNotNamed(Set<String> names) {
        return DescribedPredicate.describe(
                "are not known to make threads",
                type -> !names.contains(type.getName().split("\\$", 2)[0]));
    }

    static ArchCondition<JavaClass> makeNoThreads() {
        return new ArchCondition<>("make no threads") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(HouseConditions::makesThread)
                        .forEach(access ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                type, access.getDescription())));
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(SCHEDULED))
                        .forEach(method ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                type, method.getFullName() + " is scheduled")));
            }
        };
    }

    private static boolean makesThread(JavaAccess<?> access) {
        Pattern names = THREADS.get(access.getTargetOwner().getName());
        return names != null && names.matcher(access.getName()).matches();
    }

    static ArchCondition<JavaMethod> beCoveredBy(Collection<String> annotations) {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared =
                        annotations.stream()
                                .anyMatch(each ->
                                        method.isAnnotatedWith(each)
                                                || method.getOwner().isAnnotatedWith(each));
                if (!declared) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    method, method.getFullName() + " declares no roles"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> stayAwayFromTheEngineRole() {
        return new ArchCondition<>("stay away from the engine role") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean touched =
                        type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(each -> ENGINE.contains(each.getTargetClass().getName()));
                if (touched) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    type, type.getName() + " works as the engine"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveNoNameLike(Pattern unwanted) {
        return new ArchCondition<>("bear no noun of the domain in a name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                names(type)
                        .filter(name -> unwanted.matcher(name).matches())
                        .forEach(name ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                type, type.getName() + ": " + name)));
            }
        };
    }

    static ArchCondition<JavaClass> notBeCalledLike(Pattern unwanted) {
        return new ArchCondition<>("not be called *Impl, *Manager, *Helper, *Utils or *Service") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (unwanted.matcher(type.getSimpleName()).matches()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()));
                }
            }
        };
    }

    /** Of the class and its methods; a lambda's method bears its parent's name anyway. */
    private static Stream<String> names(JavaClass type) {
        return Stream.concat(
                Stream.of(type.getSimpleName()),
                type.getMethods().stream().map(JavaMethod::getName))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream();
    }
}
