<#--
  Klauzule OSL wstawiane do istniejącego statutu ośrodka pomocy społecznej.

  Ten plik nie zawiera poleceń nowelizacyjnych. Po wypełnieniu profilem daje ciąg klauzul; program wstawia ich treść do drzewa
  istniejącego statutu, porównuje oba teksty i z różnicy pisze uchwałę zmieniającą.

  POSTAĆ PLIKU (po wypełnieniu)
    === klauzula IDENTYFIKATOR          otwiera klauzulę; po nim wiersze „klucz: wartość”:
      rodzaj:       zadania | struktura | wspolpraca | reprezentacja | wolontariat | rozdzial
                    (ten sam wyraz jest kluczem adresu w profilu: osl.klauzule.miejsca.RODZAJ; adres z profilu ma pierwszeństwo
                    przed frazami; do osl.klauzule.wylacz wpisuje się IDENTYFIKATOR)
      nazwa:        jedno zdanie dla sprawozdania po przebiegu
      uzasadnienie: jedno zdanie do uzasadnienia uchwały (co się zmienia i po co)
      juz_jest:     frazy, których obecność w statucie znaczy, że klauzuli nie trzeba dodawać (raport: pominięto, jest w § …)
      okreslenia:   skróty, którymi klauzula się posługuje; statut bez takiego wyrazu = uwaga dla prawnika
    --- wariant                         otwiera wariant; wiersze „klucz: wartość”:
      dzialanie:    dodaj-punkt      treść (pkt) na koniec wyliczenia, którego wprowadzenie zawiera frazę
                    dodaj-ustep      treść (ust.) na koniec §, w którym znaleziono frazę
                    dodaj-paragraf   treść (§) na koniec rozdziału o znalezionym tytule
                    dodaj-paragraf-po  treść (§) bezpośrednio po §, w którym znaleziono frazę
                    dodaj-rozdzial   treść (rozdział) po rozdziale o znalezionym tytule
                    zamien           treść zastępuje najniższą jednostkę, w której znaleziono frazę (zostaje jej oznaczenie);
                                     wariantu „zamien” nie wyłączają frazy juz_jest
      wprowadzenie: frazy szukane we wprowadzeniach do wyliczeń
      tekst:        frazy szukane w tekście jednostek
      naglowek:     frazy szukane w tytułach rozdziałów
                    (podany jest co najmniej jeden z tych trzech kluczy; szuka się w kolejności wprowadzenie, tekst, naglowek;
                    dla dodaj-ustep trafienie w nagłówek znaczy: ostatni § tego rozdziału)
    >>>                                 po nim treść kanoniczna wariantu, do następnego wiersza „--- wariant” albo „=== klauzula”
  Warianty próbuje się po kolei; stosuje się pierwszy, którego miejsce znaleziono. Frazy rozdziela „ | ”; porównuje się je bez względu na
  wielkość liter, cudzysłowy i odstępy. Kolejność fraz jest kolejnością pierwszeństwa. Numery w treści są robocze: oznaczenia nadaje
  program (ZTP § 89), znak na końcu ostatniej jednostki – położenie w wyliczeniu. Żaden wariant nie odpowiada miejscu = klauzuli nie
  wstawiono, diagnoza z podaniem klucza osl.klauzule.miejsca.RODZAJ. Fraz juz_jest i miejsc szuka się w statucie sprzed zmian (klauzule nie
  widzą siebie nawzajem); dwie klauzule na koniec tego samego § wchodzą w kolejności pliku.

  Wiersze „klucz: wartość” są tekstem szablonu: nie wstawia się do nich ${…}, bo znaki danych są chronione do chwili czytania aktu.

  Podstawa zadania: art. 45 ust. 1 pkt 2, art. 110 ust. 10, art. 119 ust. 1 pkt 3 i 6–10 ustawy o pomocy społecznej; reprezentacja: art. 47
  ust. 1 ustawy o samorządzie gminnym (wyrok NSA II OSK 1966/09: ośrodek nie działa we własnym imieniu).
-->
<#import "/wspolne/slowa.ftl" as s>
<#import "/wspolne/osl.ftl" as o>
<#import "/wspolne/listy.ftl" as l>
=== klauzula zadanie-osl
rodzaj: zadania
nazwa: organizowanie społeczności lokalnej wśród zadań Ośrodka
uzasadnienie: Do zadań Ośrodka dodaje się organizowanie społeczności lokalnej, to jest pracę socjalną prowadzoną ze społecznością lokalną, tak aby przedmiot działalności określony w statucie odpowiadał zadaniom faktycznie powierzonym Ośrodkowi.
juz_jest: organizowanie społeczności lokalnej | organizowania społeczności lokalnej | organizowaniem społeczności lokalnej | praca socjalna ze społecznością lokalną
okreslenia: Ośrodek
--- wariant
dzialanie: dodaj-punkt
wprowadzenie: Do zadań Ośrodka należy | Do zadań Ośrodka należą | Do podstawowych zadań Ośrodka należy | Do zakresu działania Ośrodka należy | Przedmiotem działalności Ośrodka jest | Ośrodek realizuje w szczególności następujące zadania | Ośrodek realizuje następujące zadania | Ośrodek wykonuje następujące zadania | Zadaniem Ośrodka jest | Zadania Ośrodka obejmują | Zakres działania Ośrodka obejmuje | Do zakresu zadań Ośrodka należy | Do podstawowych zadań należy | Ośrodek realizuje zadania | Ośrodkiem realizuje zadania | Do zadań Centrum należy
>>>
1) organizowanie społeczności lokalnej, prowadzone jako praca socjalna ze społecznością lokalną, obejmujące:
<@l.litery o.zakresZadania()/>
--- wariant
dzialanie: dodaj-ustep
naglowek: Zadania | Przedmiot działalności | Zakres działania | Cele i zadania
>>>
1. Do zadań Ośrodka należy także organizowanie społeczności lokalnej, prowadzone jako praca socjalna ze społecznością lokalną, obejmujące:
<@l.punkty o.zakresZadania()/>

