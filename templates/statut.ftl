<#import "/wspolne/slowa.ftl" as s>
<#import "/wspolne/uchwala.ftl" as u>
<#import "/wspolne/uzasadnienie.ftl" as uz>
---
dokument: statut
rodzaj: uchwala
prawo_miejscowe: tak
tytul: Uchwała w sprawie nadania statutu – ${ops.nazwa}
autor: ${gmina.rada.nazwa}
data: ${sesja.data}
---
<@u.naglowek "statut", "w sprawie nadania statutu " + ops.odmiana.C/>

Na podstawie ${akt("usg", "art. 18 ust. 2 pkt 15, art. 40 ust. 2 pkt 2, art. 41 ust. 1 i art. 42")} oraz ${akt("ufp", "art. 11 ust. 2")} w związku z ${akt("ups", "art. 110 ust. 1")} uchwala się, co następuje:

§ 1. Nadaje się statut ${ops.odmiana.C}, stanowiący załącznik do uchwały.

<@u.wykonanie/>

<#if jest(ops.statut.numer)>
§ 1. Traci moc ${uchwala(ops.statut)}.

</#if>
<@u.wejscieMiejscowe/>

<@u.podpis/>

<@u.zalacznik "statut"/>

STATUT
${ops.odmiana.D}

<#-- import po podstawie prawnej: tu padają pierwsze powołania ustaw w treści statutu -->
<#import "/wspolne/osl.ftl" as o>
<#import "/wspolne/listy.ftl" as l>
Rozdział 1
Przepisy ogólne

§ 1. ${ops.nazwa}, zwany dalej „Ośrodkiem”, jest jednostką organizacyjną ${s.jst("D")} ${gmina.nazwa}, ${s.miejska()?then("zwanego", "zwanej")} dalej „${s.jst("N")}”, nieposiadającą osobowości prawnej i działającą w formie jednostki budżetowej.

§ 1. 1. Siedzibą Ośrodka jest ${ops.siedziba.miejscowosc}.
2. Ośrodek działa na obszarze ${s.jst("D")}.

§ 1. Nadzór nad działalnością Ośrodka sprawuje ${gmina.organ.nazwa}, zwany dalej „${s.organ("N")}”.

Rozdział 2
Przedmiot działalności

§ 1. Przedmiotem działalności Ośrodka jest wykonywanie:
1) zadań własnych gminy i zadań zleconych gminie z zakresu administracji rządowej, określonych w przepisach ${akt("ups")};
<#if s.grodzka()>
2) zadań powiatu określonych w art. 19 i art. 20 ${akt("ups")};
3) zadań ${s.jst("D")} z zakresu wspierania rodziny i systemu pieczy zastępczej, określonych w przepisach ${akt("uwr")};
<#elseif jest(ops.kadra.asystenci_rodziny)>
2) zadań ${s.jst("D")} z zakresu wspierania rodziny, określonych w przepisach ${akt("uwr")};
</#if>
4) obsługi zespołu interdyscyplinarnego, o której mowa w ${akt("uppd", "art. 9a ust. 9")};
5) zadań z zakresu polityki społecznej powierzonych Ośrodkowi uchwałami ${gmina.rada.odmiana.D};
6) organizowania społeczności lokalnej.

§ 1. Organizowanie społeczności lokalnej jest prowadzone jako praca socjalna, o której mowa w art. 45 ust. 1 pkt 2 ${akt("ups")}, i obejmuje:
<@l.punkty o.zakresZadania()/>

<@l.paragraf o.zdaniaWspolpracy()/>

§ 1. ${o.wolontariat()}

Rozdział 3
Organizowanie społeczności lokalnej

<@o.rozdzial/>

Rozdział 4
Zarządzanie i organizacja

§ 1. 1. Ośrodkiem kieruje ${ops.kierownik.stanowisko} Ośrodka, zwany dalej „${s.kierownik("N")}”.
2. ${o.reprezentacja()}

§ 1. 1. ${o.zdanieStruktury()}
<#if osl.klasa == "srednia" || osl.klasa == "duza">
2. W Ośrodku działa zespół realizujący zadania w zakresie pracy socjalnej i usług pomocy społecznej, o którym mowa w art. 110a ust. 1 pkt 3 ${akt("ups")}.
</#if>
3. Strukturę organizacyjną Ośrodka i zakresy działania komórek organizacyjnych określa regulamin organizacyjny nadawany zarządzeniem ${s.kierownik("D")}.

Rozdział 5
Gospodarka finansowa i mienie

§ 1. Ośrodek prowadzi gospodarkę finansową na zasadach określonych w przepisach ${akt("ufp")} dla samorządowych jednostek budżetowych.

§ 1. Ośrodek gospodaruje mieniem ${s.jst("D")} przekazanym mu w zarząd.

UZASADNIENIE

<#if jest(ops.statut.numer)>
Działalność ośrodka reguluje obecnie ${uchwala(ops.statut)}. Nie obejmuje ona organizowania społeczności lokalnej, a zakres potrzebnych zmian naruszyłby konstrukcję dotychczasowego statutu, dlatego nadaje się nowy statut (§ 84 Zasad techniki prawodawczej).
<#else>
Jednostka budżetowa działa na podstawie statutu (art. 11 ust. 2 ustawy o finansach publicznych). Ośrodek nie ma statutu, dlatego nadaje się go niniejszą uchwałą.
</#if>

Statut określa nazwę, siedzibę i przedmiot działalności Ośrodka. Zadania wynikające z ustaw wskazano przez odesłanie, bez ich powtarzania. Nowym elementem jest organizowanie społeczności lokalnej. <@o.uzasadnienieStruktury/> <@o.uzasadnienieWspolpracy/>

${s.kierownik("M")} działa w imieniu ${s.jst("D")} na podstawie pełnomocnictwa (art. 47 ust. 1 ustawy o samorządzie gminnym), ponieważ Ośrodek nie ma osobowości prawnej.

<@uz.konsultacje/>

<#if osl.forma == "funkcja">
Nadanie statutu nie powoduje dodatkowych wydatków: funkcję organizatora społeczności lokalnej pełni pracownik już zatrudniony.
<#elseif jest(finanse.zrodla)>
Wydatki związane z organizowaniem społeczności lokalnej (na ${s.rok(cele.lata.od)} r. zaplanowano łącznie ${kwota(uz.f.sumaRoku(cele.lata.od))}) będą pokrywane w ramach planu finansowego Ośrodka oraz ze środków zewnętrznych.
<#else>
Wydatki związane z organizowaniem społeczności lokalnej będą pokrywane w ramach planu finansowego Ośrodka: ${finanse.zrodla}.
</#if>

<@uz.dostepnosc/>

<@uz.charakterMiejscowy/>

<@uz.autor/>
