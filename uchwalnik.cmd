@echo off
rem Starts Uchwalnik on Windows: finds a JDK, builds on first use, keeps a start-up cache. Everything else is Java.
setlocal EnableExtensions DisableDelayedExpansion
for /f "tokens=2 delims=:." %%c in ('chcp') do set "STARA_STRONA=%%c"
chcp 65001 >nul
set "BAZA=%~dp0"
set "NAJSTARSZA=25"
set "JDK="

call :sprawdz "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :sprawdz "%%~dpj.."
for %%k in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  for /d %%j in ("%%~k\*") do call :sprawdz "%%~j"
)
if not defined JDK (
  >&2 echo Uchwalnik potrzebuje Javy ^(JDK^) w wersji %NAJSTARSZA% lub nowszej, a na tym komputerze jej nie znaleziono.
  >&2 echo Zainstaluj ją, na przykład poleceniem: winget install EclipseAdoptium.Temurin.25.JDK
  >&2 echo Jeżeli jest w nietypowym miejscu, ustaw zmienną JAVA_HOME na jej katalog.
  set "KOD=2"
  goto :koniec
)

set "JAR=%BAZA%uchwalnik.jar"
if exist "%JAR%" goto :start
set "JAR=%BAZA%target\uchwalnik.jar"
if exist "%JAR%" goto :start
where mvn >nul 2>nul
if errorlevel 1 (
  >&2 echo Do zbudowania programu potrzebny jest Maven 3.8.7 lub nowszy ^(polecenie mvn^), a nie znaleziono go.
  >&2 echo Zainstaluj go albo połóż obok tego pliku gotowy uchwalnik.jar z wydania.
  set "KOD=2"
  goto :koniec
)
>&2 echo Pierwsze uruchomienie: buduję program. To potrwa od kilkunastu sekund do kilku minut (pobranie bibliotek).
pushd "%BAZA%"
set "STARY_JAVA_HOME=%JAVA_HOME%"
set "JAVA_HOME=%JDK%"
call mvn -q -B -DskipTests -Dspotless.check.skip=true package 1>&2
set "KOD=%ERRORLEVEL%"
set "JAVA_HOME=%STARY_JAVA_HOME%"
popd
if not "%KOD%"=="0" (
  >&2 echo Nie udało się zbudować programu; przyczyna stoi wyżej. Sprawdź połączenie z internetem i spróbuj ponownie.
  set "KOD=3"
  goto :koniec
)

:start
set "FLAGI=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dorg.glassfish.jaxb.runtime.v2.runtime.JAXBContextImpl.fastBoot=true"
set "CACHE=%JAR:.jar=.aot%"
for %%j in ("%JAR%") do if exist "%%~dpjjezyk\" set "CACHE=%JAR:.jar=-jezyk.aot%"
if not exist "%CACHE%" (
  >&2 echo Przygotowuję szybki start ^(raz po zbudowaniu^).
  "%JDK%\bin\java" %FLAGI% "-XX:AOTCacheOutput=%CACHE%" -jar "%JAR%" rozgrzewka >nul 2>nul
)
if exist "%CACHE%" (
  "%JDK%\bin\java" %FLAGI% "-XX:AOTCache=%CACHE%" -jar "%JAR%" %*
) else (
  "%JDK%\bin\java" %FLAGI% -jar "%JAR%" %*
)
set "KOD=%ERRORLEVEL%"

:koniec
if defined STARA_STRONA chcp %STARA_STRONA% >nul
exit /b %KOD%

rem Sets JDK to folder %1 when it holds Java that is new enough and none was found before.
:sprawdz
if defined JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%w in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "WERSJA=%%~w"
set "WERSJA=%WERSJA:"=%"
if %WERSJA% GEQ %NAJSTARSZA% set "JDK=%~1"
exit /b 0
