<#-- Akt zmieniający przygotowany z dwóch tekstów: podstawa, organ i wejście w życie jak w akcie zmienianym (ZTP § 129 ust. 1, § 138a ust. 3). -->
<#import "/wspolne/uchwala.ftl" as u>
<#assign uchwala = zmieniany.rodzaj == "uchwala">
<#assign miejscowe = zmieniany.prawo_miejscowe == "tak">
<#assign nowyTytul = uchwala?then("zmieniająca uchwałę ", "zmieniające zarządzenie ") + zmieniany.przedmiot>
---
dokument: uchwala-zmieniajaca
rodzaj: ${zmieniany.rodzaj}
prawo_miejscowe: ${zmieniany.prawo_miejscowe}
tytul: <#if uchwala>Uchwała<#else>Zarządzenie</#if> ${nowyTytul}
data: ${sesja.data}
---
<#if uchwala>UCHWAŁA<#else>ZARZĄDZENIE</#if> NR ${numer_uchwaly("uchwala-zmieniajaca")}
<#if zmieniany.organ != "">
${wielkie(zmieniany.organ)}
<#elseif jest(gmina.rada.nazwa)>
${wielkie(gmina.rada.odmiana.D)}
<#else>
RADY GMINY [UZUPEŁNIJ: NAZWA GMINY]
</#if>
z dnia ${data(sesja.data)}
${nowyTytul}

<#if zmieniany.podstawa?size gt 0>
<#list zmieniany.podstawa as p>${p.tekst}<#if p.akt != "">${akt(p.akt)}</#if></#list>
<#elseif zmieniany.statut>
Na podstawie ${akt("usg", "art. 18 ust. 2 pkt 15, art. 40 ust. 2 pkt 2, art. 41 ust. 1 i art. 42")} oraz ${akt("ufp", "art. 11 ust. 2")} w związku z ${akt("ups", "art. 110 ust. 1")} uchwala się, co następuje:
<#elseif uchwala>
Na podstawie [UZUPEŁNIJ: podstawa prawna] uchwala się, co następuje:
<#else>
Na podstawie [UZUPEŁNIJ: podstawa prawna] zarządza się, co następuje:
</#if>

${zmiany}

<#if zmieniany.wykonanie != "">
§ 1. ${zmieniany.wykonanie}

<#elseif uchwala>
<@u.wykonanie/>

</#if>
<#if !uchwala>
§ 1. Zarządzenie wchodzi w życie z dniem podpisania.
<#elseif miejscowe && zmieniany.dziennik != "">
§ 1. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w ${zmieniany.dziennik}.
<#elseif miejscowe>
<@u.wejscieMiejscowe/>
<#else>
<@u.wejscie/>
</#if>

<#if uchwala && jest(gmina.rada.przewodniczacy.tytul)>
<@u.podpis/>
<#elseif zmieniany.podpis != "">
${zmieniany.podpis}
[UZUPEŁNIJ: imię i nazwisko]

<@odnosniki/>
<#elseif uchwala && zmieniany.organ?starts_with("Rady")>
Przewodniczący ${zmieniany.organ}
[UZUPEŁNIJ: imię i nazwisko]

<@odnosniki/>
<#else>
<@u.podpis/>
</#if>

UZASADNIENIE

<#if uchwala>Uchwała zmienia uchwałę<#else>Zarządzenie zmienia zarządzenie</#if> ${zmieniany.przedmiot}. Zmiany obejmują:

<#list wykaz_zmian as z>
- ${z}<#if z?is_last>.<#else>;</#if>
</#list>

Stan dotychczasowy i powody zmian: [UZUPEŁNIJ: powody zmian].

Skutki społeczne i finansowe: [UZUPEŁNIJ: skutki zmian].
<#if miejscowe>

Uchwała jest aktem prawa miejscowego i podlega ogłoszeniu. Przewidziano czternastodniowy termin wejścia w życie, liczony od dnia ogłoszenia.
</#if>
