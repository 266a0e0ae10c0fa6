package pl.uchwalnik.siec;

import java.time.Duration;

/** Pause between two tries (czekanie); a test does not wait. */
@FunctionalInterface
public interface Czekanie {

    /** Waits in the thread that asks. */
    Czekanie ZWYKLE = ile -> Thread.sleep(ile);

    void pause(Duration ile) throws InterruptedException;
}
