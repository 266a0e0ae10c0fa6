package pl.uchwalnik.cli.raport;

/** Progress bar (pasek postępu) on a terminal; silent elsewhere. Called from many threads. */
public final class PasekPostepu {
    private static final int SZEROKOSC = 30;

    private final Konsola konsola;
    private final int razem;
    private int gotowe;

    public PasekPostepu(Konsola konsola, int razem) {
        this.konsola = konsola;
        this.razem = razem;
    }

    public synchronized void step(String nazwa) {
        gotowe++;
        if (konsola.terminal() && razem > 1) {
            int pelne = gotowe * SZEROKOSC / razem;
            String opis = nazwa.length() > 40 ? nazwa.substring(0, 39) + "…" : nazwa;
            konsola.err()
                    .print("\r\u001B[K[" + "█".repeat(pelne) + "░".repeat(SZEROKOSC - pelne) + "] " + gotowe + "/"
                            + razem + " " + opis);
            konsola.err().flush();
        }
    }

    /** Removes the bar, so that the report begins on a clean line. */
    public synchronized void close() {
        if (konsola.terminal() && razem > 1) {
            konsola.err().print("\r\u001B[K");
            konsola.err().flush();
        }
    }
}