=== klauzula miejsce-osl
rodzaj: struktura
nazwa: miejsce organizowania społeczności lokalnej w strukturze Ośrodka
uzasadnienie: <@o.uzasadnienieStruktury/>
juz_jest: organizatora społeczności lokalnej pełni | do spraw organizowania społeczności lokalnej | Zespół Organizowania Społeczności Lokalnej | Dział Organizowania Społeczności Lokalnej
okreslenia: Ośrodek | <@s.skrotKierownika/>
<#if osl.forma != "funkcja">
--- wariant
dzialanie: dodaj-punkt
wprowadzenie: Strukturę organizacyjną Ośrodka tworzą | Strukturę Ośrodka tworzą | W skład Ośrodka wchodzą | W strukturze Ośrodka tworzy się | W Ośrodku działają | Ośrodek dzieli się na | Komórkami organizacyjnymi Ośrodka są
>>>
1) ${o.komorka()};
</#if>
--- wariant
dzialanie: dodaj-ustep
tekst: strukturę organizacyjną | struktura organizacyjna | regulamin organizacyjny | organizację wewnętrzną | Ośrodkiem kieruje
naglowek: Organizacja | Struktura | Zarządzanie
>>>
1. ${o.zdanieStruktury()}

=== klauzula wspolpraca-osl
rodzaj: wspolpraca
nazwa: współpraca przy organizowaniu społeczności lokalnej
uzasadnienie: <@o.uzasadnienieWspolpracy/>
juz_jest: <@o.frazyWspolpracy/>
okreslenia: Ośrodek | <@s.skrotGminy/>
--- wariant
dzialanie: dodaj-ustep
tekst: Ośrodek współpracuje | Ośrodek współdziała | współpracuje z | współdziała z
>>>
<@l.ustepy o.zdaniaWspolpracy()/>
--- wariant
dzialanie: dodaj-paragraf
naglowek: Zadania | Przedmiot działalności | Zakres działania | Cele i zadania
>>>
<@l.paragraf o.zdaniaWspolpracy()/>
--- wariant
dzialanie: dodaj-paragraf-po
wprowadzenie: Do zadań Ośrodka należy | Do zakresu działania Ośrodka należy | następujące zadania
>>>
<@l.paragraf o.zdaniaWspolpracy()/>

=== klauzula wolontariat
rodzaj: wolontariat
nazwa: korzystanie ze świadczeń wolontariuszy
uzasadnienie: Dodaje się podstawę korzystania przez Ośrodek ze świadczeń wolontariuszy, którzy wspierają działania środowiskowe.
juz_jest: wolontariusz | wolontariat | wolontarystyczn
okreslenia: Ośrodek
--- wariant
dzialanie: dodaj-ustep
tekst: Ośrodek współpracuje | Ośrodek współdziała | współpracuje z | współdziała z
>>>
1. ${o.wolontariat()}
--- wariant
dzialanie: dodaj-paragraf
naglowek: Zadania | Przedmiot działalności | Zakres działania | Cele i zadania
>>>
§ 1. ${o.wolontariat()}
--- wariant
dzialanie: dodaj-paragraf-po
wprowadzenie: Do zadań Ośrodka należy | Do zakresu działania Ośrodka należy | następujące zadania
>>>
§ 1. ${o.wolontariat()}

=== klauzula reprezentacja
rodzaj: reprezentacja
nazwa: działanie osoby kierującej Ośrodkiem w imieniu <@s.skrotGminyD/>
uzasadnienie: Przepis o składaniu oświadczeń woli dostosowuje się do art. 47 ust. 1 ustawy o samorządzie gminnym: Ośrodek nie ma osobowości prawnej, czynności prawne są dokonywane w imieniu <@s.skrotGminyD/>, na podstawie pełnomocnictwa.
juz_jest: na podstawie pełnomocnictwa | pełnomocnictwa udzielonego
okreslenia: Ośrodek | <@s.skrotKierownika/> | <@s.skrotOrganu/> | <@s.skrotGminy/>
--- wariant
dzialanie: zamien
tekst: w imieniu Ośrodka | w imieniu własnym | we własnym imieniu
>>>
1. ${o.reprezentacja()}
--- wariant
dzialanie: dodaj-ustep
tekst: reprezentuje Ośrodek | reprezentuje go na zewnątrz | Ośrodkiem kieruje | kieruje Ośrodkiem
naglowek: Zarządzanie | Kierowanie | Organizacja
>>>
1. ${o.reprezentacja()}

=== klauzula role-osl
rodzaj: rozdzial
nazwa: rozdział o organizowaniu społeczności lokalnej i rolach organizatora
uzasadnienie: Nowe przepisy określają, na czyją rzecz i w jakich rolach (animatora lokalnego, organizatora sieci społecznych i lokalnego polityka społecznego) jest prowadzone organizowanie społeczności lokalnej.
juz_jest: animator lokalny | animatora lokalnego | organizator sieci społecznych | organizatora sieci społecznych
okreslenia: Ośrodek | <@s.skrotKierownika/>
--- wariant
dzialanie: dodaj-rozdzial
naglowek: Organizacja | Zarządzanie | Struktura | Zadania | Zakres działania
>>>
Rozdział 1
Organizowanie społeczności lokalnej

<@o.rozdzial/>
--- wariant
dzialanie: dodaj-paragraf-po
tekst: strukturę organizacyjną | Ośrodkiem kieruje | regulamin organizacyjny
>>>
<@o.rozdzial/>
