@echo off
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 goto missing
node server\serve-folder.mjs
pause
exit /b
:missing
echo Node is not on this computer. Double-click index.html instead.
pause
