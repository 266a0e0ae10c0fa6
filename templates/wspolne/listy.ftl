<#-- Wyliczenia ze znakami rozdzielającymi według ZTP § 57: punkty „;”, litery „,”, po ostatniej jednostce kropka. -->
<#macro punkty lista koniec=".">
<#list lista as pozycja>
1) ${pozycja}${pozycja?is_last?then(koniec, ";")}
</#list>
</#macro>
<#macro litery lista koniec=";">
<#list lista as pozycja>
a) ${pozycja}${pozycja?is_last?then(koniec, ",")}
</#list>
</#macro>
<#-- Ustępy kolejno 1., 2., …; same, bez znaku §. -->
<#macro ustepy zdania>
<#list zdania as zdanie>
1. ${zdanie}
</#list>
</#macro>
<#-- Paragraf z jednym zdaniem albo podzielony na ustępy (ZTP § 55: nigdy samotny ust. 1). -->
<#macro paragraf zdania>
<#if zdania?size == 1>
§ 1. ${zdania[0]}
<#else>
<#list zdania as zdanie>
<#if zdanie?is_first>§ 1. </#if>1. ${zdanie}
</#list>
</#if>
</#macro>
<#-- a, b i c -->
<#function polacz lista spojnik="i">
  <#local wynik = "">
  <#list lista as x>
    <#if x?is_first><#local wynik = x><#elseif x?is_last><#local wynik = wynik + " " + spojnik + " " + x><#else><#local wynik = wynik + ", " + x></#if>
  </#list>
  <#return wynik>
</#function>
