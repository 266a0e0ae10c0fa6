<#--
  Treść przepisów o organizowaniu społeczności lokalnej (OSL), wspólna dla statutu, klauzul zmieniających statut i regulaminu.
  Zdania zależą od klasy wielkości (osl.klasa), sposobu prowadzenia (osl.strategia) i formy w ośrodku (osl.forma).
-->
<#import "slowa.ftl" as s>
<#import "listy.ftl" as l>
<#-- Pierwsze powołanie ustawy niesie adres publikacyjny (ZTP § 158); w strategii „ngo” pierwszy jest przepis o zlecaniu. -->
<#if osl.strategia == "ngo"><#assign podmioty3 = akt("udpp", "art. 3 ust. 3")></#if>
<#assign pozytek = akt("udpp")>
<#assign KLUBY = {
  "klub_samopomocy": {"M": "klub samopomocy", "D": "klubu samopomocy"},
  "klub_wolontariusza": {"M": "klub wolontariusza", "D": "klubu wolontariusza"},
  "klub_seniora": {"M": "klub seniora", "D": "klubu seniora"},
  "klub_integracji_spolecznej": {"M": "klub integracji społecznej", "D": "klubu integracji społecznej"},
  "swietlica": {"M": "świetlica środowiskowa", "D": "świetlicy środowiskowej"}
}>
<#function kluby przypadek>
  <#local wynik = []>
  <#if jest(osl.kluby)><#list osl.kluby as k><#local wynik = wynik + [(KLUBY[k?string][przypadek])!k]></#list></#if>
  <#return wynik>
</#function>

<#-- Zakres zadania, w rzeczownikach odczasownikowych: pasuje po „należy”, „realizuje”, „obejmuje”. -->
<#function zakresZadania>
  <#local z = ["rozpoznawanie zasobów i potrzeb społeczności lokalnych oraz prowadzenie mapy zasobów i potrzeb"]>
  <#if osl.strategia == "ngo">
    <#local z = z + ["przygotowywanie zlecania zadań z zakresu animacji lokalnej organizacjom pozarządowym oraz monitorowanie i ocenianie ich realizacji",
      "koordynowanie współpracy organizacji, którym zlecono zadania, z mieszkańcami i instytucjami działającymi na obszarze " + s.jst("D")]>
  <#elseif osl.strategia == "partnerstwo">
    <#local z = z + ["pobudzanie aktywności mieszkańców oraz wspieranie działań samopomocowych, sąsiedzkich i wolontariackich",
      "tworzenie partnerstwa lokalnego oraz koordynowanie jego prac"]>
  <#else>
    <#local z = z + ["pobudzanie aktywności mieszkańców oraz wspieranie działań samopomocowych, sąsiedzkich i wolontariackich",
      "budowanie i podtrzymywanie sieci współpracy mieszkańców, organizacji i instytucji"]>
  </#if>
  <#if kluby("D")?size gt 0><#local z = z + ["prowadzenie " + l.polacz(kluby("D"), "oraz")]></#if>
  <#if osl.klasa == "duza"><#local z = z + ["opracowywanie planów organizowania społeczności lokalnej dla osiedli i dzielnic"]></#if>
  <#return z + ["uczestniczenie w opracowywaniu i wdrażaniu lokalnych programów pomocy społecznej"]>
</#function>

<#-- Komórka albo stanowisko OSL, mianownik. -->
<#function komorka>
  <#if jest(osl.komorka.nazwa)><#return osl.komorka.nazwa?string></#if>
  <#if osl.forma == "dzial"><#return "Dział Organizowania Społeczności Lokalnej"></#if>
  <#if osl.forma == "zespol"><#return "Zespół Organizowania Społeczności Lokalnej"></#if>
  <#return "samodzielne stanowisko do spraw organizowania społeczności lokalnej">
</#function>
<#function zdanieStruktury>
  <#if !jest(osl.forma)><#return "Miejsce organizowania społeczności lokalnej w strukturze Ośrodka: " + osl.forma + "."></#if>
  <#if osl.forma == "dzial"><#return "W Ośrodku działa " + komorka() + ", podległy bezpośrednio " + s.kierownik("C") + ", w którym tworzy się stanowiska organizatorów społeczności lokalnej."></#if>
  <#if osl.forma == "zespol"><#return "W Ośrodku działa " + komorka() + ", którego pracę koordynuje organizator społeczności lokalnej wyznaczony przez " + s.kierownik("B") + "."></#if>
  <#if osl.forma == "stanowisko"><#return "W Ośrodku tworzy się " + komorka() + ", podległe bezpośrednio " + s.kierownik("C") + "."></#if>
  <#return "Funkcję organizatora społeczności lokalnej pełni w Ośrodku pracownik socjalny wyznaczony przez " + s.kierownik("B") + ".">
