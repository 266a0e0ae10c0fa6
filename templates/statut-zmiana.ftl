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

${zmiany}

<@u.wykonanie/>

<@u.wejscieMiejscowe/>

<@u.podpis/>

UZASADNIENIE

Statut ${ops.odmiana.D}, nadany uchwałą nr ${ops.statut.numer} ${gmina.rada.odmiana.D} z dnia ${data(ops.statut.data)}, nie zawiera przepisów o organizowaniu społeczności lokalnej. Ośrodek prowadzi pracę socjalną nie tylko z osobami i rodzinami, ale i ze społecznością lokalną (art. 45 ust. 1 pkt 2 ustawy o pomocy społecznej), dlatego statut wymaga uzupełnienia.

Zmiany obejmują:

<#list klauzule as k>
<#if k.wstawiona>
- ${k.nazwa}<#if k.miejsce?has_content> (${k.miejsce})</#if>: ${k.uzasadnienie}
</#if>
</#list>

<#list klauzule as k>
<#if !k.wstawiona>
Nie zmienia się statutu w zakresie: ${k.nazwa}, ponieważ odpowiedni przepis już obowiązuje.

</#if>
</#list>
Uchwałę podejmuje rada jako organ, który nadał statut; podstawą są te same przepisy, na których oparto uchwałę zmienianą, oraz art. 110 ust. 1 ustawy o pomocy społecznej.

<@uz.konsultacje/>

<#if osl.forma == "funkcja">
Zmiana nie powoduje dodatkowych wydatków: funkcję organizatora społeczności lokalnej pełni pracownik już zatrudniony.
<#else>
Wydatki związane ze zmianą będą pokrywane w ramach planu finansowego Ośrodka oraz ze środków pozyskanych na organizowanie społeczności lokalnej.
</#if>

<@uz.dostepnosc/>

<@uz.charakterMiejscowy/>

<@uz.autor/>
