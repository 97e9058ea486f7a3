package org.homeward.deploy.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class FiguresTest {

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Figures.of(List.of(4.0, 1.0, 3.0)).median()).isEqualTo(3.0);
        assertThat(Figures.of(List.of(4.0, 1.0, 3.0, 2.0)).median()).isEqualTo(2.5);
    }

    @Test
    void theSpreadIsFromTheLeastToTheGreatest() {
        // Given
        var figures = Figures.of(List.of(7.0, -1.0, 3.0));

        // Then
        assertThat(figures.least()).isEqualTo(-1.0);
        assertThat(figures.greatest()).isEqualTo(7.0);
    }

    @Test
    void aPercentileIsAValueThatWasMeasured() {
        // Given
        var hundred = Figures.of(IntStream.rangeClosed(1, 100).mapToObj(n -> (double) n).toList());

        // Then
        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(Figures.of(List.of(5.0)).percentile(99)).isEqualTo(5);
    }

    @Test
    void nothingHasNoMedian() {
        assertThatThrownBy(() -> Figures.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