</#function>
<#macro uzasadnienieStruktury><#if osl.forma == "dzial">W strukturze Ośrodka wyodrębnia się dział organizowania społeczności lokalnej, odpowiedni do wielkości miasta i liczby społeczności objętych pracą środowiskową.<#elseif osl.forma == "zespol">W strukturze Ośrodka wyodrębnia się zespół organizowania społeczności lokalnej, aby praca środowiskowa miała stały skład i koordynatora.<#elseif osl.forma == "stanowisko">W strukturze Ośrodka tworzy się samodzielne stanowisko do spraw organizowania społeczności lokalnej, aby praca środowiskowa nie była łączona z rozpatrywaniem spraw indywidualnych.<#else>Zadania organizatora społeczności lokalnej powierza się pracownikowi socjalnemu jako funkcję, bez tworzenia nowego etatu.</#if></#macro>

<#-- Współpraca według sposobu prowadzenia OSL; zdania na ustępy. -->
<#function zdaniaWspolpracy>
  <#if !jest(osl.strategia)><#return ["Sposób prowadzenia organizowania społeczności lokalnej: " + osl.strategia + "."]></#if>
  <#if osl.strategia == "partnerstwo">
    <#return ["Organizowanie społeczności lokalnej jest prowadzone w partnerstwie lokalnym, tworzonym z organizacjami pozarządowymi, instytucjami publicznymi, przedsiębiorcami i grupami mieszkańców działającymi na obszarze " + s.jst("D") + ".",
      "Zasady współpracy w partnerstwie lokalnym, w tym zadania i wkład partnera, określa umowa partnerska zawierana w imieniu " + s.jst("D") + ".",
      "Ośrodek koordynuje prace partnerstwa lokalnego i zapewnia jego obsługę organizacyjną."]>
  </#if>
  <#if osl.strategia == "ngo">
    <#return ["Realizacja zadań z zakresu organizowania społeczności lokalnej może być zlecana organizacjom pozarządowym oraz podmiotom, o których mowa w " + podmioty3 + ", w trybach określonych w tej ustawie.",
      "Ośrodek opracowuje założenia merytoryczne zlecanych zadań z zakresu organizowania społeczności lokalnej, współpracuje z podmiotami, którym je zlecono, oraz monitoruje i ocenia ich realizację."]>
  </#if>
  <#return ["Organizując społeczność lokalną, Ośrodek współpracuje z mieszkańcami, " + s.miejska()?then("radami osiedli", "sołectwami") + ", organizacjami pozarządowymi, kościołami i innymi związkami wyznaniowymi, szkołami oraz instytucjami działającymi na obszarze " + s.jst("D") + "."]>
</#function>
<#macro frazyWspolpracy><#if osl.strategia == "partnerstwo">partnerstwo lokalne | partnerstwie lokalnym | partnerstwa lokalnego<#elseif osl.strategia == "ngo">zlecana organizacjom pozarządowym | zlecanie organizacjom pozarządowym | zleca organizacjom pozarządowym<#else>Organizując społeczność lokalną | przy organizowaniu społeczności lokalnej</#if></#macro>
<#macro uzasadnienieWspolpracy><#if osl.strategia == "partnerstwo">Organizowanie społeczności lokalnej będzie prowadzone w partnerstwie lokalnym; statut wskazuje krąg partnerów, umowę partnerską jako podstawę współpracy oraz koordynującą rolę Ośrodka.<#elseif osl.strategia == "ngo">Statut przesądza, że zadania z zakresu organizowania społeczności lokalnej mogą być zlecane organizacjom pozarządowym, a Ośrodek odpowiada za ich stronę merytoryczną, monitorowanie i ocenę.<#else>Statut wskazuje podmioty, z którymi Ośrodek współpracuje, samodzielnie prowadząc organizowanie społeczności lokalnej.</#if></#macro>

