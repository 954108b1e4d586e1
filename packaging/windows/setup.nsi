; The Windows installer: for one user, without administrator rights. packaging/installer/windows_setup.py
; compiles it and gives VERSION, VERSION_NUMBERS, OUT_FILE, ICON, PICTURE, LICENSE, FILES, LAUNCHER,
; INSTALLED_KB, INSTALLED_MB, LONGEST_PATH and, for tests alone, NOT_PACKED.
;
; Silent:  setup.exe /S [/ASSOCIATE] [/D=C:\folder]       (/D last, without quotation marks)
;          uninstall.exe /S [/DELETEDATA]
; Exit codes: 0 done, 1 cancelled, 2 refused (nothing was changed), 3 the self-test failed (nothing was
; changed), 4 the program is running or its files can't be moved. The reason of 2, 3 and 4 is in
; %TEMP%\busi-desktop-setup.txt.

Unicode true
Target amd64-unicode
!ifdef NOT_PACKED
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
SetDatablockOptimize on
; A clone's own times of icon, picture and launcher would tell its installer from another's.
SetDateSave off
RequestExecutionLevel user
ManifestSupportedOS all
ManifestDPIAware true
ManifestLongPathAware true
AllowSkipFiles off
ShowInstDetails show
ShowUninstDetails show

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include TextFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include nsDialogs.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define PRODUCT "busi-desktop"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT}"
!define PROGID "${PRODUCT}.dicom"
!define PROGID_PROJECT "${PRODUCT}.project"
!define APP_ID "${PRODUCT}"                  ; busi_desktop/app/windows.py
!define RUNNING_MARK "${PRODUCT}-running"    ; busi_desktop/app/windows.py
!define DATA_FOLDER "$LOCALAPPDATA\${PRODUCT}"
!define START '-I -B -X utf8 -m busi_desktop'
!define OLD_PROCESSOR -1073741795            ; STATUS_ILLEGAL_INSTRUCTION
!define LONGEST_FOLDER 259                   ; MAX_PATH without its end

Name "${PRODUCT} ${VERSION}"
Caption "${PRODUCT} ${VERSION} Setup"
BrandingText "${PRODUCT} ${VERSION} - decision support for research, not a medical device"
OutFile "${OUT_FILE}"
InstallDir "$LOCALAPPDATA\Programs\${PRODUCT}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
Icon "${ICON}"
UninstallIcon "${ICON}"
VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey "ProductName" "${PRODUCT}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${PRODUCT} installer"
VIAddVersionKey "LegalCopyright" "busi_desktop contributors, BSD-3-Clause"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "This installs ${PRODUCT} ${VERSION} for you alone; it needs no administrator and no network.$\r$\n$\r$\nAn earlier version is replaced only after the new one has tested itself. Your readings and settings stay as they are."
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_TEXT "${PRODUCT} ${VERSION} is installed, and its self-test passed: model, images, journal, window, and no network.$\r$\n$\r$\nClick Finish to close this."
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!define MUI_FINISHPAGE_SHOWREADME "$INSTDIR\self-test.txt"
!define MUI_FINISHPAGE_SHOWREADME_TEXT "Show what the self-test found"
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MUI_PAGE_COMPONENTS
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.AskData un.KeepAnswer
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Var DeleteData
Var DeleteDataBox

; ------------------------------------------------------------------------------------ refusals
; Say why, in a box or - when silent - in a file, and end with an exit code.
!macro Refuse CODE TEXT
  Push "${TEXT}"
  Push ${CODE}
  Call ${UN}Refuse
!macroend
!define Refuse "!insertmacro Refuse"

!macro DefineShared UN_
  !define UN "${UN_}"

Function ${UN}Refuse
  Pop $R0
  Pop $R1
  FileOpen $R2 "$TEMP\${PRODUCT}-setup.txt" w
  FileWriteUTF16LE /BOM $R2 "$R1$\r$\n"
  FileClose $R2
  MessageBox MB_OK|MB_ICONEXCLAMATION "$R1" /SD IDOK
  SetErrorLevel $R0
  Quit
