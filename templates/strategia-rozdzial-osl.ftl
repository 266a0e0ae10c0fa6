<#import "/wspolne/slowa.ftl" as s>
<#import "/wspolne/diagnoza.ftl" as d>
<#import "/wspolne/finanse.ftl" as f>
<#import "/wspolne/realizacja.ftl" as r>
---
dokument: strategia-rozdzial-osl
rodzaj: dokument
prawo_miejscowe: nie
tytul: Organizowanie społeczności lokalnej – rozdział strategii rozwiązywania problemów społecznych
autor: ${ops.nazwa}
data: ${sesja.data}
---
# Organizowanie społeczności lokalnej

Rozdział uzupełnia strategię rozwiązywania problemów społecznych<#if jest(ops.strategia.lata.od)> na lata ${s.rok(ops.strategia.lata.od)}–${s.rok(ops.strategia.lata.do)}</#if>, przyjętą uchwałą nr ${ops.strategia.numer} ${gmina.rada.odmiana.D} z dnia ${s.kropka(data(ops.strategia.data))} Stosuje się do niego pojęcia i zasady przyjęte w strategii.

## 1. Miejsce organizowania społeczności lokalnej w strategii

Organizowanie społeczności lokalnej jest pracą socjalną prowadzoną ze społecznością lokalną, o której mowa w art. 45 ust. 1 pkt 2 ${akt("ups")}. Jest to proces długotrwały: mieszkańcy zyskują wpływ na sprawy swojej okolicy, powstają trwałe sieci współpracy, a społeczność zwiększa zdolność samodzielnego rozwiązywania problemów. Obejmuje diagnozę, aktywizację, integrację i edukację.

Kierunek ten uzupełnia działania strategii skierowane do osób i rodzin. <#if osl.klasa == "duza">W dużym mieście pozwala objąć wsparciem osiedla i grupy, do których nie docierają usługi o zasięgu ogólnomiejskim.<#elseif osl.klasa == "srednia">W gminie łączącej miasto i sołectwa pozwala równolegle pracować z mieszkańcami osiedli miejskich i wsi.<#else>W małej gminie opiera się na istniejących więziach sąsiedzkich i aktywności sołectw.</#if>

## 2. Społeczności, ich zasoby i potrzeby

<#if jest(osl.spolecznosci)>
<#list osl.spolecznosci as sp>
### ${sp.nazwa}

${sp.opis} Liczba osób: ${liczba(sp.liczba_osob)}.

Tabela: Zasoby i potrzeby – ${sp.nazwa}

| Zasoby | Potrzeby |
|---|---|
<@d.wierszeMapy sp/>

</#list>
<#else>
Społeczności: ${osl.spolecznosci}.

</#if>
## 3. Cele i kierunki działań

Cel: ${cele.glowny}

<@d.tabelaCelow/>

## 4. Sposób realizacji

<@r.sposob/>

Etapy pracy ze społecznością:

<@r.etapy/>

## 5. Partnerzy

<@d.tabelaPartnerow/>

## 6. Ramy finansowe

<@d.tabelaZrodel/>

Łączny koszt działań wynosi ${kwota(f.koszty(f.dzialania()))}. Kwoty na lata następujące po roku ${s.rok(cele.lata.od)} są prognozą i podlegają potwierdzeniu w uchwale budżetowej na dany rok.

## 7. Monitorowanie i ewaluacja

<@r.monitoring/>

## 8. Wprowadzenie rozdziału do strategii

Rozdział wprowadza się uchwałą zmieniającą uchwałę w sprawie przyjęcia strategii. Projekt zmiany przekazuje się do zaopiniowania koordynatorowi do spraw opieki długoterminowej (art. 16b ust. 2a ustawy o pomocy społecznej) i konsultuje w sposób przyjęty dla strategii.
