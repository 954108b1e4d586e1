#!/bin/sh
# Installs busi_desktop from the folder that the .run file has unpacked. No network, no root.
# Usage: sh busi-desktop-….run [-- [--yes] [--prefix FOLDER] [--rollback]]
set -eu
umask 022 # makeself takes the rights of others away; --prefix /usr/local is for all users

VERSION=@VERSION@
BUILD=@BUILD@
NEEDED_MB=@NEEDED_MB@
GLIBC=2.35
here=$(cd "$(dirname "$0")" && pwd)

say() { printf '%s\n' "$*"; }
die() {
  for line in "$@"; do printf '%s\n' "$line" >&2; done
  exit 1
}
usage() {
  say "busi_desktop $VERSION, offline installer"
  say "  --yes             ask nothing"
  say "  --prefix FOLDER   install below FOLDER (default: ~/.local, for you alone; as root: /usr/local is usual)"
  say "  --rollback        go back to the version that was installed before"
  say "  --allow-downgrade install although a newer version is there"
}

yes='' prefix='' rollback='' downgrade=''
while [ $# -gt 0 ]; do
  case $1 in
    --yes | -y) yes=1 ;;
    --prefix)
      [ $# -gt 1 ] || die "--prefix needs a folder."
      prefix=$2
      shift
      ;;
    --prefix=*) prefix=${1#--prefix=} ;;
    --rollback) rollback=1 ;;
    --allow-downgrade) downgrade=1 ;;
    --help | -h)
      usage
      exit 0
      ;;
    *) die "Unknown option: $1" "$(usage)" ;;
  esac
  shift
done

if [ -z "$prefix" ]; then
  [ "$(id -u)" != 0 ] || die "You are root. Say where to install with --prefix, such as --prefix /usr/local for" \
    "all users of this computer, or run this as yourself to install for you alone."
  [ -n "${HOME:-}" ] || die "HOME is not set, so there is no place to install to. Use --prefix FOLDER."
  prefix=$HOME/.local
fi
mkdir -p "$prefix" 2>/dev/null || die "The folder $prefix can't be made. Choose another one with --prefix FOLDER."
prefix=$(cd "$prefix" && pwd)
[ -w "$prefix" ] || die "You may not write to $prefix. Choose another folder with --prefix FOLDER."
top=$prefix/opt/busi-desktop

# installed LINK: the name of the version that `current` or `previous` leads to, or nothing.
installed() {
  [ -x "$top/$1/busi-desktop" ] && basename "$(readlink "$top/$1")" || :
}
# point LINK VERSION: in one step, so that there is always a version to start.
point() {
  rm -f "$top/.$1.new"
  ln -s "versions/$2" "$top/.$1.new"
  mv -T "$top/.$1.new" "$top/$1"
}
current=$(installed current)

if [ -n "$rollback" ]; then
  [ -x "$top/rollback.sh" ] || die "busi_desktop is not installed in $top, so there is nothing to go back to."
  exec "$top/rollback.sh"
fi

# --------------------------------------------------------------------------- can it run here at all?
[ "$(uname -s) $(uname -m)" = 'Linux x86_64' ] ||
  die "This installer is for 64-bit Linux on Intel and AMD processors; this computer says: $(uname -sm)."
flags=" $(sed -n 's/^flags[[:space:]]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1) "
case $flags in
  '  ') ;; # nothing to read
  *' sse4_2 '*' popcnt '* | *' popcnt '*' sse4_2 '*) ;;
  *) die "This computer's processor is too old for busi_desktop: it lacks SSE4.2 or POPCNT, which processors" \
    "have since about 2009. Nothing was installed." ;;
esac
libc=$(getconf GNU_LIBC_VERSION 2>/dev/null | sed 's/.* //')
[ -n "$libc" ] || die "This Linux has no GNU C library (glibc), which busi_desktop needs. Nothing was installed."
[ "$(printf '%s\n' "$GLIBC" "$libc" | sort -V | head -n 1)" = "$GLIBC" ] ||
  die "This Linux is too old for busi_desktop: it has glibc $libc, and $GLIBC is needed (Ubuntu 22.04, Debian 12," \
    "Fedora 36, or later). Nothing was installed."
free_mb=$(df -Pk "$prefix" | awk 'NR == 2 { print int($4 / 1024) }')
[ "$free_mb" -ge "$NEEDED_MB" ] ||
  die "$prefix has $free_mb MB free, and busi_desktop needs $NEEDED_MB MB. Make room, or choose another folder" \
    "with --prefix FOLDER. Nothing was installed."

# ------------------------------------------------------------------------------------ older or newer?
if [ -n "$current" ]; then
  old=${current%-*}
  if [ "$old" != "$VERSION" ] && [ -z "$downgrade" ] &&
    [ "$(printf '%s\n' "$old" "$VERSION" | sort -V | tail -n 1)" = "$old" ]; then
    die "busi_desktop $old is installed, which is newer than this $VERSION. An older version can't open what" \
      "a newer one has written, so nothing was changed." \
      "To go back to the version that was here before: $top/rollback.sh"
  fi
fi

