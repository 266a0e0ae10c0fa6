<#-- Szkielet uzasadnienia: konsultacje, skutki finansowe, skutki społeczne, charakter aktu i termin wejścia w życie. -->
<#import "slowa.ftl" as s>
<#import "finanse.ftl" as f>
<#macro konsultacje>
<#if jest(gmina.konsultacje.uchwala.numer)>
Projekt uchwały skonsultowano z organizacjami pozarządowymi i podmiotami, o których mowa w ${akt("udpp", "art. 3 ust. 3")}, na zasadach określonych w uchwale nr ${gmina.konsultacje.uchwala.numer} ${gmina.rada.odmiana.D} z dnia ${s.kropka(data(gmina.konsultacje.uchwala.data))} Konsultacje trwały od dnia ${data(gmina.konsultacje.od)} do dnia ${data(gmina.konsultacje.do)} (${gmina.konsultacje.forma}). <#if !jest(gmina.konsultacje.uwagi)>Liczba zgłoszonych uwag: ${gmina.konsultacje.uwagi}.<#elseif gmina.konsultacje.uwagi == 0>Nie zgłoszono uwag.<#else>Liczba zgłoszonych uwag: ${liczba(gmina.konsultacje.uwagi)}; sposób ich rozpatrzenia przedstawia protokół konsultacji.</#if>
<#else>
Konsultacje projektu z organizacjami pozarządowymi (uchwała określająca ich sposób): ${gmina.konsultacje.uchwala.numer}.
</#if>
</#macro>

<#macro charakterMiejscowy>
Uchwała dotyczy organizacji instytucji gminnej (art. 40 ust. 2 pkt 2 ustawy o samorządzie gminnym), jest więc aktem prawa miejscowego i podlega ogłoszeniu w ${gmina.dziennik?string?replace("Dziennik Urzędowy", "Dzienniku Urzędowym")}. Przewidziano czternastodniowy termin wejścia w życie, liczony od dnia ogłoszenia.
</#macro>
<#macro charakterProgramowy nazwa>
${nazwa} nie zawiera norm powszechnie obowiązujących: nie tworzy uprawnień ani obowiązków mieszkańców. Uchwała nie jest aktem prawa miejscowego i wchodzi w życie z dniem podjęcia.
</#macro>
<#macro dostepnosc>
Rozwiązania służą wszystkim mieszkańcom; działania środowiskowe będą prowadzone w miejscach i w sposób dostępny dla osób ze szczególnymi potrzebami.
</#macro>
<#macro autor>
Projekt przygotował ${ops.nazwa}.
</#macro>