<#function wolontariat>
  <#return "Przy wykonywaniu zadań Ośrodek może korzystać ze świadczeń wolontariuszy na zasadach określonych w przepisach " + pozytek + ".">
</#function>
<#-- Art. 47 ust. 1 ustawy o samorządzie gminnym; nigdy „w imieniu Ośrodka”. -->
<#function reprezentacja>
  <#return s.kierownik("M") + " dokonuje czynności prawnych związanych z działalnością Ośrodka" + (osl.strategia == "partnerstwo")?then(", w tym zawiera umowy partnerskie,", "")
    + " w imieniu " + s.jst("D") + ", na podstawie pełnomocnictwa udzielonego przez " + s.organ("B") + ".">
</#function>

<#-- Zadania w rolach organizatora. -->
<#function animator>
  <#return ["rozpoznaje zasoby, potrzeby i liderów społeczności", "pomaga mieszkańcom tworzyć grupy inicjatywne i samopomocowe",
    "wspiera wolontariat i działania sąsiedzkie", "inicjuje wydarzenia lokalne i działania edukacyjne"]>
</#function>
<#function organizatorSieci>
  <#local z = ["łączy mieszkańców, organizacje i instytucje wokół wspólnych spraw", "zapewnia wymianę informacji między uczestnikami działań środowiskowych",
    "pomaga rozwiązywać spory w społeczności"]>
  <#if osl.strategia == "partnerstwo"><#return z + ["prowadzi sprawy partnerstwa lokalnego"]></#if>
  <#if osl.strategia == "ngo"><#return z + ["utrzymuje bieżący kontakt z organizacjami, którym zlecono zadania"]></#if>
  <#return z>
</#function>
<#function politykSpoleczny>
  <#local z = ["prowadzi mapę zasobów i potrzeb oraz przedstawia wnioski z diagnozy społeczności",
    "przygotowuje propozycje do strategii rozwiązywania problemów społecznych i lokalnych programów pomocy społecznej",
    "przedstawia potrzeby społeczności organom " + s.jst("D") + " i instytucjom"]>
  <#if osl.klasa == "duza"><#return z + ["opracowuje plan organizowania społeczności lokalnej dla osiedla albo dzielnicy"]></#if>
  <#return z>
</#function>

<#-- Przepisy rozdziału o OSL (same paragrafy). -->
<#macro rozdzial>
§ 1. Organizowanie społeczności lokalnej jest prowadzone na rzecz:
1) społeczności terytorialnych, to jest mieszkańców ${s.miejska()?then("osiedla, kwartału ulic albo innego miejsca", "sołectwa, osiedla albo innego miejsca")} wspólnego zamieszkania;
2) społeczności kategorialnych, to jest grup mieszkańców o wspólnych potrzebach lub problemach.

<#if osl.forma == "dzial" || osl.forma == "zespol">
§ 1. 1. Organizator społeczności lokalnej działa w co najmniej jednej z ról:
1) animatora lokalnego;
2) organizatora sieci społecznych;
3) lokalnego polityka społecznego.
2. Role, o których mowa w ust. 1, przydziela osoba kierująca Ośrodkiem.
<#else>
§ 1. Organizator społeczności lokalnej łączy role:
1) animatora lokalnego;
2) organizatora sieci społecznych;
3) lokalnego polityka społecznego.
</#if>

<#if osl.strategia == "ngo">
§ 1. W zakresie zadań animatora lokalnego zleconych organizacji pozarządowej organizator społeczności lokalnej:
1) wspólnie z organizacją rozpoznaje zasoby i potrzeby społeczności;
2) udziela organizacji informacji i konsultacji;
3) ocenia przebieg i rezultaty działań animacyjnych.
<#else>
§ 1. Jako animator lokalny organizator społeczności lokalnej:
<@l.punkty animator()/>
</#if>

§ 1. Jako organizator sieci społecznych organizator społeczności lokalnej:
<@l.punkty organizatorSieci()/>

§ 1. Jako lokalny polityk społeczny organizator społeczności lokalnej:
<@l.punkty politykSpoleczny()/>
<#if kluby("M")?size gt 0>

§ 1. W ramach organizowania społeczności lokalnej w Ośrodku ${(kluby("M")?size == 1)?then("działa", "działają")} ${l.polacz(kluby("M"), "oraz")}.
</#if>
</#macro>