FunctionEnd

; Nothing is changed while a window is open: its files could not be moved, and its journal is in use.
Function ${UN}RefuseWhileRunning
  System::Call 'kernel32::OpenMutexW(i 0x00100000, i 0, w "${RUNNING_MARK}") p.R0'
  ${If} $R0 P<> 0
    System::Call 'kernel32::CloseHandle(p R0)'
    ${Refuse} 4 "${PRODUCT} is running. Close its window, then start this again."
  ${EndIf}
FunctionEnd

; Delete what remove.txt in the folder on the stack lists, and nothing else: whatever somebody put
; there stays.
Function ${UN}RemoveListed
  Exch $R0
  Push $R1
  Push $R2
  Push $R3
  ${If} ${FileExists} "$R0\remove.txt"
    SetDetailsPrint none
    SetOutPath "$TEMP"  ; a current folder can't be deleted
    FileOpen $R1 "$R0\remove.txt" r
    ${Do}
      FileRead $R1 $R2
      ${If} $R2 == ""
        ${ExitDo}
      ${EndIf}
      ${TrimNewLines} "$R2" $R2
      StrCpy $R3 $R2 1 -1
      ${If} $R3 == "\"
        StrCpy $R2 $R2 -1
        RMDir "$R0\$R2"
      ${ElseIf} $R2 != ""
      ${AndIf} $R2 != "remove.txt"
        Delete "$R0\$R2"
      ${EndIf}
    ${Loop}
    FileClose $R1
    Delete "$R0\remove.txt"
    SetDetailsPrint both
  ${EndIf}
  RMDir "$R0"
  Pop $R3
  Pop $R2
  Pop $R1
  Pop $R0
FunctionEnd

; Move the program to a name that is free, which $R8 then holds: an earlier one may still be there
; with a file of somebody's in it. Sets the error flag if the program's files are in use.
Function ${UN}Retire
  StrCpy $R7 1
  StrCpy $R8 "$INSTDIR\app.old"
  ${DoWhile} ${FileExists} "$R8\*.*"
    IntOp $R7 $R7 + 1
    StrCpy $R8 "$INSTDIR\app.old$R7"
  ${Loop}
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\app\files.txt"
    Rename "$INSTDIR\app" "$R8"
  ${EndIf}
FunctionEnd
  !undef UN
!macroend

!insertmacro DefineShared ""
!insertmacro DefineShared "un."

!macro RemoveListed FOLDER
  Push "${FOLDER}"
  Call ${UN}RemoveListed
!macroend
!define RemoveListed "!insertmacro RemoveListed"
!define UN ""

; -------------------------------------------------------------------------------- before anything
Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    ${Refuse} 2 "${PRODUCT} needs Windows 10, version 1809 or later, 64-bit. This computer's Windows is older."
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  ReadRegStr $1 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$1\app\files.txt"
    ${VersionCompare} "$0" "${VERSION}" $2
    ${If} $2 = 1
      ${Refuse} 2 "Version $0 is installed, which is newer than ${VERSION}. An older version might not read what the newer one wrote, so nothing was changed. If you do want ${VERSION}: uninstall first, and keep a copy of ${DATA_FOLDER}."
    ${EndIf}
    ${If} $1 != $INSTDIR
      ${Refuse} 2 "${PRODUCT} is installed in $1 already. Install there, or uninstall it first."
    ${EndIf}
  ${EndIf}
  Call RefuseWhileRunning
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ASSOCIATE" $1
  ${IfNot} ${Errors}
    Push 1
  ${Else}
    Push 0
  ${EndIf}
  Call SelectAssociation
FunctionEnd

