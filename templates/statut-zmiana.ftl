<#import "/wspolne/slowa.ftl" as s>
<#import "/wspolne/uchwala.ftl" as u>
<#import "/wspolne/uzasadnienie.ftl" as uz>
---
dokument: statut-zmiana
rodzaj: uchwala
prawo_miejscowe: tak
tytul: Uchwała zmieniająca uchwałę ${ops.statut.tytul}
autor: ${gmina.rada.nazwa}
data: ${sesja.data}
---
<@u.naglowek "statut-zmiana", "zmieniająca uchwałę " + ops.statut.tytul/>

Na podstawie ${akt("usg", "art. 18 ust. 2 pkt 15, art. 40 ust. 2 pkt 2, art. 41 ust. 1 i art. 42")} oraz ${akt("ufp", "art. 11 ust. 2")} w związku z ${akt("ups", "art. 110 ust. 1")} uchwala się, co następuje:

<#if jest(ops.statut.plik)>
${zmiany}
<#else>
§ 1. W ${uchwala(ops.statut, "Ms")} wprowadza się następujące zmiany: ${ops.statut.plik}.
</#if>

<@u.wykonanie/>

<@u.wejscieMiejscowe/>

<@u.podpis/>

UZASADNIENIE

Statut ${ops.odmiana.D}, nadany uchwałą nr ${ops.statut.numer} ${gmina.rada.odmiana.D} z dnia ${data(ops.statut.data)}, nie zawiera przepisów o organizowaniu społeczności lokalnej. Ośrodek prowadzi pracę socjalną nie tylko z osobami i rodzinami, ale i ze społecznością lokalną (art. 45 ust. 1 pkt 2 ustawy o pomocy społecznej), dlatego statut wymaga uzupełnienia.

<#if klauzule?size gt 0>
Zmiany obejmują:

<#list klauzule as k>
- ${k.nazwa} (${k.miejsce}): ${k.uzasadnienie}
</#list>

</#if>
Uchwałę podejmuje rada jako organ, który nadał statut.

<@uz.konsultacje/>

<#if osl.forma == "funkcja">
Zmiana nie powoduje dodatkowych wydatków: funkcję organizatora społeczności lokalnej pełni pracownik już zatrudniony.
<#else>
Wydatki związane ze zmianą będą pokrywane w ramach planu finansowego Ośrodka oraz ze środków pozyskanych na organizowanie społeczności lokalnej.
</#if>

<@uz.dostepnosc/>

<@uz.charakterMiejscowy/>

<@uz.autor/>
