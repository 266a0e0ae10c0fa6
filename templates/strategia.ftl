<#import "/wspolne/slowa.ftl" as s>
<#import "/wspolne/uchwala.ftl" as u>
<#import "/wspolne/uzasadnienie.ftl" as uz>
<#import "/wspolne/finanse.ftl" as f>
<#assign okres = s.rok(cele.lata.od) + "–" + s.rok(cele.lata.do)>
---
dokument: strategia
rodzaj: uchwala
prawo_miejscowe: nie
tytul: Strategia rozwiązywania problemów społecznych na lata ${okres} – ${gmina.nazwa}
autor: ${gmina.rada.nazwa}
data: ${sesja.data}
---
<@u.naglowek "strategia", "w sprawie przyjęcia strategii rozwiązywania problemów społecznych na lata " + okres/>

Na podstawie ${akt("usg", "art. 18 ust. 2 pkt 15")} oraz ${akt("ups", "art. 16b i art. 17 ust. 1 pkt 1" + s.grodzka()?then(" w związku z art. 19 pkt 1", ""))} uchwala się, co następuje:

§ 1. Przyjmuje się strategię rozwiązywania problemów społecznych na lata ${okres}, stanowiącą załącznik do uchwały.

<@u.wykonanie/>

<#if jest(ops.strategia.numer)>
§ 1. Traci moc ${uchwala(ops.strategia)}.

</#if>
<@u.wejscie/>

<@u.podpis/>

<@u.zalacznik "strategia"/>

STRATEGIA ROZWIĄZYWANIA PROBLEMÓW SPOŁECZNYCH
na lata ${okres}

<#import "/wspolne/diagnoza.ftl" as d>
<#import "/wspolne/realizacja.ftl" as r>
<#import "/wspolne/zakresy.ftl" as z>
# 1. Wprowadzenie

## 1.1. Podstawa prawna i zakres

Strategia jest dokumentem, o którym mowa w art. 16b ustawy o pomocy społecznej. Zawiera diagnozę sytuacji społecznej wraz z określeniem zdolności podmiotów ekonomii społecznej do realizacji usług społecznych, prognozę zmian, cele strategiczne, kierunki działań, sposób realizacji i ramy finansowe, wskaźniki oraz określenie usług społecznych i zadań publicznych, które będą zlecane. Obejmuje lata ${okres}.<#if s.grodzka()> Ponieważ miasto jest miastem na prawach powiatu, strategia obejmuje także zadania powiatu.</#if>

## 1.2. Zgodność z innymi dokumentami

Strategia jest zgodna ze strategią rozwoju gminy, o której mowa w art. 10e ustawy o samorządzie gminnym (${gmina.strategia_rozwoju.tytul}, przyjęta uchwałą nr ${gmina.strategia_rozwoju.numer} z dnia ${data(gmina.strategia_rozwoju.data)}). Uwzględniono strategię województwa w zakresie polityki społecznej<#if !s.grodzka()> oraz powiatową strategię rozwiązywania problemów społecznych</#if>. Gminny program profilaktyki i rozwiązywania problemów alkoholowych oraz przeciwdziałania narkomanii stanowi część strategii i jest przyjmowany odrębną uchwałą.

## 1.3. Przygotowanie projektu

<#if s.grodzka()>
Projekt zaopiniował koordynator do spraw opieki długoterminowej (art. 16b ust. 2a ustawy o pomocy społecznej); w mieście na prawach powiatu funkcję tę pełni osoba kierująca ośrodkiem. Opinię wydano dnia ${s.kropka(data(gmina.opinia_koordynatora.data))}
<#else>
Projekt przekazano do zaopiniowania koordynatorowi do spraw opieki długoterminowej, którym jest ${gmina.opinia_koordynatora.organ} (art. 16b ust. 2a ustawy o pomocy społecznej). Opinię wydano dnia ${s.kropka(data(gmina.opinia_koordynatora.data))}
</#if>

