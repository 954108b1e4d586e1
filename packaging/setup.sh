#!/bin/sh
# Makes .venv with the hash-locked packages of one set, and sees to the system libraries it needs.
# Usage: packaging/setup.sh run|test|train|docs|installer|installer-test|screenshots|corpus
# The Makefile calls this; a second call with nothing changed takes no time.
set -eu
cd "$(dirname "$0")/.."

set_name=${1:?usage: packaging/setup.sh run|test|train|docs|installer|installer-test|screenshots|corpus}
venv=.venv
# An installer is built from what it ships and PyInstaller alone, so that nothing else gets into it.
[ "$set_name" != installer ] || venv=build/installer/venv

say() { printf '%s\n' "$*"; }
die() {
  printf 'set-up: %s\n' "$1" >&2
  shift
  for line in "$@"; do printf '        %s\n' "$line" >&2; done
  exit 1
}

case $set_name in
  run | test | train | docs | installer) lock=requirements/$set_name.txt ;;
  screenshots | acceptance) lock=requirements/run.txt ;;
  corpus | installer-test) lock=requirements/test.txt ;;
  *) die "unknown set '$set_name'" ;;
esac

# ------------------------------------------------------------------------------ system packages
# "sudo" runs a command as the administrator, if that works without a question.
as_root=none
if [ "$(id -u)" = 0 ]; then
  as_root=''
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
  as_root='sudo -n'
fi

# install_system WHY APT_PACKAGES DNF_PACKAGES: installs by apt-get where that is possible,
# otherwise says what to type and fails.
install_system() {
  say "set-up: $1"
  if command -v apt-get >/dev/null 2>&1 && [ "$as_root" != none ]; then
    say "set-up: installing with apt-get: $2"
    # shellcheck disable=SC2086 # a list of words
    $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends $2 >/dev/null && return 0
    say "set-up: apt-get failed"
  fi
  say "set-up: please install them, then run make again:"
  if command -v dnf >/dev/null 2>&1; then
    say "          sudo dnf install $3"
  else
    say "          sudo apt-get install $2"
  fi
  return 1
}

# ------------------------------------------------------------------------------------- Python
is_new_enough() {
  "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
  for name in ${PYTHON:-python3.11 python3 python3.12 python3.13 python}; do
    if is_new_enough "$name"; then
      command -v "$name"
      return
    fi
  done
  return 1
}

make_venv() {
  if ! python=$(find_python); then
    install_system "no Python 3.11 or newer was found." 'python3 python3-venv' 'python3.11' ||
      exit 1
    python=$(find_python) ||
      die "the Python of this system is older than 3.11." \
        "Install Python 3.11 and run: make PYTHON=/path/to/python3.11 run"
  fi
  # Debian keeps what a virtual environment starts from in a package of its own.
  if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    install_system "$python can't make virtual environments yet." \
      'python3-venv' 'python3-pip' || exit 1
  fi
  say "set-up: making $venv with $("$python" --version)"
  "$python" -m venv "$venv"
}

# ------------------------------------------------------------------------------------ packages
stamp_of() {
  "$venv/bin/python" - "$lock" <<'PYTHON'
import hashlib, pathlib, sys

files = [sys.argv[1], "pyproject.toml", "packaging/setup.sh"]
inputs = [pathlib.Path(name).read_bytes() for name in files]
# An editable install knows the folder it was made in.
inputs += [sys.version.encode(), str(pathlib.Path.cwd()).encode()]
print(hashlib.sha256(b"\0".join(inputs)).hexdigest())
PYTHON
}

install_packages() {
  stamp_file=$venv/.set-up-$(basename "$lock" .txt)
  stamp=$(stamp_of)
  [ "$(cat "$stamp_file" 2>/dev/null)" = "$stamp" ] && return
  say "set-up: installing $(grep -c '==' "$lock") packages from $lock (each checked by its hash)"
  "$venv/bin/python" -m pip install -qq --disable-pip-version-check --no-input \
    --require-hashes --only-binary :all: -r "$lock" ||
    die "the packages could not be installed." \
      "pip's lines above say why: usually no network, or a Python without wheels of these versions."
  "$venv/bin/python" -m pip install -qq --disable-pip-version-check --no-index \
    --no-deps --no-build-isolation --editable .
  say "$stamp" >"$stamp_file"
}

# ---------------------------------------------------------------- system libraries of the window
libraries() {
  grep -v '^#' packaging/system-libraries.txt
}

