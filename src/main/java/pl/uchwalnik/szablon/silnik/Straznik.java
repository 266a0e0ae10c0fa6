package pl.uchwalnik.szablon.silnik;

import java.time.Duration;

/**
 * Guard of time (strażnik): interrupts the thread that renders when a template runs too long; the engine looks for
 * interruption at every turn of a loop and every call of a macro.
 */
public final class Straznik implements AutoCloseable {

    private final Thread pilnowany = Thread.currentThread();
    private final Thread straz;
    private boolean koniec;
    private boolean przekroczony;

    private Straznik(Duration czas) {
        straz = new Thread(() -> watch(czas), "straznik-szablonu");
        straz.setDaemon(true);
    }

    public static Straznik start(Duration czas) {
        Straznik s = new Straznik(czas);
        s.straz.start();
        return s;
    }

    private synchronized void watch(Duration czas) {
        long termin = System.nanoTime() + czas.toNanos();
        try {
            while (!koniec) {
                long zostalo = (termin - System.nanoTime()) / 1_000_000;
                if (zostalo <= 0) {
                    przekroczony = true;
                    pilnowany.interrupt();
                    return;
                }
                wait(zostalo);
            }
        } catch (InterruptedException e) {
            // nobody interrupts the guard; if somebody does, there is nothing left to guard
            koniec = true;
        }
    }

    /** Whether the time ran out. */
    public synchronized boolean przekroczony() {
        return przekroczony;
    }

    /** Dismisses the guard; an interruption that came from it is taken back, any other stays. */
    @Override
    public synchronized void close() {
        koniec = true;
        notifyAll();
        if (przekroczony) {
            Thread.interrupted();
        }
    }
}
