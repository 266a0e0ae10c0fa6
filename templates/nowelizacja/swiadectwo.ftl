<#-- Świadectwo zgodności: jedna strona, którą każdy może sprawdzić, powtarzając polecenie. -->
---
dokument: swiadectwo-zgodnosci
rodzaj: dokument
prawo_miejscowe: nie
tytul: Świadectwo zgodności aktu zmieniającego
---
# Świadectwo zgodności

Akt zmieniający zawiera ${liczba(dowod.zmian)} ${odmien_liczbe(dowod.zmian, "zmianę", "zmiany", "zmian")}. Jego tekst odczytano z powrotem i zastosowano do dotychczasowego tekstu. Otrzymano nowy tekst: te same jednostki w tej samej kolejności i o tej samej treści; jednostki usunięte oznaczono jako uchylone, a numerów pozostałych nie zmieniono.

Tabela: Porównane teksty

| Tekst | Plik | SHA-256 |
| --- | --- | --- |
<#list dowod.pliki as p>
| ${p.nazwa} | ${p.plik} | ${p.sha256} |
</#list>

## Jak to powtórzyć

W katalogu z plikami wykonaj polecenie:

${dowod.polecenie}

Skrót SHA-256 pliku podaje polecenie sha256sum (Linux), shasum -a 256 (macOS) albo Get-FileHash (Windows PowerShell). Program: Uchwalnik ${dowod.program}.
