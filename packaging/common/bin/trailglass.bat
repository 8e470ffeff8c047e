@echo off
rem Starts Trailglass: the command line with a subcommand, else the window. Finds a fitting Java by
rem itself: JAVA_HOME if it is new enough, java on the PATH, then the usual places.
rem TRAILGLASS_JAVA_OPTIONS holds further options for Java, separated by spaces.
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
set "java_found="
for %%d in ("%~dp0..") do set "home=%%~fd"

if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%p in (java.exe) do if not "%%~$PATH:p"=="" call :try "%%~dp$PATH:p.."
for /d %%d in (
  "%ProgramFiles%\Eclipse Adoptium\*"
  "%ProgramFiles%\Java\*"
  "%ProgramFiles%\Microsoft\jdk-*"
  "%ProgramFiles%\Zulu\*"
  "%ProgramFiles%\Amazon Corretto\*"
  "%ProgramFiles%\BellSoft\*"
  "%ProgramFiles%\OpenJDK\*"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
  "%USERPROFILE%\.jdks\*"
  "%USERPROFILE%\scoop\apps\temurin25-jdk\*"
) do call :try "%%~d"

if not defined java_found goto :missing
if /i "%~1"=="print" goto :command_line
if /i "%~1"=="top" goto :command_line
if "%~1"=="--help" goto :command_line
if "%~1"=="-h" goto :command_line
if "%~1"=="--version" goto :command_line
if "%~1"=="-V" goto :command_line

"%java_found%\bin\java.exe" -XX:+UseCompactObjectHeaders -XX:InitialRAMPercentage=10 -XX:MaxRAMPercentage=70 -Xshare:auto ^
  -XX:G1PeriodicGCInterval=30000 -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=10 ^
  %TRAILGLASS_JAVA_OPTIONS% "--module-path=%home%\javafx" ^
  --add-modules=javafx.controls,javafx.swing ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  -classpath "%home%\lib\*" org.trailglass.app.Main %*
exit /b %errorlevel%

:command_line
rem One run over everything: throughput counts, pauses do not. No JavaFX.
"%java_found%\bin\java.exe" -XX:+UseCompactObjectHeaders -XX:InitialRAMPercentage=10 -XX:MaxRAMPercentage=70 -Xshare:auto ^
  %TRAILGLASS_JAVA_OPTIONS% -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED ^
  -classpath "%home%\lib\*" org.trailglass.app.Main %*
exit /b %errorlevel%

:missing
echo Trailglass needs Java %needed% or newer, and found none. 1>&2
echo Install a JDK %needed%, or set JAVA_HOME to where one is. 1>&2
exit /b 2

rem Takes the Java in a folder if none is taken yet and this one is new enough.
:try
if defined java_found exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
set "major=0"
for /f "tokens=2 delims==" %%v in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do set "version=%%~v"
for /f "tokens=1 delims=.+-_" %%m in ("%version%") do set "major=%%m"
if %major% GEQ %needed% set "java_found=%~f1"
exit /b 0