; Below this folder stands "app.new", and in it the longest of our paths.
Function CheckFolder
  StrLen $0 $INSTDIR
  IntOp $0 $0 + ${LONGEST_PATH}
  ${If} $0 > ${LONGEST_FOLDER}
    IntOp $1 $0 - ${LONGEST_FOLDER}
    ${If} ${Silent}
      ${Refuse} 2 "The folder's path is $1 characters too long: $INSTDIR"
    ${EndIf}
    MessageBox MB_OK|MB_ICONEXCLAMATION "The folder's path is $1 characters too long. Choose a shorter one."
    Abort
  ${EndIf}
  ; NSIS unpacks into $TEMP what it then writes.
  ${GetRoot} $INSTDIR $0
  ${GetRoot} $TEMP $1
  ${If} $0 == $1
    IntOp $2 ${INSTALLED_MB} * 2
    Push $0
    Push $2
    Call CheckRoom
  ${Else}
    Push $0
    Push ${INSTALLED_MB}
    Call CheckRoom
    Push $1
    Push ${INSTALLED_MB}
    Call CheckRoom
  ${EndIf}
FunctionEnd

; A drive that doesn't tell its room, such as one of a network, is taken as it is.
Function CheckRoom
  Pop $R1
  Pop $R0
  ClearErrors
  ${DriveSpace} "$R0\" "/D=F /S=M" $R2
  ${IfNot} ${Errors}
  ${AndIf} $R2 < $R1
    ${If} ${Silent}
      ${Refuse} 2 "The disk $R0 has $R2 MB free, and $R1 MB are needed while ${PRODUCT} is installed. Make room there, then start this again. Nothing was changed."
    ${EndIf}
    MessageBox MB_OK|MB_ICONEXCLAMATION "The disk $R0 has $R2 MB free, and $R1 MB are needed while ${PRODUCT} is installed. Make room there, or choose another disk."
    Abort
  ${EndIf}
FunctionEnd

; The disk has filled up meanwhile: half a program would keep it full.
Function .onInstFailed
  ${RemoveListed} "$INSTDIR\app.new"
  Delete "$INSTDIR\self-test.new.txt"
  RMDir "$INSTDIR"
  ${If} ${Silent}
    ${Refuse} 2 "The files could not be written to $INSTDIR: the disk is full, or writing is not allowed there. Nothing was changed."
  ${EndIf}
FunctionEnd

; ------------------------------------------------------------------------------------- the program
Section "${PRODUCT} (required)" SectionProgram
  SectionIn RO
  Call CheckFolder
  SetOverwrite on
  Delete "$TEMP\${PRODUCT}-setup.txt"
  ${RemoveListed} "$INSTDIR\app.new"  ; of an installation that was cut short
  ${RemoveListed} "$INSTDIR\app.old"
  DetailPrint "Unpacking ..."
  SetDetailsPrint none
  ClearErrors
  SetDateSave on
  !include "${FILES}"
  SetDateSave off
  SetDetailsPrint both
  ${If} ${Errors}
    ${RemoveListed} "$INSTDIR\app.new"
    ${Refuse} 2 "The files could not be written to $INSTDIR: the disk is full, or writing is not allowed there. Nothing was changed."
  ${EndIf}

  DetailPrint "Testing the new version ..."
  SetOutPath "$INSTDIR"
  nsExec::ExecToLog '"$INSTDIR\app.new\python\python.exe" -I -B -X utf8 "$INSTDIR\app.new\python\check_here.py" "$INSTDIR\self-test.new.txt"'
  Pop $0
  ${If} $0 != 0
    ${RemoveListed} "$INSTDIR\app.new"
    CopyFiles /SILENT "$INSTDIR\self-test.new.txt" "$TEMP\${PRODUCT}-self-test.txt"
    Delete "$INSTDIR\self-test.new.txt"
    RMDir "$INSTDIR"
    ${If} $0 = ${OLD_PROCESSOR}
      ${Refuse} 3 "This computer's processor is too old: ${PRODUCT} needs one with SSE4.2 (2009 or later). Nothing was changed."
    ${EndIf}
    ${Refuse} 3 "The new version failed its self-test here ($0), so it was removed again; an earlier version is still in place. What failed is in $TEMP\${PRODUCT}-self-test.txt."
  ${EndIf}

  Call Retire
  ${If} ${Errors}
    ${RemoveListed} "$INSTDIR\app.new"
    Delete "$INSTDIR\self-test.new.txt"
    ${Refuse} 4 "The earlier version is in use: an analysis may still be running, or a program looks into its folder. Close these, then start this again. Nothing was changed."
  ${EndIf}
  ; A virus scanner may hold fresh files for a moment.
  StrCpy $1 0
  ${Do}
    ClearErrors
    Rename "$INSTDIR\app.new" "$INSTDIR\app"
    ${IfNot} ${Errors}
    ${OrIf} $1 >= 20
      ${ExitDo}
    ${EndIf}
    Sleep 500
    IntOp $1 $1 + 1
  ${Loop}
  ${If} ${Errors}
    Rename "$R8" "$INSTDIR\app"
    ${RemoveListed} "$INSTDIR\app.new"
    Delete "$INSTDIR\self-test.new.txt"
    ${Refuse} 4 "The new version could not take its place: another program, perhaps a virus scanner, holds its files. Start this again later. The earlier version is still in place."
  ${EndIf}
  ${RemoveListed} "$R8"

  SetOutPath "$INSTDIR"
  Delete "$INSTDIR\self-test.txt"
  Rename "$INSTDIR\self-test.new.txt" "$INSTDIR\self-test.txt"
  File "/oname=${PRODUCT}.cmd" "${LAUNCHER}"
  File "/oname=${PRODUCT}.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  Push "$SMPROGRAMS\${PRODUCT}.lnk"
  Call MakeShortcut
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PRODUCT}.ico"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "busi_desktop contributors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${INSTALLED_KB}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section /o "Icon on the desktop" SectionDesktop
  Push "$DESKTOP\${PRODUCT}.lnk"
  Call MakeShortcut
