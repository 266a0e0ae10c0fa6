<#--
  Zakresy usług społecznych: art. 2 ust. 1 pkt 1–14 ustawy z dnia 19 lipca 2019 r. o realizowaniu usług społecznych przez centrum usług
  społecznych (Dz. U. z 2026 r. poz. 165 i 912), stan na 2026-11-21. Mianownik, do tabel.
-->
<#assign ZAKRESY = ["polityka prorodzinna", "wspieranie rodziny", "system pieczy zastępczej", "pomoc społeczna", "promocja i ochrona zdrowia",
  "wspieranie osób niepełnosprawnych", "edukacja publiczna", "przeciwdziałanie bezrobociu", "kultura", "kultura fizyczna i turystyka",
  "pobudzanie aktywności obywatelskiej", "mieszkalnictwo", "ochrona środowiska", "reintegracja zawodowa i społeczna"]>
<#-- Podmioty ekonomii społecznej działające w zakresie n. -->
<#function podmioty n>
  <#local wynik = []>
  <#if jest(dane.es_podmioty)><#list dane.es_podmioty as p><#if p.zakresy?seq_contains(n)><#local wynik = wynik + [p.nazwa?string]></#if></#list></#if>
  <#return wynik>
</#function>
<#function uslugi n>
  <#local wynik = []>
  <#if jest(dane.uslugi)><#list dane.uslugi as u><#if jest(u.zakres) && u.zakres == n><#local wynik = wynik + [u]></#if></#list></#if>
  <#return wynik>
</#function>
<#macro tabelaPotencjalu>
Tabela: Zdolność podmiotów ekonomii społecznej do realizacji usług społecznych

| Zakres usług społecznych | Podmioty działające w zakresie | Ocena zdolności |
|---|---|---|
<#list 1..14 as n>
<#local ocena = "">
<#list uslugi(n) as x><#if jest(x.potencjal_es)><#local ocena = x.potencjal_es?string></#if></#list>
| ${n}. ${ZAKRESY[n - 1]} | <#if podmioty(n)?size gt 0>${podmioty(n)?join(", ")}<#else>brak</#if> | <#if ocena != "">${ocena}<#elseif podmioty(n)?size gt 0>podmioty działają; usług nie zlecano<#else>brak zdolności; rozwój zależy od powstania podmiotów</#if> |
</#list>
</#macro>
<#macro tabelaUslug>
<#if jest(dane.uslugi)>
Tabela: Usługi społeczne

| Zakres | Usługa | Realizator | Liczba osób | Zlecanie |
|---|---|---|---:|---|
<#list 1..14 as n>
<#if uslugi(n)?size gt 0>
<#list uslugi(n) as x>
| ${n}. ${ZAKRESY[n - 1]} | ${x.nazwa} | ${x.realizator} | <#if jest(x.liczba_osob)>${liczba(x.liczba_osob)}<#else>–</#if> | <#if !jest(x.zlecana)>${x.zlecana}<#elseif x.zlecana>zlecana<#else>niezlecana</#if> |
</#list>
<#else>
| ${n}. ${ZAKRESY[n - 1]} | nie przewiduje się odrębnej usługi | – | – | – |
</#if>
</#list>
<#else>
Usługi społeczne: ${dane.uslugi}.
</#if>
</#macro>
