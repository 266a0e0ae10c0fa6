<#-- Części programów i strategii: tabele wskaźników, społeczności, celów, harmonogramu i budżetu (Markdown). -->
<#import "slowa.ftl" as s>
<#import "listy.ftl" as l>
<#import "finanse.ftl" as f>

<#-- Lata, dla których podano wartości choćby jednego wskaźnika, rosnąco. -->
<#function lataWskaznikow wskazniki>
  <#local wynik = []>
  <#list wskazniki as w><#if jest(w.wartosci)><#list w.wartosci?keys as rok><#if !wynik?seq_contains(rok?string)><#local wynik = wynik + [rok?string]></#if></#list></#if></#list>
  <#return wynik?sort>
</#function>
<#macro tabelaWskaznikow wskazniki tytul>
<#local lata = lataWskaznikow(wskazniki)>
Tabela: ${tytul}

| Wskaźnik | Jednostka |<#list lata as r> ${r} |</#list> Źródło |
|---|---|<#list lata as r>---:|</#list>---|
<#list wskazniki as w>
| ${w.nazwa} | ${w.jednostka} |<#list lata as r> <#if w.wartosci[r]??>${liczba(w.wartosci[r])}<#else>–</#if> |</#list> ${w.zrodlo} |
</#list>
</#macro>
<#-- Zdanie o zmianie wskaźnika między pierwszym a ostatnim rokiem. -->
<#macro zmiany wskazniki>
<#list wskazniki as w>
<#local k = jest(w.wartosci)?then(w.wartosci?keys?sort, [])>
<#if k?size gt 1>
<#local a = w.wartosci[k?first]>
<#local b = w.wartosci[k?last]>
- ${w.nazwa}: <#if a == b>bez zmian w latach ${k?first}–${k?last} (${liczba(a)})<#else>${(b gt a)?then("wzrost", "spadek")} z ${liczba(a)} w ${k?first} r. do ${liczba(b)} w ${k?last} r.<#if w.jednostka == "%"> (o ${liczba((b - a)?abs)} ${odmien_liczbe((b - a)?abs, "punkt procentowy", "punkty procentowe", "punktów procentowych", "punktu procentowego")})<#elseif a gt 0> (o ${liczba(((b - a)?abs * 100 / a)?round)}%)</#if></#if>${w?is_last?then(".", ";")}
</#if>
</#list>
</#macro>

<#macro wierszeMapy sp>
<#if jest(sp.zasoby) && jest(sp.potrzeby)>
<#list 0..<[sp.zasoby?size, sp.potrzeby?size]?max as i>
| <#if i lt sp.zasoby?size>${sp.zasoby[i]}</#if> | <#if i lt sp.potrzeby?size>${sp.potrzeby[i]}</#if> |
</#list>
<#else>
| <#if jest(sp.zasoby)>${sp.zasoby?join("; ")}<#else>${sp.zasoby}</#if> | <#if jest(sp.potrzeby)>${sp.potrzeby?join("; ")}<#else>${sp.potrzeby}</#if> |
</#if>
</#macro>
<#-- Lista celów szczegółowych. -->
<#macro listaCelow>
<#if jest(cele.szczegolowe)>
<#list cele.szczegolowe as c>
- ${c.id}: ${c.nazwa}${c?is_last?then(".", ";")}
</#list>
<#else>
${cele.szczegolowe}
</#if>
</#macro>
<#-- Mapa zasobów i potrzeb każdej społeczności. -->
<#macro mapa numer>
<#if jest(osl.spolecznosci)>
<#list osl.spolecznosci as sp>
## ${numer}.${sp?counter}. ${sp.nazwa}

${sp.opis} Jest to społeczność ${sp.rodzaj}, licząca ${liczba(sp.liczba_osob)} ${odmien_liczbe(sp.liczba_osob, "osobę", "osoby", "osób")}.

Tabela: Mapa zasobów i potrzeb – ${sp.nazwa}

| Zasoby | Potrzeby |
|---|---|
<@wierszeMapy sp/>

</#list>
<#else>
Społeczności objęte programem: ${osl.spolecznosci}.