SectionEnd

; Offered in "Open with"; what opens DICOM files today stays what opens them.
Section /o "Offer ${PRODUCT} for DICOM files" SectionAssociation
  WriteRegStr HKCU "Software\Classes\${PROGID}" "" "DICOM image"
  WriteRegStr HKCU "Software\Classes\${PROGID}" "FriendlyTypeName" "DICOM image"
  WriteRegStr HKCU "Software\Classes\${PROGID}" "AppUserModelID" "${APP_ID}"
  WriteRegStr HKCU "Software\Classes\${PROGID}\Application" "ApplicationName" "${PRODUCT}"
  WriteRegStr HKCU "Software\Classes\${PROGID}\Application" "ApplicationIcon" "$INSTDIR\${PRODUCT}.ico"
  WriteRegStr HKCU "Software\Classes\${PROGID}\DefaultIcon" "" "$INSTDIR\${PRODUCT}.ico"
  WriteRegStr HKCU "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\app\python\pythonw.exe" ${START} open "%1"'
  WriteRegStr HKCU "Software\Classes\.dcm\OpenWithProgids" "${PROGID}" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'  ; SHCNE_ASSOCCHANGED
SectionEnd

; Our own kind of file; whoever has chosen another program for it keeps that.
Section "Open projects (.busi) with it" SectionProjects
  WriteRegStr HKCU "Software\Classes\${PROGID_PROJECT}" "" "${PRODUCT} project"
  WriteRegStr HKCU "Software\Classes\${PROGID_PROJECT}" "FriendlyTypeName" "${PRODUCT} project"
  WriteRegStr HKCU "Software\Classes\${PROGID_PROJECT}" "AppUserModelID" "${APP_ID}"
  WriteRegStr HKCU "Software\Classes\${PROGID_PROJECT}\DefaultIcon" "" "$INSTDIR\${PRODUCT}.ico"
  WriteRegStr HKCU "Software\Classes\${PROGID_PROJECT}\shell\open\command" "" '"$INSTDIR\app\python\pythonw.exe" ${START} open "%1"'
  WriteRegStr HKCU "Software\Classes\.busi" "" "${PROGID_PROJECT}"
  WriteRegStr HKCU "Software\Classes\.busi\OpenWithProgids" "${PROGID_PROJECT}" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'  ; SHCNE_ASSOCCHANGED
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} "The program, its network, its manual and samples."
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionDesktop} "An icon on your desktop, beside the entry in the start menu."
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionAssociation} "Adds ${PRODUCT} to the Open with list of .dcm files. What opens them today stays."
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionProjects} "A double-click on a project file opens it in ${PRODUCT}."
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function SelectAssociation
  Pop $0
  ${If} $0 = 1
    !insertmacro SelectSection ${SectionAssociation}
  ${EndIf}
