@rem The command line of busi-desktop: busi-desktop analyze FOLDER --out RESULTS
@"%~dp0app\python\python.exe" -I -B -X utf8 -m busi_desktop %*
@exit /b %errorlevel%
