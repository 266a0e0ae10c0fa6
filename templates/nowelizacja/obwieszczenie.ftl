<#-- Obwieszczenie w sprawie ogłoszenia tekstu jednolitego aktu innego niż ustawa (ZTP § 101–104 ust. 2); tekst jest załącznikiem. -->
---
dokument: obwieszczenie
rodzaj: dokument
prawo_miejscowe: nie
tytul: Obwieszczenie w sprawie ogłoszenia jednolitego tekstu ${jednolity.rodzaj} ${jednolity.organ} ${jednolity.przedmiot}
<#if jednolity.dzien != "">
data: ${jednolity.dzien}
</#if>
---
OBWIESZCZENIE
${wielkie(jednolity.organ)}
z dnia ${jednolity.data}
w sprawie ogłoszenia jednolitego tekstu ${jednolity.rodzaj} ${jednolity.organ} ${jednolity.przedmiot}

<#if jednolity.zmiany?size == 1>
1. Na podstawie ${akt("uoan", "art. 16 ust. 3")} ogłasza się w załączniku do niniejszego obwieszczenia jednolity tekst ${jednolity.powolanie}, z uwzględnieniem zmian wprowadzonych ${jednolity.zmiany[0]}.
<#else>
1. Na podstawie ${akt("uoan", "art. 16 ust. 3")} ogłasza się w załączniku do niniejszego obwieszczenia jednolity tekst ${jednolity.powolanie}, z uwzględnieniem zmian wprowadzonych:
<#list jednolity.zmiany as z>
1) ${z}<#if z?is_last>.<#else>;</#if>
</#list>
</#if>
<#if jednolity.pozostale?size == 1>
<#assign p = jednolity.pozostale[0]>
2. Podany w załączniku do niniejszego obwieszczenia tekst jednolity ${jednolity.rodzaj} nie obejmuje ${p.przepisy} ${p.akt}, <#if p.mnogie>które stanowią<#else>który stanowi</#if>:
${p.cytat}.
<#elseif jednolity.pozostale?size gt 1>
2. Podany w załączniku do niniejszego obwieszczenia tekst jednolity ${jednolity.rodzaj} nie obejmuje:
<#list jednolity.pozostale as p>
1) ${p.przepisy} ${p.akt}, <#if p.mnogie>które stanowią<#else>który stanowi</#if>:
${p.cytat}<#if p?is_last>.<#else>;</#if>
</#list>
</#if>

<#if jednolity.rodzaj == "uchwały" && jest(gmina.rada.przewodniczacy.tytul)>
${gmina.rada.przewodniczacy.tytul}
${gmina.rada.przewodniczacy.imie_nazwisko}
<#elseif jednolity.podpis != "">
${jednolity.podpis}
[UZUPEŁNIJ: imię i nazwisko]
<#elseif jednolity.organ?starts_with("Rady")>
Przewodniczący ${jednolity.organ}
[UZUPEŁNIJ: imię i nazwisko]
<#else>
[UZUPEŁNIJ: stanowisko osoby, która podpisuje]
[UZUPEŁNIJ: imię i nazwisko]
</#if>

<@odnosniki/>
