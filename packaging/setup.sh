#!/bin/sh
# Makes .venv with the hash-locked packages of one set, and sees to the system libraries it needs.
# Usage: packaging/setup.sh run|test|train|docs|installer|screenshots|corpus
# The Makefile calls this; a second call with nothing changed takes no time.
set -eu
cd "$(dirname "$0")/.."

set_name=${1:?usage: packaging/setup.sh run|test|train|docs|installer|screenshots|corpus}
venv=.venv

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
  corpus) lock=requirements/test.txt ;;
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
# shared library | Debian, Ubuntu | Fedora
libraries() {
  cat <<'TABLE'
libEGL.so.1 libegl1 libglvnd-egl
libGL.so.1 libgl1 libglvnd-glx
libOpenGL.so.0 libopengl0 libglvnd-opengl
libX11.so.6 libx11-6 libX11
libX11-xcb.so.1 libx11-xcb1 libX11-xcb
libxcb.so.1 libxcb1 libxcb
libxcb-cursor.so.0 libxcb-cursor0 xcb-util-cursor
libxcb-icccm.so.4 libxcb-icccm4 xcb-util-wm
libxcb-image.so.0 libxcb-image0 xcb-util-image
libxcb-keysyms.so.1 libxcb-keysyms1 xcb-util-keysyms
libxcb-randr.so.0 libxcb-randr0 libxcb
libxcb-render.so.0 libxcb-render0 libxcb
libxcb-render-util.so.0 libxcb-render-util0 xcb-util-renderutil
libxcb-shape.so.0 libxcb-shape0 libxcb
libxcb-shm.so.0 libxcb-shm0 libxcb
libxcb-sync.so.1 libxcb-sync1 libxcb
libxcb-util.so.1 libxcb-util1 xcb-util
libxcb-xfixes.so.0 libxcb-xfixes0 libxcb
libxcb-xinerama.so.0 libxcb-xinerama0 libxcb
libxcb-xkb.so.1 libxcb-xkb1 libxcb
libxkbcommon.so.0 libxkbcommon0 libxkbcommon
libxkbcommon-x11.so.0 libxkbcommon-x11-0 libxkbcommon-x11
libdbus-1.so.3 libdbus-1-3 dbus-libs
libfontconfig.so.1 libfontconfig1 fontconfig
libfreetype.so.6 libfreetype6 freetype
libexpat.so.1 libexpat1 expat
libglib-2.0.so.0 libglib2.0-0 glib2
libgthread-2.0.so.0 libglib2.0-0 glib2
libgssapi_krb5.so.2 libgssapi-krb5-2 krb5-libs
libz.so.1 zlib1g zlib
TABLE
}

# What the dynamic linker itself doesn't find for Qt's modules and one of its platforms.
missing_libraries() {
  qt=$(echo "$venv"/lib/python3*/site-packages/PySide6)
  for part in "$qt/Qt/plugins/platforms/libq$1.so" "$qt"/QtWidgets.abi3.so "$qt"/QtSvg.abi3.so \
    "$qt"/QtOpenGL.abi3.so "$qt"/QtTest.abi3.so; do
    ldd "$part" 2>/dev/null | sed -n 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p'
  done | sort -u
}

has_fonts() {
  [ -n "$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/root}/.fonts" \
    "${HOME:-/root}/.local/share/fonts" \
    \( -name '*.ttf' -o -name '*.otf' -o -name '*.ttc' \) -print 2>/dev/null | head -n 1)" ]
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
  has_fonts || want fonts fonts-dejavu-core dejavu-sans-fonts
}

check_system() {
  case $set_name in
    run) want_qt xcb ;;
    test)
      want_qt offscreen
      want_command git git git # the tests of the commit hooks
      want_command pdftotext poppler-utils poppler-utils # the tests of the report open it
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
      want_command objdump binutils binutils
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
