package org.hearsay.reader.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What is known about the hosts that were asked: what their robots.txt allows, and when they may be asked again. */
final class Hosts {

    private static final int REMEMBERED = 1_000;
    private static final Duration ROBOTS_HOLD = Duration.ofHours(24);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** Reads what a host's robots.txt allows. */
    interface RobotsReader {
        BaseRobotRules read() throws IOException;
    }

    private final Duration pause;
    private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param pause between the end of one request to a host and the start of the next, if its robots.txt asks for no longer one */
    Hosts(Duration pause) {
        this.pause = pause;
    }

    synchronized Host of(URI url) {
        return hosts.computeIfAbsent(url.getScheme() + "://" + url.getRawAuthority(), name -> new Host(pause));
    }

    /** One host. */
    static final class Host {

        private final ReentrantLock turn = new ReentrantLock(true);
        private volatile Duration pause;
        private long free = System.nanoTime();
        private @Nullable BaseRobotRules rules;
        private Instant rulesRead = Instant.MIN;

        private Host(Duration pause) {
            this.pause = pause;
        }

        /** Waits until nobody else asks the host, and the pause is over. */
        void begin() throws IOException {
            try {
                turn.lockInterruptibly();
                long wait = free - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(Duration.ofNanos(wait).toMillis() + 1);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                if (turn.isHeldByCurrentThread()) {
                    turn.unlock();
                }
                throw new IOException("interrupted", e);
            }
        }

        /** Says that the request that {@link #begin()} was for is over. */
        void end() {
            free = System.nanoTime() + pause.toNanos();
            turn.unlock();
        }

        /** Whether the host's robots.txt allows this URL; read when it is not known, or was read long ago. */
        synchronized boolean allows(URI url, RobotsReader reader) throws IOException {
            BaseRobotRules known = rules;
            if (known == null || rulesRead.isBefore(Instant.now().minus(ROBOTS_HOLD))) {
                known = reader.read();
                rules = known;
                rulesRead = Instant.now();
                long asked = Math.min(known.getCrawlDelay(), LONGEST_PAUSE.toMillis());
                pause = asked > pause.toMillis() ? Duration.ofMillis(asked) : pause;
            }
            return known.isAllowed(url.toString());
        }
    }
}
