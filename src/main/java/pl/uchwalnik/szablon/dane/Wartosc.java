package pl.uchwalnik.szablon.dane;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Value of a fact (wartość) as the engine sees it; the shapes of the engine stay inside this package. */
public sealed interface Wartosc extends TemplateModel {

    /** Text. */
    record Tekst(String tekst) implements Wartosc, TemplateScalarModel {
        @Override
        public String getAsString() {
            return tekst;
        }
    }

    /** Number. */
    record Liczba(BigDecimal liczba) implements Wartosc, TemplateNumberModel {
        @Override
        public Number getAsNumber() {
            return liczba;
        }
    }

    /** Date; printed bare it is ISO, in sentences templates write {@code data(x)}. */
    record Data(LocalDate data) implements Wartosc, TemplateScalarModel {
        @Override
        public String getAsString() {
            return data.toString();
        }
    }

    /** List; elements know their index, so that a blank in one names its place. */
    record Lista(Fakty fakty, List<?> lista, String sciezka) implements Wartosc, TemplateSequenceModel {
        @Override
        public @Nullable TemplateModel get(int i) {
            String tu = sciezka.isEmpty() ? "" : sciezka + "[" + i + "]";
            return i < 0 || i >= lista.size() ? null : fakty.wrap(lista.get(i), tu);
        }

        @Override
        public int size() {
            return lista.size();
        }
    }

    /** Record or map of the profile. */
    record Mapa(Fakty fakty, Map<?, ?> mapa, String sciezka) implements Wartosc, TemplateHashModelEx {

        @Override
        public @Nullable TemplateModel get(String klucz) throws TemplateModelException {
            Optional<TemplateModel> odmiana =
                    klucz.equals(Odmienianie.KLUCZ) ? fakty.odmiana(mapa, sciezka) : Optional.empty();
            if (odmiana.isPresent()) {
                return odmiana.get();
            }
            Object wartosc = mapa.get(klucz);
            String tu = sciezka.isEmpty() ? "" : sciezka + "." + klucz;
            return wartosc == null ? fakty.missing(sciezka, klucz) : fakty.wrap(wartosc, tu);
        }

        @Override
        public boolean isEmpty() {
            return mapa.isEmpty();
        }

        @Override
        public int size() {
            return mapa.size();
        }

        @Override
        public TemplateCollectionModel keys() {
            return collection(mapa.keySet().stream().map(k -> new SimpleScalar(String.valueOf(k))));
        }

        @Override
        public TemplateCollectionModel values() {
            return collection(mapa.entrySet().stream()
                    .map(e -> fakty.wrap(e.getValue(), sciezka.isEmpty() ? "" : sciezka + "." + e.getKey())));
        }

        private static TemplateCollectionModel collection(Stream<? extends TemplateModel> modele) {
            List<? extends TemplateModel> lista = modele.toList();
            return () -> new Kolejne(lista.iterator());
        }
    }

    /** Iterator for the engine. */
    record Kolejne(Iterator<? extends TemplateModel> dalej) implements TemplateModelIterator {
        @Override
        public TemplateModel next() {
            return dalej.next();
        }

        @Override
        public boolean hasNext() {
            return dalej.hasNext();
        }
    }
}
