package org.hearsay.eval.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.eval.speed.StageSampler.Stage;
import org.junit.jupiter.api.Test;

class StageSamplerTest {

    private static final List<Stage> STAGES = List.of(
            new Stage("inner", List.of(Inner.class.getName())),
            new Stage("outer", List.of(Outer.class.getName())),
            new Stage("never", List.of("nobody.")));

    @Test
    void timeGoesToTheInnermostStage() {
        StageSampler sampler = StageSampler.start(STAGES);
        Outer.work(300, 100);
        sampler.close();
        Map<String, Double> shares = sampler.shares();
        assertThat(shares.keySet()).containsExactly("inner", "outer", "never");
        // three to one, with room for a machine that does other things too
        assertThat(shares.get("inner")).isBetween(0.5, 0.95);
        assertThat(shares.get("outer")).isBetween(0.05, 0.5);
        assertThat(shares.get("never")).isZero();
    }

    @Test
    void nothingDoneIsNoShare() {
        StageSampler sampler = StageSampler.start(STAGES);
        sampler.close();
        assertThat(sampler.shares().values()).containsOnly(0.0);
    }

    private static final class Outer {
        static void work(long inside, long outside) {
            Inner.work(inside);
            long end = System.nanoTime() + outside * 1_000_000;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }

    private static final class Inner {
        static void work(long milliseconds) {
            long end = System.nanoTime() + milliseconds * 1_000_000;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }
}
