package pl.uchwalnik.cli.akty;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The user's folder for what can be fetched again (katalog pamięci podręcznej), where each system keeps such things. */
record KatalogPamieci(Map<String, String> srodowisko, String system, Path dom) {

    static Path domyslny() {
        return new KatalogPamieci(
                        System.getenv(),
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")))
                .katalog();
    }

    Path katalog() {
        String maly = system.toLowerCase(Locale.ROOT);
        Path baza;
        if (maly.startsWith("windows")) {
            baza = path("LOCALAPPDATA").orElse(dom.resolve("AppData").resolve("Local"));
        } else if (maly.startsWith("mac")) {
            baza = dom.resolve("Library").resolve("Caches");
        } else {
            baza = path("XDG_CACHE_HOME").filter(Path::isAbsolute).orElse(dom.resolve(".cache"));
        }
        return baza.resolve("uchwalnik").resolve("eli");
    }

    private Optional<Path> path(String nazwa) {
        return Optional.ofNullable(srodowisko.get(nazwa))
                .filter(w -> !w.isBlank())
                .map(Path::of);
    }
}