# What the dynamic linker itself doesn't find for Qt's modules and one of its platforms.
missing_libraries() {
  qt=$(echo "$venv"/lib/python3*/site-packages/PySide6)
  for part in "$qt/Qt/plugins/platforms/libq$1.so" "$qt"/QtWidgets.abi3.so "$qt"/QtSvg.abi3.so \
    "$qt"/QtOpenGL.abi3.so "$qt"/QtTest.abi3.so; do
    ldd "$part" 2>/dev/null | sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p'
  done | sort -u
}

# has_font [WORD]: whether there is a font, or one with that word in its file's name.
has_font() {
  [ -n "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/root}/.fonts" \
    "${HOME:-/root}/.local/share/fonts" -name "*${1:-}*.[ot]t[fc]" -print 2>/dev/null |
    head -n 1)" ]
}

# word NAME N: the Nth column of a library's row.
word() {
  libraries | awk -v name="$1" -v column="$2" '$1 == name { print $column }'
}

# want LIBRARY_OR_COMMAND APT_PACKAGES DNF_PACKAGES: notes what has to be installed.
missing='' apt='' dnf=''
want() {
  missing="$missing $1"
  case "$apt " in *" $2 "*) ;; *) apt="$apt $2" dnf="$dnf $3" ;; esac
}

# PyInstaller takes it along; Debian keeps it in a package of its own.
want_shared_python() {
  minor=$("$venv/bin/python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
  "$venv/bin/python" -c "import ctypes; ctypes.CDLL('libpython$minor.so.1.0')" 2>/dev/null ||
    want "libpython$minor.so.1.0" "libpython$minor" python3-libs
}

want_command() {
  command -v "$1" >/dev/null 2>&1 || want "$@"
}

want_qt() {
  unknown=''
  for name in $(missing_libraries "$1"); do
    package=$(word "$name" 2)
    if [ -n "$package" ]; then
      want "$name" "$package" "$(word "$name" 3)"
    else
      unknown="$unknown $name"
    fi
  done
  [ -z "$unknown" ] || die "Qt needs these system libraries:$unknown" \
    "Install the packages of your system that hold them, then run make again."
  has_font || want fonts fonts-dejavu-core dejavu-sans-fonts
}

check_system() {
  case $set_name in
    run) want_qt xcb ;;
    test)
      want_qt offscreen
      has_font Devanagari || # the tests of the window in Hindi
        want Devanagari fonts-lohit-deva lohit-devanagari-fonts
      want_command git git git # the tests of the commit hooks
      want_command pdftotext poppler-utils poppler-utils # the tests of the report open it
      want_command makeself makeself makeself # the tests of the installers make small ones
      want_command makensis nsis mingw-nsis
      ;;
    screenshots)
      want_qt xcb
      want_command xvfb-run 'xvfb xauth' xorg-x11-server-Xvfb
      ;;
    acceptance)
      want_qt xcb
      want_command xvfb-run 'xvfb xauth' xorg-x11-server-Xvfb
      want_command xdotool xdotool xdotool
      ;;
    corpus) want_command dcml2pnm dcmtk dcmtk ;;
    installer)
      want_qt xcb # or the plug-ins are bundled with holes
      want_shared_python
      want_command objdump binutils binutils
      want_command cc 'gcc libc6-dev' gcc # the libraries in place of FFmpeg
      want_command xz xz-utils xz
      want_command makeself makeself makeself
      want_command makensis nsis mingw-nsis # the Windows installer
      ;;
    installer-test)
      want_command debootstrap debootstrap debootstrap
      want_command qemu-x86_64 qemu-user qemu-user # a processor of 2008
      want_command strace strace strace
      want_command unshare util-linux util-linux
      want_command /usr/lib/wine/wine64 'wine wine64' wine # the Windows installer is run in it
      want_command x86_64-w64-mingw32-gcc gcc-mingw-w64-x86-64-win32 mingw64-gcc # what Wine lacks
      want_command osslsigncode osslsigncode osslsigncode
      want_command xdotool xdotool xdotool # figures and pictures
      want_command xvfb-run 'xvfb xauth' xorg-x11-server-Xvfb
      ;;
  esac
  [ -z "$missing" ] ||
    install_system "the set '$set_name' needs these parts of the system:$missing" "${apt# }" "${dnf# }"
}

"$venv/bin/python" -m pip --version >/dev/null 2>&1 || make_venv
install_packages

if ! check_system; then
  [ "$set_name" = run ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || exit 1
  say "set-up: there is no screen here, so this run goes on without them."
fi