FunctionEnd

Function StartProgram
  ExecShell "" "$SMPROGRAMS\${PRODUCT}.lnk"
FunctionEnd

; A shortcut with the taskbar's name for the program in it, or a pinned window would start Python.
Function MakeShortcut
  Pop $R9
  SetOutPath "$INSTDIR\app"
  CreateShortcut "$R9" "$INSTDIR\app\python\pythonw.exe" "${START}" "$INSTDIR\${PRODUCT}.ico" 0 SW_SHOWNORMAL "" "Breast ultrasound: lesion mask, class and Grad-CAM"
  SetOutPath "$INSTDIR"
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("$R9",2)'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
        System::Call '*(&w64 "${APP_ID}")p.r4'
        System::Call '*(&i2 ${VT_LPWSTR}, &i6 0, p r4, p 0)p.r5'
        ${IPropertyStore::SetValue} $2 '($3,$5)'
        ${IPropertyStore::Commit} $2 ""
        System::Free $5
        System::Free $4
        System::Free $3
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '("$R9",1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
FunctionEnd

; ------------------------------------------------------------------------------------- uninstaller
!undef UN
!define UN "un."

Function un.onInit
  SetShellVarContext current
  Call un.RefuseWhileRunning
  StrCpy $DeleteData 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEDATA" $1
  ${IfNot} ${Errors}
    StrCpy $DeleteData 1
  ${EndIf}
FunctionEnd

Function un.AskData
  !insertmacro MUI_HEADER_TEXT "Your readings and settings" "They stay on this computer unless you tick the box."
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 48u "Readings, measurements, settings and the notes of crashes are in ${DATA_FOLDER}. Projects, results and images that you saved elsewhere are never touched."
  Pop $0
  ${NSD_CreateCheckbox} 0 56u 100% 12u "Delete my readings and settings, too. This can't be undone."
  Pop $DeleteDataBox
  nsDialogs::Show
FunctionEnd

Function un.KeepAnswer
  ${NSD_GetState} $DeleteDataBox $DeleteData
FunctionEnd

Section "Uninstall"
  Call un.Retire
  ${If} ${Errors}
    ${Refuse} 4 "${PRODUCT} is in use: an analysis may still be running, or a program looks into its folder. Close these, then start this again. Nothing was removed."
  ${EndIf}
  DetailPrint "Removing ..."
  ${RemoveListed} "$R8"
  ${RemoveListed} "$INSTDIR\app.old"
  ${RemoveListed} "$INSTDIR\app.new"
  Delete "$INSTDIR\self-test.txt"
  Delete "$INSTDIR\${PRODUCT}.cmd"
  Delete "$INSTDIR\${PRODUCT}.ico"
  Delete "$INSTDIR\uninstall.exe"
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  Delete "$DESKTOP\${PRODUCT}.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\Classes\${PROGID}"
  DeleteRegValue HKCU "Software\Classes\.dcm\OpenWithProgids" "${PROGID}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.dcm\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\.dcm"
  DeleteRegKey HKCU "Software\Classes\${PROGID_PROJECT}"
  DeleteRegValue HKCU "Software\Classes\.busi\OpenWithProgids" "${PROGID_PROJECT}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.busi\OpenWithProgids"
  ReadRegStr $0 HKCU "Software\Classes\.busi" ""
  ${If} $0 == "${PROGID_PROJECT}"
    DeleteRegValue HKCU "Software\Classes\.busi" ""
  ${EndIf}
  DeleteRegKey /ifempty HKCU "Software\Classes\.busi"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  ${If} $DeleteData = 1
    RMDir /r "${DATA_FOLDER}"
  ${EndIf}
SectionEnd
