package pl.uchwalnik.kontrola;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One way to spoil a clean text (zasiew): where the pattern matches, one match is replaced.
 *
 * @param kod rule that must notice it
 * @param plik pattern of the names of the documents it is planted in
 * @param adres address of the finding where the rule speaks of another place than the one that was spoiled; empty where
 *     the finding must stand on a spoiled line
 */
record Zasiew(String kod, Pattern miejsce, String zamiana, String plik, String adres) {
    private static final String USTEP = "^(\\d+\\. \\p{Lu}[^„”:\\n]*\\.)$";
    /** Documents whose numbered lines are provisions. */
    private static final String AKTY = "statut[.]txt|regulamin[.]txt";

    private static final String BEZ_KROPKI = "^((?:§ \\d+|\\d+)\\. \\p{Lu}[^„”:\\n]*)\\.$";

    static Zasiew of(String kod, String miejsce, String zamiana) {
        return new Zasiew(kod, Pattern.compile(miejsce, Pattern.MULTILINE), zamiana, "", "");
    }

    /** Whether it may be planted in this document. */
    boolean concerns(Path dokument) {
        String nazwa = dokument.toString().replace('\\', '/');
        return Pattern.compile(plik).matcher(nazwa).find();
    }

    private Zasiew w(String nazwa) {
        return new Zasiew(kod, miejsce, zamiana, nazwa, adres);
    }

    private Zasiew adres(String gdzie) {
        return new Zasiew(kod, miejsce, zamiana, plik, gdzie);
    }

