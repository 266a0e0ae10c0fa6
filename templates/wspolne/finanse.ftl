<#-- Rachunki na faktach profilu: sumy źródeł w latach, koszty działań. -->
<#-- Brakujący rok, źródła albo cele dają brak (pole do uzupełnienia), nie zero. -->
<#function kwotaZrodla zrodlo rok>
  <#if jest(zrodlo.kwoty)><#return (zrodlo.kwoty[rok?c])!0></#if>
  <#return zrodlo.kwoty>
</#function>
<#function sumaRoku rok>
  <#if !rok?is_number><#return rok></#if>
  <#if !jest(finanse.zrodla)><#return finanse.zrodla></#if>
  <#local suma = 0>
  <#list finanse.zrodla as z>
    <#local x = kwotaZrodla(z, rok)>
    <#if !x?is_number><#return x></#if>
    <#local suma = suma + x>
  </#list>
  <#return suma>
</#function>
<#function sumaZrodla zrodlo lata>
  <#if lata?size == 0><#return cele.lata.od></#if>
  <#local suma = 0>
  <#list lata as rok>
    <#local x = kwotaZrodla(zrodlo, rok)>
    <#if !x?is_number><#return x></#if>
    <#local suma = suma + x>
  </#list>
  <#return suma>
</#function>
<#function sumaLat lata>
  <#if lata?size == 0><#return cele.lata.od></#if>
  <#local suma = 0>
  <#list lata as rok>
    <#local x = sumaRoku(rok)>
    <#if !x?is_number><#return x></#if>
    <#local suma = suma + x>
  </#list>
  <#return suma>
</#function>
<#-- Lata programu; bez celów pusta lista. -->
<#function lata>
  <#local wynik = []>
  <#if jest(cele.lata.od) && jest(cele.lata.do)><#list cele.lata.od..cele.lata.do as rok><#local wynik = wynik + [rok]></#list></#if>
  <#return wynik>
</#function>
<#function dzialania>
  <#local wynik = []>
  <#list cele.szczegolowe as c><#list c.dzialania as d><#local wynik = wynik + [d]></#list></#list>
  <#return wynik>
</#function>
<#function koszty lista>
  <#if !jest(cele.szczegolowe)><#return cele.szczegolowe></#if>
  <#local suma = 0>
  <#list lista as d>
    <#if !jest(d.koszt)><#return d.koszt></#if>
    <#local suma = suma + d.koszt>
  </#list>
  <#return suma>
</#function>
