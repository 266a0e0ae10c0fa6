package pl.uchwalnik.kontrola.paczka;

import java.util.List;
import pl.uchwalnik.kontrola.fakty.BrakKonsultacji;
import pl.uchwalnik.kontrola.fakty.DawneSprawozdanie;
import pl.uchwalnik.kontrola.fakty.KoniecStrategii;
import pl.uchwalnik.kontrola.fakty.LaczenieAsystenta;
import pl.uchwalnik.kontrola.fakty.NajmniejPracownikow;
import pl.uchwalnik.kontrola.fakty.RodzinyNaAsystenta;
import pl.uchwalnik.kontrola.fakty.WskaznikPracownikow;
import pl.uchwalnik.kontrola.program.CelGlowny;
import pl.uchwalnik.kontrola.program.DzialaniaProgramu;
import pl.uchwalnik.kontrola.program.EtatOrganizatora;
import pl.uchwalnik.kontrola.program.FormaOrganizatora;
import pl.uchwalnik.kontrola.program.KlubyOsrodka;
import pl.uchwalnik.kontrola.program.KosztProgramu;
import pl.uchwalnik.kontrola.program.LataProgramu;
import pl.uchwalnik.kontrola.program.WartosciWskaznikow;
import pl.uchwalnik.kontrola.program.ZadanieOsl;
import pl.uchwalnik.kontrola.zgodnosc.DziennikWojewodztwa;
import pl.uchwalnik.kontrola.zgodnosc.NazwaOsrodka;
import pl.uchwalnik.kontrola.zgodnosc.NumeryUchwal;
import pl.uchwalnik.kontrola.zgodnosc.OrganUchwal;
import pl.uchwalnik.kontrola.zgodnosc.OznaczenieUstawy;
import pl.uchwalnik.kontrola.zgodnosc.PowolanieAktuMiejscowego;
import pl.uchwalnik.kontrola.zgodnosc.RegulaminPrzedStatutem;
import pl.uchwalnik.kontrola.zgodnosc.SesjaPakietu;
import pl.uchwalnik.kontrola.zgodnosc.SkrotOsrodka;
import pl.uchwalnik.kontrola.zgodnosc.StatutWRegulaminie;
import pl.uchwalnik.kontrola.zgodnosc.TytulAktuMiejscowego;
import pl.uchwalnik.kontrola.zgodnosc.WykonanieUchwal;
import pl.uchwalnik.kontrola.zgodnosc.ZalacznikInnegoAktu;

/** Register of rules of a pack (rejestr reguł paczki), in the order of their codes. */
public final class RejestrPaczki {
    private static final List<RegulaPaczki> REGULY = List.of(
            new NazwaOsrodka(),
            new SkrotOsrodka(),
            new OrganUchwal(),
            new WykonanieUchwal(),
            new DziennikWojewodztwa(),
            new SesjaPakietu(),
            new NumeryUchwal(),
            new PowolanieAktuMiejscowego(),
            new TytulAktuMiejscowego(),
            new StatutWRegulaminie(),
            new RegulaminPrzedStatutem(),
            new ZalacznikInnegoAktu(),
            new OznaczenieUstawy(),
            new ZadanieOsl(),
            new KlubyOsrodka(),
            new FormaOrganizatora(),
            new EtatOrganizatora(),
            new CelGlowny(),
            new DzialaniaProgramu(),
            new LataProgramu(),
            new KosztProgramu(),
            new WartosciWskaznikow(),
            new WskaznikPracownikow(),
            new NajmniejPracownikow(),
            new RodzinyNaAsystenta(),
            new LaczenieAsystenta(),
            new KoniecStrategii(),
            new DawneSprawozdanie(),
            new BrakKonsultacji());

    private RejestrPaczki() {}

    public static List<RegulaPaczki> reguly() {
        return REGULY;
    }
}
