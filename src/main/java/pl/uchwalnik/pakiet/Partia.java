package pl.uchwalnik.pakiet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import pl.uchwalnik.diagnostyka.Diagnoza;
import pl.uchwalnik.diagnostyka.Polozenie;

/**
 * Batch (partia): many packs in one process, in parallel. One bad profile never stops the others; results come in the
 * order of the orders, however the work went.
 */
public record Partia(Pakowacz pakowacz, int watki) {

    /** @param gotowy told of every finished pack, from any thread */
    public List<WynikPakietu> make(List<Zlecenie> zlecenia, Consumer<WynikPakietu> gotowy) {
        Map<Path, Zlecenie> zajete = new HashMap<>();
        try (ExecutorService wykonawca = Executors.newFixedThreadPool(Math.max(1, Math.min(watki, zlecenia.size())))) {
            List<Future<WynikPakietu>> przyszle = new ArrayList<>();
            for (Zlecenie z : zlecenia) {
                Zlecenie pierwsze =
                        zajete.putIfAbsent(z.katalog().toAbsolutePath().normalize(), z);
                przyszle.add(wykonawca.submit(() -> {
                    WynikPakietu w =
                            pierwsze == null ? makeOne(z) : WynikPakietu.odrzucony(z, List.of(collision(z, pierwsze)));
                    gotowy.accept(w);
                    return w;
                }));
            }
            return przyszle.stream().map(Partia::get).toList();
        }
    }

    private WynikPakietu makeOne(Zlecenie z) {
        try {
            return pakowacz.make(z);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return WynikPakietu.przerwany(z, e);
        }
    }

    private static Diagnoza collision(Zlecenie z, Zlecenie pierwsze) {
        return Diagnoza.blad(
                        "W003",
                        Polozenie.of(z.profil().toString()),
                        "ten profil zapisałby pliki w tym samym katalogu co " + pierwsze.profil() + ": " + z.katalog()
                                + ".")
                .withPodpowiedz("Zmień nazwę jednego z plików albo uruchom je osobno z różnymi opcjami -o.");
    }

    private static WynikPakietu get(Future<WynikPakietu> przyszly) {
        try {
            return przyszly.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a pack", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A pack failed outside its own guard", e);
        }
    }
}
