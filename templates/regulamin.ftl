<#import "/wspolne/slowa.ftl" as s>
<#import "/wspolne/listy.ftl" as l>
---
dokument: regulamin
rodzaj: zarzadzenie
prawo_miejscowe: nie
tytul: Zarządzenie w sprawie nadania regulaminu organizacyjnego – ${ops.nazwa}
autor: ${ops.kierownik.stanowisko} – ${ops.nazwa}
data: ${ops.zarzadzenie.data}
---
ZARZĄDZENIE NR ${ops.zarzadzenie.numer}
${wielkie(s.kierownik("D"))} ${wielkie(ops.odmiana.D)}
z dnia ${data(ops.zarzadzenie.data)}
w sprawie nadania regulaminu organizacyjnego ${ops.odmiana.C}

Na podstawie ${ops.zarzadzenie.podstawa} statutu ${ops.odmiana.D}, stanowiącego załącznik do ${uchwala(ops.statut, "D")}, zarządza się, co następuje:

§ 1. Nadaje się regulamin organizacyjny ${ops.odmiana.C}, stanowiący załącznik do zarządzenia.

<#if jest(ops.regulamin.numer)>
§ 1. Traci moc zarządzenie nr ${ops.regulamin.numer} ${s.kierownik("D")} ${ops.odmiana.D} z dnia ${data(ops.regulamin.data)} ${ops.regulamin.tytul}.

</#if>
§ 1. Zarządzenie wchodzi w życie z dniem podpisania.

${ops.kierownik.stanowisko} ${ops.odmiana.D}
${ops.kierownik.imie_nazwisko}

Załącznik do zarządzenia nr ${ops.zarzadzenie.numer}
${s.kierownik("D")} ${ops.odmiana.D}
z dnia ${data(ops.zarzadzenie.data)}

REGULAMIN ORGANIZACYJNY
${ops.odmiana.D}

<#import "/wspolne/osl.ftl" as o>
Rozdział 1
Przepisy ogólne

§ 1. Regulamin organizacyjny określa strukturę organizacyjną ${ops.odmiana.D}, zwanego dalej „Ośrodkiem”, zasady kierowania nim, zakresy działania komórek organizacyjnych oraz zasady organizacji pracy.

§ 1. Ilekroć w regulaminie jest mowa o:
1) ${s.kierownik("Ms")} – należy przez to rozumieć ${s.kierownik("B")} Ośrodka;
2) ${s.organ("Ms")} – należy przez to rozumieć ${gmina.organ.odmiana.B};
3) ${s.jst("Ms")} – należy przez to rozumieć ${s.jst("B")} ${gmina.nazwa};
4) komórce organizacyjnej – należy przez to rozumieć komórkę i samodzielne stanowisko pracy wymienione w {@struktura}.

Rozdział 2
Zasady kierowania

§ 1. 1. ${s.kierownik("M")} kieruje Ośrodkiem jednoosobowo, wydając zarządzenia i polecenia służbowe.
2. ${s.kierownik("M")} organizuje pracę Ośrodka, zapewnia jej ciągłość oraz odpowiada za nią przed ${s.organ("N")}.
3. W czynnościach wykraczających poza kierowanie Ośrodkiem ${s.kierownik("M")} działa w imieniu ${s.jst("D")}, w granicach pełnomocnictwa udzielonego przez ${s.organ("B")}.

<#if osl.klasa == "duza">
§ 1. 1. ${s.kierownik("M")} kieruje Ośrodkiem przy pomocy zastępców i kierowników działów.
2. Podział zadań między zastępców określa zarządzenie ${s.kierownik("D")}.
3. W czasie nieobecności ${s.kierownik("D")} pracą Ośrodka kieruje wyznaczony zastępca, w granicach udzielonych mu pełnomocnictw i upoważnień.
<#elseif osl.klasa == "srednia">
§ 1. 1. Komórką organizacyjną kieruje jej kierownik, a w razie jego nieobecności wyznaczony pracownik komórki.
2. W czasie nieobecności ${s.kierownik("D")} pracą Ośrodka kieruje wyznaczony przez niego kierownik komórki organizacyjnej, w granicach udzielonych mu pełnomocnictw i upoważnień.
<#else>
§ 1. W czasie nieobecności ${s.kierownik("D")} pracą Ośrodka kieruje wyznaczony przez niego pracownik, w granicach udzielonych mu pełnomocnictw i upoważnień.
</#if>

