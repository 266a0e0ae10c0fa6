<#--
  Formy wyrazów urzędowych używanych w zdaniach wszystkich dokumentów.
  Nazwy własne (gmina, rada, organ, ośrodek) odmienia profil; tu stoją tylko wyrazy pospolite i skróty wprowadzane w aktach.
  Przypadki: M D C B N Ms.
-->
<#assign FORMY = {
  "Wójt": {"M": "Wójt", "D": "Wójta", "C": "Wójtowi", "B": "Wójta", "N": "Wójtem", "Ms": "Wójcie"},
  "Burmistrz": {"M": "Burmistrz", "D": "Burmistrza", "C": "Burmistrzowi", "B": "Burmistrza", "N": "Burmistrzem", "Ms": "Burmistrzu"},
  "Prezydent": {"M": "Prezydent", "D": "Prezydenta", "C": "Prezydentowi", "B": "Prezydenta", "N": "Prezydentem", "Ms": "Prezydencie"},
  "Prezydent Miasta": {"M": "Prezydent Miasta", "D": "Prezydenta Miasta", "C": "Prezydentowi Miasta", "B": "Prezydenta Miasta", "N": "Prezydentem Miasta", "Ms": "Prezydencie Miasta"},
  "Kierownik": {"M": "Kierownik", "D": "Kierownika", "C": "Kierownikowi", "B": "Kierownika", "N": "Kierownikiem", "Ms": "Kierowniku"},
  "Dyrektor": {"M": "Dyrektor", "D": "Dyrektora", "C": "Dyrektorowi", "B": "Dyrektora", "N": "Dyrektorem", "Ms": "Dyrektorze"},
  "Gmina": {"M": "Gmina", "D": "Gminy", "C": "Gminie", "B": "Gminę", "N": "Gminą", "Ms": "Gminie"},
  "Miasto": {"M": "Miasto", "D": "Miasta", "C": "Miastu", "B": "Miasto", "N": "Miastem", "Ms": "Mieście"}
}>
<#-- Forma wyrazu w przypadku; wyrazu spoza tablicy nie odmienia się, lecz pokazuje tak, jak podano. -->
<#function forma wyraz przypadek>
  <#return (FORMY[wyraz?string][przypadek])!wyraz>
</#function>
<#-- Skrót organu wykonawczego: Wójt, Burmistrz, Prezydent Miasta. -->
<#function organ przypadek><#return forma(gmina.organ.tytul, przypadek)></#function>
<#-- Skrót stanowiska osoby kierującej ośrodkiem: Kierownik albo Dyrektor. -->
<#function kierownik przypadek><#return forma(ops.kierownik.stanowisko, przypadek)></#function>
<#-- Skrót gminy: w gminie miejskiej „Miasto”, w innych „Gmina” (siódma cyfra TERC). -->
<#function miejska><#return gmina.terc?string?ends_with("1")></#function>
<#function jst przypadek><#return forma(miejska()?then("Miasto", "Gmina"), przypadek)></#function>
<#-- Miasto na prawach powiatu wykonuje także zadania powiatu. -->
<#function grodzka><#return jest(gmina.powiat.rodzaj) && gmina.powiat.rodzaj == "grodzki"></#function>
<#-- Tekst na końcu zdania: kropka tylko wtedy, gdy nie kończy go skrót („2026 r.”). -->
<#function kropka x><#return x?string?ends_with(".")?then(x?string, x?string + ".")></#function>
<#-- Rok bez odstępu tysięcy; brakujący fakt pozostaje brakiem. -->
<#function rok x><#if x?is_number><#return x?c></#if><#return x></#function>
<#-- Te same skróty jako tekst szablonu, nie dane: do wierszy „klucz: wartość” w klauzulach, gdzie znaków danych nikt nie odkrywa. -->
<#macro skrotKierownika><#if ops.kierownik.stanowisko == "Dyrektor">Dyrektor<#else>Kierownik</#if></#macro>
<#macro skrotOrganu><#if gmina.organ.tytul == "Burmistrz">Burmistrz<#elseif gmina.organ.tytul?string?starts_with("Prezydent")>Prezydent<#else>Wójt</#if></#macro>
<#macro skrotGminy><#if miejska()>Miasto<#else>Gmina</#if></#macro>
<#macro skrotGminyD><#if miejska()>Miasta<#else>Gminy</#if></#macro>
