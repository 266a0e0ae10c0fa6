package pl.uchwalnik.wczytanie.rozpoznanie;

/** A way of writing marks (notacja) that is not the proper one, and what it is read as. */
enum Notacja {
    PARAGRAF_ZGUBIONY("Znak § zginął z tekstu; liczby z kropką odczytano jako paragrafy"),
    PARAGRAF_INNY("Inny znak przed liczbą odczytano jako §"),
    PUNKT_Z_KROPKA("Punkty są zapisane „1.”, „2.”; odczytano je jako pkt"),
    PUNKT_Z_UKOSNIKIEM("Punkty są zapisane „1/”, „2/”; odczytano je jako pkt"),
    LITERA_L("Literę „l” odczytano jako cyfrę 1"),
    USTEP_BEZ_NUMERU("Pierwszy ustęp nie ma numeru; tekst przed ust. 2 odczytano jako ust. 1"),
    LISTA_OD_NOWA("Numery ustępów liczą się od nowa; odczytano je jako kolejne"),
    ROZDZIAL_BEZ_NUMERU("Tytuł bez numeru odczytano jako rozdział");

    private final String opis;

    Notacja(String opis) {
        this.opis = opis;
    }

    String zdanie(int ile) {
        return ile == 1 ? opis + "." : opis + " (tak " + ile + " razy; to pierwsze miejsce).";
    }
}