Rozdział 3
Struktura organizacyjna

§ 1. {#struktura} Strukturę organizacyjną Ośrodka tworzą:
1) ${s.kierownik("M")};
<#list ops.struktura as k>
2) ${k.nazwa}<#if jest(k.symbol)> (${k.symbol})</#if>${(k?is_last && osl.forma == "funkcja")?then(".", ";")}
</#list>
<#if osl.forma != "funkcja">
3) ${o.komorka()}<#if jest(osl.komorka.symbol)> (${osl.komorka.symbol})</#if>.
</#if>

§ 1. 1. Komórki organizacyjne współpracują ze sobą przy wykonywaniu zadań Ośrodka.
2. Spory o właściwość między komórkami organizacyjnymi rozstrzyga ${s.kierownik("M")}.

Rozdział 4
Zakresy działania komórek organizacyjnych

§ 1. Do zadań wspólnych komórek organizacyjnych należy:
1) terminowe załatwianie spraw zgodnie z przepisami;
2) przygotowywanie informacji do oceny zasobów pomocy społecznej, sprawozdań i planów;
3) współpraca z organizatorem społeczności lokalnej, w tym przekazywanie mu wniosków o potrzebach grup i społeczności;
4) wykonywanie obowiązków z zakresu kontroli zarządczej, ochrony danych osobowych i dostępności.

<#list ops.struktura as k>
<#if jest(k.zadania)>
§ 1. Zakres działania komórki organizacyjnej „${k.nazwa}” obejmuje:
<@l.punkty k.zadania/>

</#if>
</#list>
Rozdział 5
Organizowanie społeczności lokalnej

<#if !jest(osl.forma)>
§ 1. ${o.zdanieStruktury()}
<#elseif osl.forma == "dzial">
§ 1. 1. ${o.komorka()} podlega bezpośrednio ${s.kierownik("C")}.
2. W skład działu wchodzą organizatorzy społeczności lokalnej, z których jeden kieruje jego pracą.
3. Organizator społeczności lokalnej jest odpowiedzialny za społeczność wskazaną mu w zakresie czynności.
<#elseif osl.forma == "zespol">
§ 1. 1. ${o.komorka()} podlega bezpośrednio ${s.kierownik("C")}.
2. W skład zespołu wchodzą organizator społeczności lokalnej jako koordynator oraz pracownicy socjalni wyznaczeni przez ${s.kierownik("B")}.
3. Zespół spotyka się co najmniej raz w miesiącu.
<#elseif osl.forma == "stanowisko">
§ 1. 1. Organizator społeczności lokalnej zajmuje samodzielne stanowisko i podlega bezpośrednio ${s.kierownik("C")}.
2. Organizatorowi społeczności lokalnej nie powierza się prowadzenia spraw o świadczenia.
<#else>
§ 1. 1. Funkcję organizatora społeczności lokalnej pełni pracownik socjalny wyznaczony przez ${s.kierownik("B")}.
2. Zakres pozostałych zadań tego pracownika ustala się tak, aby mógł on pełnić funkcję organizatora społeczności lokalnej.
<#if jest(osl.komorka.etaty)>
3. Na pełnienie funkcji przeznacza się ${liczba(osl.komorka.etaty)} etatu.
</#if>
</#if>

<#if jest(osl.spolecznosci)>
§ 1. 1. Społecznościami objętymi działaniami środowiskowymi są:
<#list osl.spolecznosci as sp>
1) ${sp.nazwa?uncap_first}${sp?is_last?then(".", ";")}
</#list>
2. Zmiana wykazu społeczności następuje po sporządzeniu albo aktualizacji mapy zasobów i potrzeb.

</#if>
§ 1. W roli animatora lokalnego organizator społeczności lokalnej:
<#if osl.strategia == "ngo">
1) uczestniczy w spotkaniach prowadzonych przez organizację, której zlecono zadanie, co najmniej raz w miesiącu;
2) prowadzi kartę współpracy z organizacją;
3) zgłasza ${s.kierownik("C")} odstępstwa od oferty i umowy.
<#else>
1) prowadzi stałe dyżury w społeczności, w miejscach i terminach podanych do wiadomości mieszkańców;
2) towarzyszy grupom inicjatywnym i samopomocowym do czasu ich usamodzielnienia;
3) sporządza kartę działania środowiskowego.
</#if>

