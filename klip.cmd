@echo off
rem Builds Klip where it is missing or older than its sources, then runs it.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\klip.jar"
set "ARCHIVE=%HOME_DIR%target\klip.jsa"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

where /q "%JAVA%" 2>nul || if not exist "%JAVA%.exe" (
    echo klip: there is no Java; install a JDK 17 or later, or set JAVA_HOME 1>&2
    exit /b 2
)

powershell -NoProfile -Command ^
  "$jar = Get-Item -ErrorAction SilentlyContinue -LiteralPath $env:JAR;" ^
  "if (-not $jar) { exit 1 };" ^
  "$sources = 'pom.xml', 'src\main', 'models' | ForEach-Object { Join-Path $env:HOME_DIR $_ };" ^
  "$newer = Get-ChildItem -Recurse -Path $sources | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime };" ^
  "if ($newer) { exit 1 } else { exit 0 }"
if errorlevel 1 call :build || exit /b 2

set "SHARED="
if exist "%ARCHIVE%" set SHARED=-XX:SharedArchiveFile="%ARCHIVE%" -Xlog:disable -Xlog:all=error:stderr
"%JAVA%" %SHARED% %KLIP_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:build
where /q mvn || (
    echo klip: there is no mvn; install Maven 3.8 or later 1>&2
    exit /b 2
)
echo klip: building ^(once, until the sources change^) ... 1>&2
if exist "%ARCHIVE%" del "%ARCHIVE%"
pushd "%HOME_DIR%"
call mvn -q -B -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
    popd
    echo klip: the build failed; see above 1>&2
    exit /b 2
)
echo ^<html^>^<body^>^<h1^>Klip^</h1^>^<p^>Klip reads news.^</p^>^</body^>^</html^> | "%JAVA%" -XX:ArchiveClassesAtExit="%ARCHIVE%" -Xlog:disable -jar "%JAR%" extract - >nul 2>nul
popd
exit /b 0