    /** Every kind of defect, in the order of codes within each half. */
    static final List<Zasiew> WSZYSTKIE = List.of(
            Zasiew.of("K101", "^(§) (\\d+)\\.", "$1 9$2."),
            Zasiew.of("K106", "^c\\) ", "ć) "),
            Zasiew.of("K107", "^Rozdział 2$", "Rozdział II"),
            Zasiew.of("K109", "^Rozdział 3$", "Rozdział 7"),
            Zasiew.of("K110", "^(Rozdział \\d+)\\nPrzepisy ogólne$", "$1\nPostanowienia ogólne"),
            Zasiew.of("K121", "^(\\d\\) [^„”:]*);$", "$1,"),
            Zasiew.of("K122", "^((?:§ \\d+|\\d)\\. [^„”\\n]*):(?=\\n1\\))", "$1"),
            Zasiew.of("K124", "^(§ \\d+\\. [^„”:\\n]*[a-ząęół])\\.$", "$1"),
            Zasiew.of("K201", "mowa w (§|ust\\.|pkt) \\d+(?= ?[,.;])", "mowa w $1 87"),
            Zasiew.of("K202", "Przykładow[aey]", "[UZUPEŁNIJ: ops.kierownik.imie_nazwisko]")
                    .adres("podpis"),
            Zasiew.of("K203", "pkt (?=\\d)", "pkt. "),
            Zasiew.of("K203", "ust\\. (?=\\d)", "ust."),
            Zasiew.of("K203", "art\\. (?=\\d)", "art."),
            Zasiew.of("K204", "(art\\. \\d+ ust\\. \\d+ pkt \\d+)(?= |,)", "$1)"),
            Zasiew.of("K205", "(art\\. \\d+) ust\\.", "$1, ust."),
            Zasiew.of("K301", "^(z dnia \\d+ \\p{L}+ \\d{4}) r\\.$(?=\\n(?:w sprawie|zmieniaj))", "$1 roku")
                    .adres("tytuł"),
            Zasiew.of("K302", "^zmieniająca uchwałę w sprawie", "w sprawie zmiany uchwały w sprawie")
                    .adres("tytuł"),
            Zasiew.of("K303", "^w sprawie (?=nadania|przyjęcia)", "o ").adres("tytuł"),
            Zasiew.of("K321", "^Na podstawie [^\\n]*$", "").adres("tytuł"),
            Zasiew.of("K322", " (?:uchwala|zarządza) się, co następuje:", ""),
            Zasiew.of("K331", "^(§ 1\\. .*)stanowiąc\\p{L}+ załącznik do \\p{L}+", "$1o treści znanej")
                    .adres("załącznik"),
            Zasiew.of("K332", "^Załącznik do (uchwały|zarządzenia) nr \\S+$", "Załącznik do $1 nr I/1/2001"),
            Zasiew.of("K341", "powierza się (?:Wójtowi|Burmistrzowi|Prezydentowi)", "powierza się Kierownikowi"),
            Zasiew.of("K351", "\\(Dz\\. U\\. z", "(t.j. Dz. U. z"),
            Zasiew.of("K352", "(\\(Dz\\. U\\. z \\d{4} r\\. poz\\. \\d+)[^()]*\\)", "$1 ze zm.)"),
            Zasiew.of("K353", "z późn\\. zm\\.¹⁾", "z późn. zm."),
            Zasiew.of("K354", "Dz\\. U\\.", "Dz.U."),
            Zasiew.of("K355", "Dz\\. U\\. z (\\d{4}) r\\. poz", "Dz. U. z $1 poz"),
            Zasiew.of("K356", "(z dnia 8 marca 1990 r\\. o samorządzie gminnym) \\([^()]*\\)", "$1"),
            Zasiew.of("K357", "Dz\\. U\\. z 2026 r\\. poz\\. 639, 974 i 986", "Dz. U. z 2024 r. poz. 1283"),
            Zasiew.of("K357", "Dz\\. U\\. z 2026 r\\. poz\\. 662, 912 i 1273", "Dz. U. z 2025 r. poz. 1153"),
            Zasiew.of("K359", "z dnia 12 marca 2004 r\\.", "z dnia 13 marca 2004 r."),
            Zasiew.of("K360", "przeciwdziałaniu przemocy domowej", "przeciwdziałaniu przemocy w rodzinie"),
            Zasiew.of("K361", "mieszka(?:nia|ń) (?:treningow\\p{L}+)", "mieszkania chronione"),
            Zasiew.of("K372", "otrzymuje brzmienie:", "otrzymuje następujące brzmienie:"),
            Zasiew.of("K373", "dodaje się (?=§|ust|pkt|rozdz)", "dodaje się nowy "),
            Zasiew.of("K375", "^(\\d+\\) w § \\d+) w ust\\. (?=\\d+ w? ?pkt)", "$1 ust. "),
            Zasiew.of("K401", "po upływie 14 dni od dnia ogłoszenia w Dzienniku[^\\n.]*", "z dniem podjęcia"),
            Zasiew.of("K402", "^§ \\d+\\. (?:Uchwała|Zarządzenie) wchodzi w życie[^\\n]*$", "")
                    .adres("tytuł"),
            Zasiew.of(
                    "K406",
                    "^(§ \\d+\\. Uchwała wchodzi w życie z dniem podjęcia)",
                    "$1, z mocą od dnia 1 stycznia 2020 r"),
            Zasiew.of("K407", "po upływie 14 dni", "po upływie 7 dni"),
            Zasiew.of("K410", "^(§ \\d+\\.) Uchwała wchodzi", "$1 Zarządzenie wchodzi"),
            Zasiew.of("K503", "^(§ 4\\. Przedmiotem działalności Ośrodka)", "$1, zwanego dalej „Ośrodkiem”,"),
            Zasiew.of("K504", "zwan(\\p{L}+) dalej „(\\p{L}+)”", "zwan$1 dalej $2"),
            Zasiew.of("K521", "(Przedmiotem działalności Ośrodka jest)", "$1 w szczególności"),
            Zasiew.of("K541", "^((?:§ \\d+\\. )?\\d\\. .*)w imieniu (?:Gminy|Miasta)", "$1w imieniu Ośrodka"),
            Zasiew.of("K601", "(?<=[a-z] )(oraz|jest|przez|pomocy|społecznej) (?=\\p{Ll})", "$1 $1 "),
            Zasiew.of("K602", "„(\\p{L}+)”", "\"$1\""),
            Zasiew.of("K603", "26 listopada 2026 r\\.(?=\\n(?:w sprawie|zmieniaj))", "31 listopada 2026 r.")
                    .adres("tytuł"),
            Zasiew.of("K604", "^(Na podstawie [^\\n]*?ustawy z dnia \\d{1,2}) \\p{L}+ (\\d{4}) r\\.", "$1.03.$2 r."),
            Zasiew.of("K605", "^(§ \\d+\\. \\d\\. [^,\\n]*\\p{L}), (?=\\p{L})", "$1 , "),
            Zasiew.of("K607", "^((?!tytul).*)lata (\\d{4})–(\\d{4})", "$1lata $2-$3"),
            Zasiew.of("K621", "^## (?=\\d)", "#### "),
            Zasiew.of("K623", "^Tabela: [^\\n]*\\n\\n\\|", "Zestawienie.\n\n|"),
            Zasiew.of("K102", "^3(?=\\. \\p{Lu})", "2").w(AKTY),
            Zasiew.of("K103", "^(§ \\d+\\. )(?=\\p{Lu}[^„”:\\n]*\\.\\n\\n§)", "$11. ")
                    .w(AKTY),
            Zasiew.of("K104", "^(§ \\d+\\. \\p{Lu}[^„”:\\n]*)\\.$", "$1:\na) pracę,\nb) pomoc.")
                    .w(AKTY),
            Zasiew.of("K105", "^(§ \\d+\\. \\p{Lu}[^„”:\\n]*)\\.$", "$1:\n1) pracę socjalną.")
                    .w(AKTY),
            Zasiew.of("K108", "^(Rozdział 2)\\n[^\\n]+$", "$1"),
            Zasiew.of("K111", "^Rozdział \\d+(?=\\nPrzepisy końcowe)", "Dział II"),
            Zasiew.of("K112", "^(Rozdział \\d+\\n[^\\n.]+)$", "$1."),
            Zasiew.of("K123", "^(§ \\d+\\. \\p{Lu}[^„”:\\n]*)\\.(?=\\n\\n§)", "$1:")
                    .w(AKTY),
            Zasiew.of("K206", "(stanowiąc\\p{L}+) załącznik do uchwały", "$1 załącznik nr 7 do uchwały")
                    .w("statut[.]txt|pal"),
            Zasiew.of("K207", BEZ_KROPKI, "$1, z zastrzeżeniem § 4 i 5.").w(AKTY),
            Zasiew.of("K208", "^2\\. (\\p{Lu}[^„”:\\n]*)\\.$", "2. $1, z wyjątkiem spraw, o których mowa w ust. 2.")
                    .w(AKTY),
            Zasiew.of(
                            "K209",
                            "^2\\. \\p{Lu}[^„”:\\n]*\\.\\n3\\. (\\p{Lu}[^„”:\\n]*)\\.$",
                            "2. (uchylony).\n3. $1, o czym mowa w ust. 2.")
                    .w(AKTY),
            Zasiew.of("K210", BEZ_KROPKI, "$1, zgodnie z ustępem poprzednim.").w(AKTY),
            Zasiew.of("K304", "^zmieniająca uchwałę w sprawie [^\\n]+$", "w sprawie opłat")
                    .adres("tytuł"),
            Zasiew.of("K305", "^w sprawie nadania statutu", "w sprawie ogłoszenia tekstu jednolitego statutu")
                    .adres("tytuł"),
            Zasiew.of(
                    "K323",
                    "^Na podstawie [^\\n]* (uchwala|zarządza) się",
                    "Na podstawie ustawy o pomocy społecznej $1 się"),
            Zasiew.of(
                            "K324",
                            "^Na podstawie ",
                            "Na podstawie art. 30 ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2026 r. poz. 662, 912 i 1273) oraz ")
                    .w("regulamin"),
            Zasiew.of("K326", "^(Na podstawie [^\\n]*)art\\. 110 ust\\. 10", "$1art. 110 ust. 4")
                    .w("pal"),
            Zasiew.of(
                    "K333",
                    "^(Załącznik do (?:uchwały|zarządzenia) nr [^\\n]+)$",
                    "Załącznik nr 2 do uchwały nr 1\n\nSCHEMAT\n\n# A\n\nTekst.\n\n$1"),
            Zasiew.of(
                            "K358",
                            BEZ_KROPKI,
                            "$1, zgodnie z ustawą z dnia 11 września 2015 r. o osobach starszych (Dz. U. poz. 1705).")
                    .w(AKTY),
            Zasiew.of(
                            "K362",
                            BEZ_KROPKI,
                            "$1, zgodnie z ustawą z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2026 r. poz. 662, 912 i 1273).")
                    .w("statut[.]txt"),
            Zasiew.of("K363", "Dz\\. U\\. z 20(\\d\\d) r\\. poz", "Dz. U. z 20$1 r. Nr 5, poz"),
            Zasiew.of("K371", "^1\\) (?=w )", "1) skreśla się § 2;\n1a) ").w("statut-zmiana"),
            Zasiew.of("K374", "^1\\) (?=w )", "1) wykreśla się § 2;\n1a) ").w("statut-zmiana"),
            Zasiew.of("K376", "^1\\) (?=w )", "1) dotychczasowe § 6–9 otrzymują numery 7–10;\n1a) ")
                    .w("statut-zmiana"),
            Zasiew.of("K377", "^1\\) (?=w )", "1) § 4 i § 5 otrzymuje brzmienie:\n„§ 4. A.\n§ 5. B.”;\n1a) ")
                    .w("statut-zmiana"),
            Zasiew.of("K378", "^1\\) (?=w )", "1) po § 5 dodaje się § 6 w brzmieniu:\n„§ 6. A.”;\n1a) ")
                    .w("statut-zmiana"),
            Zasiew.of("K379", "^§ 2\\. Wykonanie [^\\n]*$", "§ 2. Pozostałe postanowienia uchwały pozostają bez zmian.")
                    .w("statut-zmiana"),
            Zasiew.of(
                            "K381",
                            "(?s)^(§ 1\\. W uchwale nr (\\S+) .*?)^§ 2\\. Wykonanie[^\\n]*",
                            "$1§ 2. W uchwale nr $2 Rady Gminy uchyla się § 3.")
                    .w("statut-zmiana"),
            Zasiew.of("K382", "^2\\) w § \\d+", "2) w § 1").w("statut-zmiana"),
            Zasiew.of("K383", "(pkt \\d+ w brzmieniu:\\n„)\\d+\\)", "$199)").w("statut-zmiana"),
            Zasiew.of("K384", "w brzmieniu:\\n(„[^”\\n]*”[;.])$", "w brzmieniu $1")
                    .w("statut-zmiana"),
            Zasiew.of("K385", "^1\\) (?=w )", "1) w całej treści uchwały wyrazy „A” zastępuje się wyrazami „B”;\n1a) ")
                    .w("statut-zmiana"),
            Zasiew.of(
                            "K386",
                            "^1\\) (?=w )",
                            "1) uchyla się § 1;\n2) uchyla się § 2;\n3) uchyla się § 3;\n4) uchyla się § 4;\n5) uchyla się § 5;\n6) uchyla się § 6;\n7) uchyla się § 7;\n8) uchyla się § 8;\n9) uchyla się § 9;\n10) uchyla się § 10;\n11) uchyla się § 11;\n12) uchyla się § 12;\n13) uchyla się § 13;\n14) uchyla się § 14;\n15) uchyla się § 15;\n16) uchyla się § 16;\n17) uchyla się § 17;\n18) uchyla się § 18;\n19) uchyla się § 19;\n20) uchyla się § 20;\n21) uchyla się § 21;\n22) ")
                    .w("statut-zmiana")
                    .adres("§ 1"),
            Zasiew.of(
                    "K403",
                    "(Zarządzenie wchodzi w życie) z dniem podpisania",
                    "$1 po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Mazowieckiego"),
            Zasiew.of(
                    "K404",
                    "^(§ \\d+\\. (?:Uchwała|Zarządzenie) wchodzi w życie[^\\n]*)$",
                    "$1\n\n§ 99. Ośrodek prowadzi kluby."),
            Zasiew.of(
                    "K405",
                    "^§ 2\\. Wykonanie [^\\n]*$",
                    "§ 2. Tracą moc wszystkie przepisy sprzeczne z niniejszą uchwałą."),
            Zasiew.of("K408", "(Uchwała wchodzi w życie) z dniem podjęcia", "$1 z dniem 1 stycznia 2020 r"),
            Zasiew.of(
                    "K409",
                    "^§ 2\\. Wykonanie [^\\n]*$",
                    "§ 2. Z dniem wejścia w życie niniejszej uchwały traci moc uchwała nr I/1/2001 Rady Gminy z dnia 1 marca 2001 r. w sprawie opłat."),
            Zasiew.of("K411", "(w życie po upływie 14 dni) od dnia ogłoszenia", "$1 od daty opublikowania"),
            Zasiew.of("K412", "^§ 2\\. Wykonanie [^\\n]*$", "§ 2. Traci moc uchwała nr I/1/2001."),
            Zasiew.of("K413", "^(§ \\d+\\. (?:Uchwała|Zarządzenie) wchodzi w życie)[^\\n]*$", "$1."),
            Zasiew.of(
                    "K414",
                    "^(§ \\d+\\. Uchwała wchodzi w życie z dniem podjęcia)\\.$",
                    "$1 i podlega ogłoszeniu w Dzienniku Urzędowym Województwa Mazowieckiego."),
            Zasiew.of("K415", "(w życie po upływie) 14 dni", "$1 czternastu dni"),
            Zasiew.of("K501", BEZ_KROPKI, "$1, zwanego dalej „Zbiornikiem”.").w(AKTY),
            Zasiew.of("K502", "^(§ 9\\. Organizator społeczności lokalnej)", "$1, zwany dalej „Ośrodkiem”,")
                    .w("statut"),
            Zasiew.of(
                            "K505",
                            "^1\\) (?=(?:Kierowniku|Dyrektorze) – należy)",
                            "1) Zbiorniku – należy przez to rozumieć zbiornik;\n1a) ")
                    .w("regulamin"),
            Zasiew.of("K506", "^(1\\) )((?:Kierowniku|Dyrektorze) – należy [^\\n]*;)$", "$1$2\n1a) $2")
                    .w("regulamin"),
            Zasiew.of(
                            "K507",
                            "^1\\) (?=(?:Kierowniku|Dyrektorze) – należy)",
                            "1) pracy socjalnej – należy przez to rozumieć odwiedziny;\n1a) ")
                    .w("regulamin"),
            Zasiew.of(
                            "K508",
                            "^1\\) (?=(?:Kierowniku|Dyrektorze) – należy)",
                            "1) Klubie – należy przez to rozumieć Klub Seniora, zwany dalej „Klubem”;\n1a) ")
                    .w("regulamin"),
            Zasiew.of("K522", BEZ_KROPKI, "$1, m.in. w soboty.").w("statut[.]txt"),
            Zasiew.of("K523", USTEP, "$1 Szczegółowe zasady działania Ośrodka określa Wójt.")
                    .w("statut[.]txt"),
            Zasiew.of("K524", USTEP, "$1 Naruszenie tego przepisu podlega karze grzywny.")
                    .w("statut[.]txt"),
            Zasiew.of("K525", USTEP, "$1 Należy dążyć do poprawy.").w(AKTY),
            Zasiew.of("K526", USTEP, "$1 Każdy mieszkaniec może się zgłosić.").w(AKTY),
            Zasiew.of("K542", USTEP, "$1 Kierownika Ośrodka zastępuje Zastępca.")
                    .w("statut[.]txt"),
            Zasiew.of("K543", USTEP, "$1 Nadzór nad Ośrodkiem sprawuje wojewoda.")
                    .w("statut[.]txt"),
            Zasiew.of("K544", USTEP, "$1 Regulamin organizacyjny Ośrodka zatwierdza Rada.")
                    .w("statut[.]txt"),
            Zasiew.of("K545", USTEP, "$1 Ośrodek posiada osobowość prawną.").w("statut[.]txt"),
            Zasiew.of("K546", USTEP, "$1 Kierownika Ośrodka powołuje Rada Gminy.")
                    .w("statut[.]txt"),
            Zasiew.of(
                    "K547",
                    "(?s)^w sprawie (?:nadania|przyjęcia) [^\\n]*(.*?)^§ 2\\. Wykonanie[^\\n]*",
                    "w sprawie zespołu interdyscyplinarnego$1§ 2. W skład zespołu wchodzą dwie osoby."),
            Zasiew.of("K548", USTEP, "$1 Policja ma obowiązek udziału w spotkaniach.")
                    .w("statut[.]txt"),
            Zasiew.of(
                    "K549",
                    "(?s)^w sprawie (?:nadania|przyjęcia) [^\\n]*(.*?)^§ 2\\. Wykonanie[^\\n]*",
                    "w sprawie programu przeciwdziałania przemocy domowej$1§ 2. Prowadzi się programy korekcyjno-edukacyjne."),
            Zasiew.of("K550", "^(Program jest [^\\n]*)$", "$1 Mieszkańcom przysługuje prawo do dofinansowania.")
                    .w("pal"),
            Zasiew.of("K551", USTEP, "$1 Kierownik wydaje decyzje administracyjne w sprawach świadczeń.")
                    .w("statut[.]txt"),
            Zasiew.of("K561", "(?s)^# 1\\. .*", "# 1. Wstęp\n\nTreść.").adres("tytuł"),
            Zasiew.of(
                            "K571",
                            "^w sprawie przyjęcia Programu Aktywności Lokalnej na lata (\\d{4})–(\\d{4})",
                            "w sprawie przyjęcia programu wspierania rodziny na lata 2027–2030")
                    .w("pal")
                    .adres("tytuł"),
            Zasiew.of("K572", USTEP, "$1 Asystent rodziny pracuje z 20 rodzinami.")
                    .w("statut[.]txt"),
            Zasiew.of("K573", USTEP, "$1 Ośrodek zatrudnia dwóch pracowników socjalnych.")
                    .w("statut[.]txt"),
            Zasiew.of(
                            "K581",
                            USTEP,
                            "$1 Pod opieką jednego wychowawcy w placówce wsparcia dziennego przebywa najwyżej 20 dzieci.")
                    .w(AKTY),
            Zasiew.of("K582", USTEP, "$1 Ocenę zasobów pomocy społecznej Wójt przedstawia Radzie do dnia 30 czerwca.")
                    .w(AKTY),
            Zasiew.of(
                            "K583",
                            "^z dnia [^\\n]+\\nw sprawie przyjęcia [^\\n]+",
                            "z dnia 17 grudnia 2026 r.\nw sprawie rocznego programu współpracy na rok 2027")
                    .adres("tytuł"),
            Zasiew.of(
                            "K584",
                            USTEP,
                            "$1 Kierownik upoważnia pracowników Ośrodka do wydawania decyzji administracyjnych.")
                    .w(AKTY),
            Zasiew.of(
                            "K591",
                            USTEP,
                            "$1 Pomoc społeczna jest instytucją polityki społecznej państwa, mającą na celu umożliwienie osobom i rodzinom przezwyciężanie trudnych sytuacji życiowych.")
                    .w(AKTY),
            Zasiew.of(
                            "K592",
                            USTEP,
                            "$1 Pomoc społeczna jest instytucją polityki społecznej państwa, mającą na celu umożliwienie osobom, rodzinom i grupom przezwyciężanie trudnych sytuacji życiowych, których nie są one w stanie pokonać, wykorzystując własne uprawnienia, zasoby i możliwości.")
                    .w(AKTY),
            Zasiew.of("K606", USTEP, "$1 Termin wynosi 5 dzień.").w(AKTY),
            Zasiew.of("K608", USTEP, "$1 Ośrodek działa w Brzozówka.").w("brzozowka/statut.txt"),
            Zasiew.of("K622", "^\\| Wskaźnik \\| Jednostka \\|", "| Wskaźnik |  |"));
}