§ 1. W roli organizatora sieci społecznych organizator społeczności lokalnej:
1) prowadzi wykaz organizacji, instytucji i liderów działających na obszarze ${s.jst("D")};
<#if osl.strategia == "partnerstwo">
2) przygotowuje spotkania partnerstwa lokalnego, co najmniej raz na kwartał, i sporządza z nich notatki;
3) prowadzi zbiór umów partnerskich i czuwa nad wykonywaniem zobowiązań przyjętych w imieniu ${s.jst("D")}.
<#elseif osl.strategia == "ngo">
2) organizuje co najmniej raz na kwartał spotkanie organizacji realizujących zlecone zadania.
<#else>
2) organizuje co najmniej dwa razy w roku spotkanie instytucji i organizacji współpracujących z Ośrodkiem.
</#if>

§ 1. W roli lokalnego polityka społecznego organizator społeczności lokalnej opracowuje i przedstawia ${s.kierownik("C")}:
1) mapę zasobów i potrzeb oraz jej coroczną aktualizację;
2) plan działań środowiskowych – do dnia 31 stycznia;
3) podsumowanie działań za rok poprzedni z wnioskami do sprawozdania, o którym mowa w art. 110 ust. 9 ${akt("ups")} – do dnia 28 lutego;
4) propozycje do lokalnych programów pomocy społecznej.

<#if osl.strategia == "ngo">
§ 1. 1. ${o.komorka()} przygotowuje założenia merytoryczne otwartych konkursów ofert na realizację zadań z zakresu organizowania społeczności lokalnej.
2. Ocena realizacji zleconego zadania obejmuje:
1) zgodność działań z ofertą i umową;
2) osiągnięte rezultaty;
3) opinie mieszkańców.
3. Wynik oceny przedstawia się ${s.kierownik("C")} w terminie 30 dni od dnia złożenia sprawozdania przez organizację.

<#elseif osl.strategia == "partnerstwo">
§ 1. 1. Umowę partnerską przygotowuje organizator społeczności lokalnej po uzgodnieniu jej treści z partnerem.
2. Umowa partnerska określa zadania stron, wnoszone zasoby, sposób podejmowania ustaleń, ochronę danych osobowych oraz czas trwania.
3. Przed zawarciem umowy partnerskiej, która może spowodować powstanie zobowiązań pieniężnych, uzyskuje się kontrasygnatę skarbnika.

</#if>
<#if o.kluby("M")?size gt 0>
§ 1. 1. W Ośrodku ${(o.kluby("M")?size == 1)?then("działa", "działają")} ${l.polacz(o.kluby("M"), "oraz")}.
2. Opiekuna klubu lub świetlicy wyznacza ${s.kierownik("M")}.
3. Rozkład zajęć podaje się do wiadomości mieszkańców w siedzibie Ośrodka i na jego stronie internetowej.

</#if>
Rozdział 6
<#if osl.klasa == "mala">
Praca socjalna i usługi

§ 1. 1. Praca socjalna jest prowadzona niezależnie od przyznawania świadczeń.
2. Zespół, o którym mowa w art. 110a ust. 1 ${akt("ups")}, może zostać wyodrębniony zarządzeniem ${s.kierownik("D")}, jeżeli pozwala na to liczba pracowników.
<#else>
Zespół pracy socjalnej i usług

§ 1. 1. W strukturze Ośrodka wyodrębnia się zespół realizujący zadania w zakresie pracy socjalnej i usług pomocy społecznej, o którym mowa w art. 110a ust. 1 pkt 3 ${akt("ups")}.
2. Członków zespołu, spośród osób wymienionych w art. 110a ust. 2 tej ustawy, i osobę koordynującą jego pracę wyznacza ${s.kierownik("M")}.
3. Zespół współpracuje z organizatorem społeczności lokalnej przy przechodzeniu od pracy z osobą i rodziną do pracy ze społecznością.
</#if>

Rozdział 7
Współpraca w zakresie opieki długoterminowej