<#if jest(gmina.konsultacje.od)>
Projekt konsultowano od dnia ${data(gmina.konsultacje.od)} do dnia ${data(gmina.konsultacje.do)} (${gmina.konsultacje.forma}).
<#else>
Konsultacje projektu: ${gmina.konsultacje.od}.
</#if>

# 2. Diagnoza sytuacji społecznej

## 2.1. Ludność i korzystanie z pomocy społecznej

Na dzień ${data(gmina.ludnosc.dzien)} liczba mieszkańców wynosiła ${liczba(gmina.ludnosc.liczba)} (źródło: ${gmina.ludnosc.zrodlo}).

<#if jest(dane.wskazniki)>
<@d.tabelaWskaznikow dane.wskazniki, "Wskaźniki sytuacji społecznej"/>

Zmiany w badanym okresie:

<@d.zmiany dane.wskazniki/>
<#else>
Wskaźniki sytuacji społecznej: ${dane.wskazniki}.
</#if>

## 2.2. Kadra pomocy społecznej

<#if jest(ops.kadra.pracownicy_socjalni) && jest(gmina.ludnosc.liczba) && jest(ops.kadra.rodziny_i_osoby_w_pracy_socjalnej)>
Na jednego pracownika socjalnego przypada ${liczba((gmina.ludnosc.liczba / ops.kadra.pracownicy_socjalni)?round)} mieszkańców oraz ${liczba((ops.kadra.rodziny_i_osoby_w_pracy_socjalnej / ops.kadra.pracownicy_socjalni)?round)} rodzin i osób samotnie gospodarujących objętych pracą socjalną; stan ten odnosi się do wskaźników z art. 110 ust. 11 i 12 ustawy o pomocy społecznej.<#if jest(ops.kadra.asystenci_rodziny) && jest(ops.kadra.rodziny_z_asystentem)> Liczba asystentów rodziny: ${liczba(ops.kadra.asystenci_rodziny)}; liczba rodzin, z którymi pracują: ${liczba(ops.kadra.rodziny_z_asystentem)}.</#if>
<#else>
Stan kadry: ${ops.kadra.pracownicy_socjalni}.
</#if>

## 2.3. Zdolność podmiotów ekonomii społecznej

Oceną objęto zakresy usług społecznych określone w art. 2 ust. 1 pkt 1–14 ${akt("cus")}.

<#if jest(dane.es_podmioty)>
Tabela: Podmioty ekonomii społecznej

| Podmiot | Forma | Działalność |
|---|---|---|
<#list dane.es_podmioty as p>
| ${p.nazwa} | ${p.forma} | ${p.opis} |
</#list>
<#else>
Podmioty ekonomii społecznej: ${dane.es_podmioty}.
</#if>

<#if jest(dane.es_podmioty)>
<@z.tabelaPotencjalu/>
</#if>

## 2.4. Społeczności lokalne

<#if jest(osl.spolecznosci)>
Tabela: Społeczności, ich zasoby i potrzeby

| Społeczność | Liczba osób | Główne zasoby | Główne potrzeby |
|---|---:|---|---|
<#list osl.spolecznosci as sp>
| ${sp.nazwa} | ${liczba(sp.liczba_osob)} | <#if jest(sp.zasoby)>${sp.zasoby?join("; ")}<#else>${sp.zasoby}</#if> | <#if jest(sp.potrzeby)>${sp.potrzeby?join("; ")}<#else>${sp.potrzeby}</#if> |
</#list>
<#else>
Społeczności: ${osl.spolecznosci}.
</#if>

# 3. Prognoza zmian

${dane.prognoza.opis}

<#if jest(dane.prognoza.wskazniki)>
<@d.tabelaWskaznikow dane.prognoza.wskazniki, "Prognoza wybranych wskaźników"/>
</#if>

# 4. Cele strategiczne

Cel główny: ${cele.glowny}