say "busi_desktop $VERSION will be installed in $top${current:+ (now: ${current%-*})}."
say "Research use. A second look, not a diagnosis."
if [ -z "$yes" ]; then
  printf 'Go on? [Y/n] '
  read -r answer || answer=n
  case $answer in '' | y | Y | yes | Yes) ;; *) die "Nothing was installed." ;; esac
fi

# ------------------------------------------------------------------------- unpack beside what is there
new=$top/.new
trap 'rm -rf "$new"' EXIT
trap 'exit 130' INT TERM HUP
rm -rf "$new" # left by an installation that was killed
mkdir -p "$new" "$top/versions"
say "Unpacking…"
unpack() {
  # The system's own xz, where no program may run from temporary folders.
  if LD_LIBRARY_PATH=$here "$here/xz" --version >/dev/null 2>&1; then
    LD_LIBRARY_PATH=$here "$here/xz" -dc "$here/payload.tar.xz"
  else
    xz -dc "$here/payload.tar.xz"
  fi
}
# tar has a line for each file that it can't write; one will do.
problem=$({ unpack | tar -xf - -C "$new" --no-same-owner; } 2>&1) ||
  die "The files could not be unpacked: the disk may be full, or the stick damaged. Nothing was changed." \
    "($(printf '%s' "$problem" | head -n 1))" "Check the stick: sh FILE.run --check"
program=$new/opt/busi-desktop

say "Checking that it works here…"
if ! "$program/busi-desktop" self-test >"$new/self-test.txt" 2>&1; then
  sed 's/^/  /' "$new/self-test.txt"
  if grep -q 'cannot open shared object file' "$new/self-test.txt"; then
    # Python itself lacks one (Debian's needs expat), so the program couldn't name them all.
    libraries=$program/_internal/system-libraries.txt
    column() { awk -v n="$1" '{ print $n }' "$libraries" | sort -u | tr '\n' ' '; }
    say "The program needs parts of the system that are missing here. Please install them:"
    say "  sudo apt-get install $(column 2) (Debian, Ubuntu)"
    say "  or sudo dnf install $(column 3) (Fedora)"
  fi
  die "The self-test FAILED, so nothing was changed. The lines above say why and what to do."
fi
sed 's/^/  /' "$new/self-test.txt"
say "The self-test passed."

# ----------------------------------------------------------------------------------------- put in place
name=$VERSION-$BUILD
if [ "$current" = "$name" ]; then
  say "This very build was installed already; its files are renewed."
  rm -rf "$top/.old"
  mv "$top/versions/$name" "$top/.old"
  mv "$program" "$top/versions/$name"
  rm -rf "$top/.old"
else
  rm -rf "${top:?}/versions/$name"
  mv "$program" "$top/versions/$name"
  point current "$name"
  [ -z "$current" ] || point previous "$current"
fi
for folder in "$top"/versions/*; do
  case $(basename "$folder") in "$name" | "$(installed previous)") ;; *) rm -rf "$folder" ;; esac
done
for script in uninstall.sh rollback.sh; do
  cp "$here/$script" "$top/.$script.new"
  chmod 755 "$top/.$script.new"
  mv "$top/.$script.new" "$top/$script"
done

share=$new/usr/share
mkdir -p "$prefix/bin" "$prefix/share/applications" "$prefix/share/man/man1" \
  "$prefix/share/icons/hicolor/scalable/apps" "$prefix/share/mime/packages"
ln -sfn ../opt/busi-desktop/current/busi-desktop "$prefix/bin/busi-desktop"
cp "$share/icons/hicolor/scalable/apps/busi-desktop.svg" "$prefix/share/icons/hicolor/scalable/apps/"
cp "$share/man/man1/busi-desktop.1.gz" "$prefix/share/man/man1/"
cp "$share/mime/packages/busi-desktop.xml" "$prefix/share/mime/packages/"
# As the key Exec asks for: quotes around it, its own escapes, % doubled.
plain=$top/current/busi-desktop
quoted=\"$(printf '%s' "$plain" | sed 's/["`$\\]/\\\\&/g; s/%/%%/g')\"
in_sed() { printf '%s' "$1" | sed 's/[&|\\]/\\&/g'; }
sed -e "s|^Exec=[^ ]*|Exec=$(in_sed "$quoted")|" -e "s|^TryExec=.*|TryExec=$(in_sed "$plain")|" \
  "$share/applications/busi-desktop.desktop" >"$prefix/share/applications/busi-desktop.desktop"
if command -v update-desktop-database >/dev/null 2>&1; then
  update-desktop-database -q "$prefix/share/applications" || :
fi
if command -v update-mime-database >/dev/null 2>&1; then
  update-mime-database "$prefix/share/mime" >/dev/null 2>&1 || :
fi

say
say "busi_desktop $VERSION is installed."
say "  start:      the menu of your desktop (busi_desktop), or $prefix/bin/busi-desktop"
say "  manual:     $top/current/_internal/manual/index.html"
say "  uninstall:  $top/uninstall.sh"
[ -z "$(installed previous)" ] || say "  go back:    $top/rollback.sh"
