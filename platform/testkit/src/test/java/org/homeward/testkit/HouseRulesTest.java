package org.homeward.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HouseRulesTest {
    @Test
    void askingTheMachineForTheTimeIsFound() {
        ArchRule rule = HouseRules.clockOnlyThroughInstantSource();

        assertThat(breaks(rule, Samples.ReadsTheClock.class)).isTrue();
        assertThat(breaks(rule, Samples.IsGivenTheClock.class)).isFalse();
    }

    @Test
    void aThreadThatNobodyWatchesIsFound() {
        ArchRule rule = HouseRules.threadsAreMadeInKnownPlaces();

        assertThat(breaks(rule, Samples.MakesThread.class)).isTrue();
        assertThat(breaks(rule, Samples.MakesExecutor.class)).isTrue();
        assertThat(breaks(rule, Samples.ExtendsThread.class)).isTrue();
        assertThat(breaks(rule, Samples.IsGivenExecutor.class)).isFalse();
    }

    @Test
    void anEndpointThatDoesNotSayWhoMayCallItIsFound() {
        ArchRule rule = HouseRules.everyEndpointDeclaresItsRoles();

        assertThat(breaks(rule, Samples.Undeclared.class)).isTrue();
        assertThat(breaks(rule, Samples.Declared.class)).isFalse();
    }

    @Test
    void aNameThatSaysNothingIsFound() {
        ArchRule rule = HouseRules.noEmptyNames();

        assertThat(breaks(rule, Samples.OrderManager.class)).isTrue();
        assertThat(breaks(rule, Samples.Orders.class)).isFalse();
    }

    @Test
    void aNounOfTheDomainIsFound() {
        ArchRule rule = HouseRules.noDomainNounInNames();

        assertThat(breaks(rule, Samples.Commitments.class)).isTrue();
        assertThat(breaks(rule, Samples.Orders.class)).isFalse();
    }

    @Test
    void theConditionOnNamesLooksAtMethodsAsWell() {
        ArchRule rule =
                com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
                        .should(HouseConditions.haveNoNameLike(Pattern.compile("keep")));

        assertThat(breaks(rule, Samples.Orders.class)).isTrue();
    }

    private static boolean breaks(ArchRule rule, Class<?> type) {
        return rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
    }
}