Cele strategiczne:

<@d.listaCelow/>

# 5. Kierunki działań

<#if !jest(cele.szczegolowe)>
Kierunki działań: ${cele.szczegolowe}.

</#if>
<#list cele.szczegolowe as c>
## 5.${c?counter}. ${c.id}: ${c.nazwa}

<#list c.dzialania as x>
- ${x.nazwa} (realizator: ${x.realizator}, ${(x.od == x.do)?then("rok ", "lata ")}${s.rok(x.od)}<#if x.od != x.do>–${s.rok(x.do)}</#if>)${x?is_last?then(".", ";")}
</#list>

</#list>
# 6. Sposób realizacji i ramy finansowe

## 6.1. Koordynacja

Realizację strategii koordynuje ${ops.nazwa} (art. 110 ust. 4 ustawy o pomocy społecznej). Strategię wdraża się przez programy pomocy społecznej, program wspierania rodziny, program przeciwdziałania przemocy domowej, roczny program współpracy z organizacjami pozarządowymi oraz bieżące zadania jednostek.

## 6.2. Organizowanie społeczności lokalnej

<@r.sposob/>

<@d.tabelaPartnerow/>

## 6.3. Harmonogram

<@d.harmonogram/>

## 6.4. Ramy finansowe

<@d.tabelaKosztow/>

<@d.tabelaZrodel/>

Kwoty na lata następujące po roku ${s.rok(cele.lata.od)} są prognozą i podlegają potwierdzeniu w uchwale budżetowej na dany rok.

# 7. Wskaźniki realizacji działań

<@d.tabelaCelow/>

# 8. Usługi społeczne i zadania publiczne zlecane

## 8.1. Usługi społeczne

<@z.tabelaUslug/>

## 8.2. Zadania publiczne

Zadania publiczne, o których mowa w art. 4 ust. 1 ${akt("udpp")}, będą zlecane w trybach określonych w tej ustawie, w zakresie usług oznaczonych w tabeli jako zlecane<#if osl.strategia == "ngo">, w tym w zakresie organizowania społeczności lokalnej</#if>. Szczegółowy wykaz zadań na dany rok określa roczny program współpracy z organizacjami pozarządowymi.

# 9. Monitorowanie i ewaluacja

<@r.monitoring/>

UZASADNIENIE

Opracowanie i realizacja gminnej strategii rozwiązywania problemów społecznych jest zadaniem własnym gminy o charakterze obowiązkowym (art. 17 ust. 1 pkt 1 ustawy o pomocy społecznej). Jej treść określa art. 16b tej ustawy.

<#if jest(ops.strategia.numer)>
Dotychczasowa strategia, przyjęta uchwałą nr ${ops.strategia.numer} ${gmina.rada.odmiana.D} z dnia ${data(ops.strategia.data)}<#if jest(ops.strategia.lata.od)>, obejmuje lata ${s.rok(ops.strategia.lata.od)}–${s.rok(ops.strategia.lata.do)} i</#if> nie zawiera wszystkich elementów, których obecnie wymaga ustawa, w szczególności określenia zdolności podmiotów ekonomii społecznej do realizacji usług społecznych oraz wykazu usług i zadań zlecanych.
</#if>

Projekt zaopiniował koordynator do spraw opieki długoterminowej, stosownie do art. 16b ust. 2a ustawy o pomocy społecznej (opinia z dnia ${data(gmina.opinia_koordynatora.data)}).

<@uz.konsultacje/>

Ramy finansowe określono w części 6.4 strategii: łączny koszt działań wynosi ${kwota(f.koszty(f.dzialania()))}, a na ${s.rok(cele.lata.od)} r. zaplanowano ${kwota(f.sumaRoku(cele.lata.od))}. Wydatki będą ponoszone w granicach uchwał budżetowych.

<@uz.dostepnosc/>

<@uz.charakterProgramowy "Strategia"/>

<@uz.autor/>
