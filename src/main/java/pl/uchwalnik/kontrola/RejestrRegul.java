package pl.uchwalnik.kontrola;

import java.util.List;
import java.util.Optional;
import pl.uchwalnik.kontrola.odeslania.NiewypelnionePole;
import pl.uchwalnik.kontrola.odeslania.OdeslanieDonikad;
import pl.uchwalnik.kontrola.przepisy.AktWewnetrznyOglaszany;
import pl.uchwalnik.kontrola.przepisy.BrakWejsciaWZycie;
import pl.uchwalnik.kontrola.przepisy.NieprzywolanyZalacznik;
import pl.uchwalnik.kontrola.przepisy.PodstawaPrawna;
import pl.uchwalnik.kontrola.przepisy.PrawoMiejscoweBezOgloszenia;
import pl.uchwalnik.kontrola.przepisy.WejscieNaKoncu;
import pl.uchwalnik.kontrola.przepisy.WykonanieUchwaly;
import pl.uchwalnik.kontrola.struktura.CiagloscNumeracji;
import pl.uchwalnik.kontrola.struktura.DwaRazyToSamo;
import pl.uchwalnik.kontrola.struktura.JednaPozycja;
import pl.uchwalnik.kontrola.struktura.PominietyPoziom;
import pl.uchwalnik.kontrola.struktura.SamotnyUstep;
import pl.uchwalnik.kontrola.tytul.ElementyTytulu;
import pl.uchwalnik.kontrola.tytul.TytulAktuZmieniajacego;
import pl.uchwalnik.kontrola.wyliczenia.DwukropekPrzedWyliczeniem;
import pl.uchwalnik.kontrola.wyliczenia.ZnakPoPozycji;

/** Register of rules (rejestr reguł): all of them, in the fixed order of their codes. */
public final class RejestrRegul {
    private static final List<Regula> REGULY = List.of(
            new CiagloscNumeracji(),
            new DwaRazyToSamo(),
            new SamotnyUstep(),
            new PominietyPoziom(),
            new JednaPozycja(),
            new ZnakPoPozycji(),
            new DwukropekPrzedWyliczeniem(),
            new OdeslanieDonikad(),
            new NiewypelnionePole(),
            new ElementyTytulu(),
            new TytulAktuZmieniajacego(),
            new PodstawaPrawna(),
            new NieprzywolanyZalacznik(),
            new WykonanieUchwaly(),
            new PrawoMiejscoweBezOgloszenia(),
            new BrakWejsciaWZycie(),
            new AktWewnetrznyOglaszany(),
            new WejscieNaKoncu());

    private RejestrRegul() {}

    public static List<Regula> reguly() {
        return REGULY;
    }

    public static Optional<Regula> find(String kod) {
        return REGULY.stream().filter(r -> r.karta().kod().equals(kod)).findFirst();
    }
}
