<#import "/wspolne/slowa.ftl" as s>
<#import "/wspolne/uchwala.ftl" as u>
<#import "/wspolne/uzasadnienie.ftl" as uz>
<#import "/wspolne/finanse.ftl" as f>
<#assign okres = s.rok(cele.lata.od) + "–" + s.rok(cele.lata.do)>
---
dokument: pal
rodzaj: uchwala
prawo_miejscowe: nie
tytul: Program Aktywności Lokalnej na lata ${okres} – ${gmina.nazwa}
autor: ${gmina.rada.nazwa}
data: ${sesja.data}
---
<@u.naglowek "pal", "w sprawie przyjęcia Programu Aktywności Lokalnej na lata " + okres/>

Na podstawie ${akt("usg", "art. 18 ust. 2 pkt 15")} oraz ${akt("ups", "art. 110 ust. 10")} uchwala się, co następuje:

§ 1. Przyjmuje się i kieruje do wdrożenia Program Aktywności Lokalnej na lata ${okres}, stanowiący załącznik do uchwały.

§ 1. Zadania ujęte w programie są finansowane ze źródeł wskazanych w części 8 załącznika, w granicach środków zaplanowanych na dany rok w budżecie ${s.jst("D")} ${gmina.nazwa}.

<@u.wykonanie/>

<@u.wejscie/>

<@u.podpis/>

<@u.zalacznik "pal"/>

PROGRAM AKTYWNOŚCI LOKALNEJ
na lata ${okres}

<#import "/wspolne/diagnoza.ftl" as d>
<#import "/wspolne/realizacja.ftl" as r>
# 1. Podstawa i powiązania programu

Program jest lokalnym programem pomocy społecznej w rozumieniu art. 110 ust. 10 ustawy o pomocy społecznej. Odpowiada na potrzeby, które ${ops.kierownik.stanowisko} ${ops.odmiana.D} przedstawił ${gmina.rada.odmiana.C} w sprawozdaniu z dnia ${data(ops.sprawozdanie.data)}, rozpatrzonym na sesji nr ${ops.sprawozdanie.sesja} (art. 110 ust. 9 tej ustawy).

<#if jest(ops.strategia.numer)>
Program jest zgodny ze strategią rozwiązywania problemów społecznych, przyjętą uchwałą nr ${ops.strategia.numer} ${gmina.rada.odmiana.D} z dnia ${s.kropka(data(ops.strategia.data))}<#if jest(gmina.strategia_rozwoju.tytul)> Uwzględnia dokument „${gmina.strategia_rozwoju.tytul}”.</#if> Jest realizowany w powiązaniu z gminnym programem wspierania rodziny, gminnym programem profilaktyki i rozwiązywania problemów alkoholowych oraz przeciwdziałania narkomanii i rocznym programem współpracy z organizacjami pozarządowymi.
<#else>
Program jest realizowany w powiązaniu z gminnym programem wspierania rodziny, gminnym programem profilaktyki i rozwiązywania problemów alkoholowych oraz przeciwdziałania narkomanii i rocznym programem współpracy z organizacjami pozarządowymi.
</#if>

# 2. Diagnoza

${s.jst("M")} ${gmina.nazwa} liczy ${liczba(gmina.ludnosc.liczba)} mieszkańców (stan na dzień ${data(gmina.ludnosc.dzien)}; źródło: ${gmina.ludnosc.zrodlo}). ${ops.nazwa} zatrudnia ${liczba(ops.kadra.pracownicy_socjalni)} ${odmien_liczbe(ops.kadra.pracownicy_socjalni, "pracownika socjalnego", "pracowników socjalnych", "pracowników socjalnych")}, którzy obejmują pracą socjalną ${liczba(ops.kadra.rodziny_i_osoby_w_pracy_socjalnej)} rodzin i osób samotnie gospodarujących.

<#if jest(dane.wskazniki)>
<@d.tabelaWskaznikow dane.wskazniki, "Sytuacja społeczna w liczbach"/>

W badanym okresie nastąpiły następujące zmiany:

<@d.zmiany dane.wskazniki/>
<#else>
Dane o sytuacji społecznej: ${dane.wskazniki}.
</#if>

# 3. Mapa zasobów i potrzeb

Mapa powstała na podstawie rozmów z mieszkańcami, spotkań z przedstawicielami instytucji i danych ośrodka. Obejmuje ${s.miejska()?then("osiedla i grupy mieszkańców", "miejscowości i grupy mieszkańców")}, od których rozpoczną się działania.

<@d.mapa "3"/>
# 4. Cele, działania i wskaźniki

Cel główny: ${cele.glowny}

Cele szczegółowe:

<@d.listaCelow/>

<@d.tabelaCelow/>

# 5. Sposób realizacji

<@r.sposob/>

Praca z każdą ze społeczności przebiega etapami:

<@r.etapy/>

Udział w działaniach jest dobrowolny i bezpłatny.

# 6. Partnerzy

<@d.tabelaPartnerow/>

# 7. Harmonogram

<@d.harmonogram/>

# 8. Budżet

<@d.tabelaKosztow/>

<@d.tabelaZrodel/>

Kwoty na lata następujące po roku ${s.rok(cele.lata.od)} są prognozą i podlegają potwierdzeniu w uchwale budżetowej na dany rok.

# 9. Monitorowanie i ewaluacja

<@r.monitoring/>

UZASADNIENIE

Rada gminy, biorąc pod uwagę potrzeby w zakresie pomocy społecznej przedstawione przez osobę kierującą ośrodkiem, opracowuje i kieruje do wdrożenia lokalne programy pomocy społecznej (art. 110 ust. 9 i 10 ustawy o pomocy społecznej). Potrzeby te przedstawiono w sprawozdaniu z dnia ${s.kropka(data(ops.sprawozdanie.data))}

Program opiera się na organizowaniu społeczności lokalnej<#if jest(osl.spolecznosci)>: działania obejmą ${liczba(osl.spolecznosci?size)} ${odmien_liczbe(osl.spolecznosci?size, "społeczność", "społeczności", "społeczności")}</#if>. <#if jest(cele.szczegolowe)>Program zawiera ${liczba(cele.szczegolowe?size)} ${odmien_liczbe(cele.szczegolowe?size, "cel szczegółowy", "cele szczegółowe", "celów szczegółowych")} i ${liczba(f.dzialania()?size)} ${odmien_liczbe(f.dzialania()?size, "działanie", "działania", "działań")} z przypisanymi wskaźnikami.</#if>

<@uz.konsultacje/>

Łączny koszt programu w latach ${okres} wynosi ${kwota(f.koszty(f.dzialania()))}. Źródła finansowania (art. 58 ust. 1 ustawy o samorządzie gminnym) wskazano w części 8 programu; na ${s.rok(cele.lata.od)} r. zaplanowano ${kwota(f.sumaRoku(cele.lata.od))}.

<@uz.dostepnosc/>

<@uz.charakterProgramowy "Program"/>

<@uz.autor/>
