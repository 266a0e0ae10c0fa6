<#-- Akt zmieniający przygotowany z dwóch tekstów: podstawa, organ i wejście w życie jak w akcie zmienianym (ZTP § 129 ust. 1, § 138a ust. 3). -->
<#import "/wspolne/uchwala.ftl" as u>
<#assign uchwala = zmieniany.rodzaj == "uchwala">
<#assign ustawa = zmieniany.rodzaj == "ustawa">
<#assign zarzadzenie = zmieniany.rodzaj == "zarzadzenie">
<#assign miejscowe = zmieniany.prawo_miejscowe == "tak">
<#assign nowyTytul = uchwala?then("zmieniająca uchwałę ", ustawa?then("o zmianie ustawy ", "zmieniające " + zmieniany.nazwa + " ")) + zmieniany.przedmiot>
<#assign biernik = uchwala?then("uchwałę", ustawa?then("ustawę", zmieniany.nazwa))>
---
dokument: uchwala-zmieniajaca
rodzaj: ${zmieniany.gminny?then(zmieniany.rodzaj, "dokument")}
prawo_miejscowe: ${zmieniany.prawo_miejscowe}
tytul: ${zmieniany.nazwa?cap_first} ${nowyTytul}
data: ${sesja.data}
---
<#if uchwala>
UCHWAŁA NR ${numer_uchwaly("uchwala-zmieniajaca")}
<#elseif zarzadzenie>
ZARZĄDZENIE NR ${numer_uchwaly("uchwala-zmieniajaca")}
<#elseif ustawa>
USTAWA
<#else>
ROZPORZĄDZENIE
</#if>
<#if ustawa>
<#elseif zmieniany.organ != "">
${wielkie(zmieniany.organ)}
<#elseif jest(gmina.rada.nazwa)>
${wielkie(gmina.rada.odmiana.D)}
<#elseif uchwala>
RADY GMINY [UZUPEŁNIJ: NAZWA GMINY]
<#else>
[UZUPEŁNIJ: ORGAN]
</#if>
z dnia ${data(sesja.data)}
${nowyTytul}

<#if zmieniany.podstawa?size gt 0>
<#list zmieniany.podstawa as p>${p.tekst}<#if p.akt != "">${akt(p.akt)}</#if></#list>
<#elseif zmieniany.statut>
Na podstawie ${akt("usg", "art. 18 ust. 2 pkt 15, art. 40 ust. 2 pkt 2, art. 41 ust. 1 i art. 42")} oraz ${akt("ufp", "art. 11 ust. 2")} w związku z ${akt("ups", "art. 110 ust. 1")} uchwala się, co następuje:
<#elseif uchwala>
Na podstawie [UZUPEŁNIJ: podstawa prawna] uchwala się, co następuje:
<#elseif !ustawa>
Na podstawie [UZUPEŁNIJ: podstawa prawna] zarządza się, co następuje:
</#if>

${zmiany}

<#if zmieniany.wykonanie != "">
§ 1. ${zmieniany.wykonanie}

<#elseif uchwala>
<@u.wykonanie/>

</#if>
<#if ustawa>
Art. 1. Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.
<#elseif !zmieniany.gminny>
§ 1. Rozporządzenie wchodzi w życie po upływie 14 dni od dnia ogłoszenia.
<#elseif zarzadzenie>
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
<#elseif zmieniany.gminny>
<@u.podpis/>
<#else>

<@odnosniki/>
</#if>

UZASADNIENIE

${zmieniany.nazwa?cap_first} zmienia ${biernik} ${zmieniany.przedmiot}. Zmiany obejmują:

<#list wykaz_zmian as z>
- ${z}<#if z?is_last>.<#else>;</#if>
</#list>

Stan dotychczasowy i powody zmian: [UZUPEŁNIJ: powody zmian].

Skutki społeczne i finansowe: [UZUPEŁNIJ: skutki zmian].
<#if miejscowe>

Uchwała jest aktem prawa miejscowego i podlega ogłoszeniu. Przewidziano czternastodniowy termin wejścia w życie, liczony od dnia ogłoszenia.
</#if>
