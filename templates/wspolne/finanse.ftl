<#-- Rachunki na faktach profilu: sumy źródeł w latach, koszty działań. -->
<#function kwotaZrodla zrodlo rok><#return (zrodlo.kwoty[rok?c])!0></#function>
<#function sumaRoku rok>
  <#local suma = 0>
  <#list finanse.zrodla as z><#local suma = suma + kwotaZrodla(z, rok)></#list>
  <#return suma>
</#function>
<#function sumaZrodla zrodlo lata>
  <#local suma = 0>
  <#list lata as rok><#local suma = suma + kwotaZrodla(zrodlo, rok)></#list>
  <#return suma>
</#function>
<#function sumaLat lata>
  <#local suma = 0>
  <#list lata as rok><#local suma = suma + sumaRoku(rok)></#list>
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
  <#local suma = 0>
  <#list lista as d><#if jest(d.koszt)><#local suma = suma + d.koszt></#if></#list>
  <#return suma>
</#function>