<#if s.grodzka()>
§ 1. 1. Zadania koordynatora do spraw opieki długoterminowej wykonuje ${s.kierownik("M")} na zasadach określonych w przepisach ${akt("uos")}.
2. Komórka organizacyjna dysponująca miejscami lub usługami opieki długoterminowej przekazuje ${s.kierownik("C")} informacje, o których mowa w art. 111b ust. 2 ${akt("ups")}, do piątego dnia miesiąca oraz w ciągu 2 dni roboczych od dnia zmiany liczby wolnych miejsc.
<#else>
§ 1. 1. Informacje, o których mowa w art. 111b ust. 2 ${akt("ups")}, przygotowuje pracownik wyznaczony przez ${s.kierownik("B")}.
2. Informacje przekazuje się koordynatorowi do spraw opieki długoterminowej do piątego dnia miesiąca, według stanu na ostatni dzień miesiąca poprzedniego, a na jego wniosek – w ciągu 3 dni roboczych.
</#if>

Rozdział 8
Superwizja pracy socjalnej

§ 1. 1. Pracownik socjalny korzysta z superwizji pracy socjalnej, o której mowa w art. 121a ${akt("ups")}, w czasie pracy.
<#if jest(ops.superwizja.forma)>
2. Formy i częstotliwość superwizji: ${ops.superwizja.forma}, ${ops.superwizja.czestotliwosc}.
</#if>
<#if jest(ops.superwizja.prowadzacy)>
3. Superwizję prowadzi: ${ops.superwizja.prowadzacy}.
</#if>
4. Treść superwizji jest poufna; ${s.kierownik("M")} otrzymuje informację o terminach i liczbie uczestników.
5. Superwizją obejmuje się także pracownika socjalnego, który pełni rolę organizatora społeczności lokalnej.

Rozdział 9
Upoważnienia i podpisywanie pism

§ 1. 1. Decyzje administracyjne wydaje osoba upoważniona przez ${s.organ("B")} na podstawie art. 110 ust. 7 albo 8 ${akt("ups")}.
2. Wniosek o udzielenie upoważnienia innej osobie niż ${s.kierownik("M")} przygotowuje komórka właściwa do spraw organizacyjnych.
3. Ośrodek prowadzi rejestr pełnomocnictw i upoważnień.

§ 1. 1. ${s.kierownik("M")} podpisuje pisma wychodzące z Ośrodka oraz dokumenty w sprawach pracowniczych.
2. Projekt pisma parafuje pracownik, który go sporządził.
3. W dokumentach rodzących skutki majątkowe wskazuje się, że czynność jest dokonywana w imieniu ${s.jst("D")}.

Rozdział 10
Obsługa mieszkańców, skargi i wnioski

§ 1. 1. Godziny pracy Ośrodka oraz dni i godziny przyjmowania mieszkańców przez ${s.kierownik("B")} podaje się do wiadomości w siedzibie Ośrodka i w Biuletynie Informacji Publicznej.
2. Pracownik informuje mieszkańca o przysługującej pomocy, sposobie załatwienia sprawy i stanie postępowania.

§ 1. 1. Skargi i wnioski wpływające do Ośrodka wpisuje się do rejestru skarg i wniosków.
2. Skargę niepodlegającą rozpatrzeniu w Ośrodku przekazuje się właściwemu organowi w trybie określonym w przepisach ${akt("kpa")}.

Rozdział 11
Kontrola zarządcza i ochrona praw

§ 1. 1. Kontrola zarządcza w Ośrodku jest prowadzona na podstawie art. 68 i art. 69 ${akt("ufp")}.
2. Cele i zadania Ośrodka na dany rok, mierniki oraz rejestr ryzyk zatwierdza ${s.kierownik("M")} do dnia 31 stycznia.

§ 1. W Ośrodku stosuje się:
1) zasady ochrony danych osobowych, nad których przestrzeganiem czuwa inspektor ochrony danych;
2) zasady dostępności wynikające z przepisów ${akt("uzd")};
3) standardy ochrony małoletnich, o których mowa w przepisach ${akt("umal")};
4) procedurę zgłoszeń wewnętrznych, jeżeli obowiązek jej ustalenia wynika z przepisów ${akt("usyg")};
5) zasady przeciwdziałania mobbingowi i dyskryminacji określone w regulaminie pracy.

Rozdział 12
Przepisy końcowe

§ 1. Z regulaminem zapoznaje się pracownika przed dopuszczeniem go do pracy.

§ 1. Zmiana regulaminu następuje w trybie właściwym dla jego nadania.
