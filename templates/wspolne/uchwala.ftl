<#-- Części wspólne uchwał i zarządzeń: nagłówek, wykonanie, wejście w życie, załącznik, podpis. -->
<#import "slowa.ftl" as s>
<#macro naglowek id przedmiot>
UCHWAŁA NR ${numer_uchwaly(id)}
${wielkie(gmina.rada.odmiana.D)}
z dnia ${data(sesja.data)}
${przedmiot}
</#macro>

<#-- Wykonanie powierza się zawsze organowi wykonawczemu (art. 30 ust. 1 u.s.g.), nigdy osobie kierującej ośrodkiem. -->
<#macro wykonanie>
§ 1. Wykonanie uchwały powierza się ${gmina.organ.odmiana.C}.
</#macro>

<#-- Dziennik w miejscowniku: „w Dzienniku Urzędowym …”. -->
<#function dziennik><#return gmina.dziennik?string?replace("Dziennik Urzędowy", "Dzienniku Urzędowym")></#function>

<#-- Akt prawa miejscowego: 14 dni od ogłoszenia; inna uchwała: z dniem podjęcia. -->
<#macro wejscieMiejscowe>
§ 1. Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w ${dziennik()}.
</#macro>
<#macro wejscie>
§ 1. Uchwała wchodzi w życie z dniem podjęcia.
</#macro>

<#-- Pod podpisem stoją odnośniki trzonu uchwały (ZTP § 163), przed załącznikiem. -->
<#macro podpis>
${gmina.rada.przewodniczacy.tytul}
${gmina.rada.przewodniczacy.imie_nazwisko}

<@odnosniki/>
</#macro>

<#macro zalacznik id>
Załącznik do uchwały nr ${numer_uchwaly(id)}
${gmina.rada.odmiana.D}
z dnia ${data(sesja.data)}
</#macro>