</#if>
</#macro>

<#macro tabelaCelow>
<#if jest(cele.szczegolowe)>
Tabela: Cele, działania i wskaźniki

| Cel | Działanie | Wskaźnik | Wartość bazowa | Wartość docelowa | Źródło danych |
|---|---|---|---:|---:|---|
<#list cele.szczegolowe as c>
<#list c.dzialania as d>
| ${c.id} | ${d.id}. ${d.nazwa} | ${d.wskaznik.nazwa} (${d.wskaznik.jednostka}) | ${liczba(d.wskaznik.baza)} (${s.rok(d.wskaznik.rok_bazowy)}) | ${liczba(d.wskaznik.cel)} | ${d.wskaznik.zrodlo} |
</#list>
</#list>
<#else>
Cele szczegółowe: ${cele.szczegolowe}.
</#if>
</#macro>
<#macro harmonogram>
<#if jest(cele.szczegolowe)>
<#local lata = f.lata()>
Tabela: Harmonogram

| Działanie | Realizator |<#list lata as r> ${r?c} |</#list>
|---|---|<#list lata as r>:---:|</#list>
<#list f.dzialania() as d>
| ${d.id}. ${d.nazwa} | ${d.realizator} |<#list lata as r> <#if jest(d.od) && jest(d.do) && d.od lte r && r lte d.do>tak<#else>–</#if> |</#list>
</#list>
<#else>
Harmonogram: ${cele.szczegolowe}.
</#if>
</#macro>
<#macro tabelaKosztow>
<#if jest(cele.szczegolowe)>
Tabela: Koszty działań

| Cel i działanie | Lata | Koszt |
|---|---|---:|
<#list cele.szczegolowe as c>
<#list c.dzialania as d>
| ${d.id}. ${d.nazwa} | ${s.rok(d.od)}<#if d.od != d.do>–${s.rok(d.do)}</#if> | ${kwota(d.koszt)} |
</#list>
| Razem cel ${c.id} | | ${kwota(f.koszty(c.dzialania))} |
</#list>
| Ogółem | | ${kwota(f.koszty(f.dzialania()))} |
<#else>
Koszty działań: ${cele.szczegolowe}.
</#if>
</#macro>
<#macro tabelaZrodel>
<#if jest(finanse.zrodla)>
<#local lata = f.lata()>
Tabela: Źródła finansowania

| Źródło | Dział i rozdział |<#list lata as r> ${r?c} |</#list> Razem |
|---|---|<#list lata as r>---:|</#list>---:|
<#list finanse.zrodla as z>
| ${z.nazwa} | <#if jest(z.dzial)>${z.dzial}<#if jest(z.rozdzial)>, ${z.rozdzial}</#if><#else>–</#if> |<#list lata as r> ${kwota(f.kwotaZrodla(z, r))} |</#list> ${kwota(f.sumaZrodla(z, lata))} |
</#list>
| Razem | |<#list lata as r> ${kwota(f.sumaRoku(r))} |</#list> ${kwota(f.sumaLat(lata))} |
<#else>
Źródła finansowania: ${finanse.zrodla}.
</#if>
</#macro>

<#assign RODZAJE = {"ngo": "organizacja pozarządowa", "instytucja": "instytucja publiczna", "parafia": "parafia", "szkola": "szkoła", "solectwo": "sołectwo", "inny": "inny partner"}>
<#macro tabelaPartnerow>
<#if jest(osl.partnerzy)>
Tabela: Partnerzy

| Partner | Rodzaj | Rola | Podstawa współpracy |
|---|---|---|---|
<#list osl.partnerzy as p>
| ${p.nazwa} | ${(RODZAJE[p.rodzaj?string])!p.rodzaj} | ${p.rola} | <#if jest(p.umowa.forma)>${p.umowa.forma}<#if jest(p.umowa.data)> z dnia ${data(p.umowa.data)}</#if><#else>współpraca bieżąca</#if> |
</#list>
<#else>
Partnerzy: ${osl.partnerzy}.
</#if>
</#macro>
