#!/bin/sh
# Removes busi_desktop. Settings and readings stay, unless --purge is given.
set -eu
top=$(cd "$(dirname "$0")" && pwd)
say() { printf '%s\n' "$*"; }

yes='' purge=''
for option; do
  case $option in
    --yes | -y) yes=1 ;;
    --purge) purge=1 ;;
    *)
      say "usage: uninstall.sh [--yes] [--purge]"
      say "  --yes    ask nothing"
      say "  --purge  delete your settings and the journal of your readings, too"
      exit 2
      ;;
  esac
done
case $top in
  */opt/busi-desktop) [ -L "$top/current" ] && [ -d "$top/versions" ] || exit 1 ;;
  *) exit 1 ;;
esac
prefix=${top%/opt/busi-desktop}
data=${XDG_DATA_HOME:-$HOME/.local/share}/busi-desktop

for process in /proc/[0-9]*; do
  case $(readlink "$process/exe" 2>/dev/null || :) in
    "$top"/versions/*)
      say "busi_desktop is running (process ${process#/proc/}). Close it, then uninstall." >&2
      exit 1
      ;;
  esac
done
if [ -z "$yes" ]; then
  say "busi_desktop will be removed from $top."
  [ -z "$purge" ] || say "Your settings and readings in $data will be DELETED."
  printf 'Go on? [y/N] '
  read -r answer || answer=n
  case $answer in y | Y | yes | Yes) ;; *) exit 1 ;; esac
fi

rm -f "$prefix/share/applications/busi-desktop.desktop" \
  "$prefix/share/icons/hicolor/scalable/apps/busi-desktop.svg" \
  "$prefix/share/man/man1/busi-desktop.1.gz" "$prefix/share/mime/packages/busi-desktop.xml"
[ "$(readlink "$prefix/bin/busi-desktop" 2>/dev/null)" != ../opt/busi-desktop/current/busi-desktop ] ||
  rm -f "$prefix/bin/busi-desktop"
cache=$prefix/share/applications/mimeinfo.cache
if [ -f "$cache" ] && command -v update-desktop-database >/dev/null 2>&1; then
  update-desktop-database -q "$prefix/share/applications" || :
  [ "$(cat "$cache" 2>/dev/null)" != '[MIME Cache]' ] || rm -f "$cache"
fi
mime=$prefix/share/mime
if [ -f "$mime/mime.cache" ] && command -v update-mime-database >/dev/null 2>&1; then
  update-mime-database "$mime" >/dev/null 2>&1 || :
  # What it made for us alone.
  if rmdir "$mime/packages" 2>/dev/null; then
    for name in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version; do
      rm -f "$mime/$name"
    done
  fi
fi
rm -rf "$top"
# Folders that nobody else uses.
for folder in opt bin share/applications share/icons/hicolor/scalable/apps \
  share/icons/hicolor/scalable share/icons/hicolor share/icons share/man/man1 share/man \
  share/mime/application share/mime/packages share/mime; do
  rmdir "$prefix/$folder" 2>/dev/null || :
done

if [ -n "$purge" ]; then
  rm -rf "$data"
  say "busi_desktop is removed, and your settings and readings with it."
elif [ -d "$data" ]; then
  say "busi_desktop is removed. Your settings and readings are kept in $data."
else
  say "busi_desktop is removed."
fi
