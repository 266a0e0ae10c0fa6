<#-- Akapity programów i strategii o sposobie prowadzenia OSL: według strategii, formy i klasy wielkości. -->
<#import "slowa.ftl" as s>
<#import "osl.ftl" as o>
<#import "listy.ftl" as l>
<#macro sposob>
<#if !jest(osl.strategia)>
Sposób prowadzenia działań: ${osl.strategia}.
<#elseif osl.strategia == "ngo">
Działania animacyjne realizują organizacje pozarządowe i inne podmioty prowadzące działalność pożytku publicznego, którym ${gmina.organ.nazwa} zleca zadania publiczne w trybach określonych w ustawie o działalności pożytku publicznego i o wolontariacie. ${ops.nazwa} opracowuje założenia merytoryczne zlecanych zadań, koordynuje współpracę wykonawców, prowadzi mapę zasobów i potrzeb oraz monitoruje i ocenia realizację.
<#elseif osl.strategia == "partnerstwo">
Działania prowadzi partnerstwo lokalne, tworzone przez ${ops.skrot}, organizacje pozarządowe, instytucje publiczne, przedsiębiorców i grupy mieszkańców. Zadania i wkład stron określają umowy partnerskie, zawierane w imieniu gminy na podstawie pełnomocnictwa udzielonego przez ${s.organ("B")}. ${ops.skrot} koordynuje prace partnerstwa, organizuje jego spotkania co najmniej raz na kwartał i prowadzi jego dokumentację.
<#else>
Działania prowadzi bezpośrednio ${ops.nazwa}, we współpracy z mieszkańcami, ${s.miejska()?then("radami osiedli", "sołectwami")}, organizacjami pozarządowymi i instytucjami. Realizacja własnymi siłami ośrodka odpowiada skali gminy i opiera się na kontaktach, które pracownicy socjalni utrzymują z mieszkańcami.
</#if>

<#if !jest(osl.forma)>
Forma pracy w ośrodku: ${osl.forma}.
<#elseif osl.forma == "dzial">
W ośrodku działa wyodrębniony dział, w którym organizatorzy społeczności lokalnej odpowiadają za wskazane im osiedla i grupy mieszkańców. Podział ról animatora lokalnego, organizatora sieci społecznych i lokalnego polityka społecznego między członków działu ustala ${s.kierownik("M")}.
<#elseif osl.forma == "zespol">
W ośrodku działa zespół, którego pracę koordynuje organizator społeczności lokalnej. Role animatora lokalnego, organizatora sieci społecznych i lokalnego polityka społecznego dzielą między siebie członkowie zespołu.
<#elseif osl.forma == "stanowisko">
Pracę prowadzi organizator społeczności lokalnej, zatrudniony na samodzielnym stanowisku podległym bezpośrednio ${s.kierownik("C")}. Łączy on role animatora lokalnego, organizatora sieci społecznych i lokalnego polityka społecznego i nie prowadzi spraw o świadczenia.
<#else>
Pracę prowadzi pracownik socjalny pełniący funkcję organizatora społeczności lokalnej<#if jest(osl.komorka.etaty)> w wymiarze ${liczba(osl.komorka.etaty)} etatu</#if>. Łączy on role animatora lokalnego, organizatora sieci społecznych i lokalnego polityka społecznego, a część zadań wykonują wspólnie z nim pozostali pracownicy socjalni.
</#if>
<#if o.kluby("M")?size gt 0>

Miejscami stałych spotkań mieszkańców ${(o.kluby("M")?size == 1)?then("będzie", "będą")}: ${l.polacz(o.kluby("M"))}.
</#if>
</#macro>

<#macro etapy>
1. Wejście w społeczność i rozpoznanie jej zasobów, potrzeb i liderów.
2. Diagnoza prowadzona wspólnie z mieszkańcami i opracowanie mapy zasobów i potrzeb.
3. Powstanie grupy inicjatywnej<#if osl.strategia == "partnerstwo"> i zawiązanie partnerstwa lokalnego</#if>.
4. Wspólny plan działań<#if osl.strategia == "ngo">, który stanowi podstawę założeń konkursu ofert</#if>.
5. Realizacja działań i usług środowiskowych.
6. Ocena rezultatów z udziałem mieszkańców.
7. Stopniowe przekazanie działań społeczności.
</#macro>

<#macro monitoring>
Monitorowanie obejmuje coroczne zebranie wartości wskaźników, porównanie ich z wartościami docelowymi oraz analizę wydatków. Źródłami informacji są karty działań środowiskowych, listy obecności, ankiety i wywiady z mieszkańcami, notatki ze spotkań<#if osl.strategia == "ngo">, sprawozdania organizacji realizujących zlecone zadania</#if><#if osl.strategia == "partnerstwo">, ustalenia partnerstwa lokalnego</#if> oraz dane statystyczne.

Informację o realizacji za dany rok ${s.kierownik("M")} ośrodka przedstawia wraz z corocznym sprawozdaniem, o którym mowa w art. 110 ust. 9 ustawy o pomocy społecznej. W połowie okresu realizacji ośrodek przeprowadza ewaluację okresową, a po jego zakończeniu – ewaluację końcową; jej wyniki są podstawą kolejnych programów.
</#macro>
