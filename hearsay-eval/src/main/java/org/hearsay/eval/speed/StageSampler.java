package org.hearsay.eval.speed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells where the time of other threads goes, from outside: every few milliseconds it looks at the stack of each thread that
 * runs, and gives that moment to the stage of the innermost frame that belongs to one. Nothing in what is measured has to
 * know of it. Time inside native code, as a model's is, counts for the Java method that called it.
 *
 * <p>It says shares, not times: how a stage that several threads share compares with one that a single thread does is by
 * their threads' time together. Stages shorter than the pause between two looks come out right only over many articles.
 */
public final class StageSampler implements AutoCloseable {

    private static final long PAUSE_MS = 3;

    /**
     * A stage of the way from file to JSON.
     *
     * @param name as it is shown
     * @param classes the beginnings of the names of the classes whose methods are this stage
     */
    public record Stage(String name, List<String> classes) {}

    private final List<Stage> stages;
    private final Map<String, Integer> looks = new LinkedHashMap<>();
    private final Thread sampler;
    private volatile boolean done;

    private StageSampler(List<Stage> stages) {
        this.stages = List.copyOf(stages);
        stages.forEach(stage -> looks.put(stage.name(), 0));
        this.sampler = new Thread(this::lookOn, "stage-sampler");
        sampler.setDaemon(true);
    }

    /** Starts looking. */
    public static StageSampler start(List<Stage> stages) {
        StageSampler sampler = new StageSampler(stages);
        sampler.sampler.start();
        return sampler;
    }

    /** Stops looking; idle when stopped already. */
    @Override
    public void close() {
        done = true;
        boolean interrupted = false;
        while (sampler.isAlive()) {
            try {
                sampler.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Each stage's share of the moments that were in any; once closed. All 0 when there were none. */
    public Map<String, Double> shares() {
        double all =
                Math.max(1, looks.values().stream().mapToInt(Integer::intValue).sum());
        Map<String, Double> shares = new LinkedHashMap<>();
        looks.forEach((stage, count) -> shares.put(stage, count / all));
        return shares;
    }

    private void lookOn() {
        while (!done) {
            Thread.getAllStackTraces().forEach((thread, stack) -> {
                if (thread.getState() == Thread.State.RUNNABLE && !thread.equals(sampler)) {
                    stageOf(stack).ifPresent(stage -> looks.merge(stage.name(), 1, Integer::sum));
                }
            });
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private Optional<Stage> stageOf(StackTraceElement... stack) {
        return Arrays.stream(stack)
                .flatMap(frame -> stages.stream()
                        .filter(stage -> stage.classes().stream().anyMatch(frame.getClassName()::startsWith)))
                .findFirst();
    }
}
