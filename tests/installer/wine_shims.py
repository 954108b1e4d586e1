"""Write the two libraries that Debian's Wine 8 lacks, for a test's prefix only; never shipped.

Wine's ``ucrtbase.dll`` exports C99's complex functions as stubs that end the program; numpy calls
them when it is imported. Ours has them (from mingw-w64's library) and forwards every other name to
a copy of Wine's own. Windows' ``icuuc.dll``, from which Qt takes its converters of old text
encodings, is absent; ours has the names, and refuses every converter as an unknown encoding.
"""

from __future__ import annotations

from pathlib import Path
import subprocess

import pefile

WINE_LIBRARIES = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")
COPY = "ucrtwine"

_ONE = ("acos", "asin", "atan", "cos", "cosh", "exp", "log", "sin", "sinh", "sqrt", "tan", "tanh")
_ICU = (
    *("UCNV_FROM_U_CALLBACK_SUBSTITUTE", "UCNV_TO_U_CALLBACK_SUBSTITUTE"),
    *("ucnv_cbFromUWriteUChars", "ucnv_cbToUWriteUChars", "ucnv_close", "ucnv_countAvailable"),
    *("ucnv_fromUCountPending", "ucnv_fromUnicode", "ucnv_getAvailableName"),
    *("ucnv_getFromUCallBack", "ucnv_getMaxCharSize", "ucnv_getName", "ucnv_getStandardName"),
    *("ucnv_getToUCallBack", "ucnv_reset", "ucnv_setFromUCallBack", "ucnv_setToUCallBack"),
    *("ucnv_toUCountPending", "ucnv_toUnicode"),
)
_HEAD = """\
#include <complex.h>
typedef struct { float r, i; } f;  /* _Fcomplex: in one register, as a struct of 8 bytes */
typedef struct { double r, i; } d; /* _Dcomplex, and _Lcomplex, whose numbers are as wide */
static float complex in_f(f z) { return __builtin_complex(z.r, z.i); }
static double complex in_d(d z) { return __builtin_complex(z.r, z.i); }
static f out_f(float complex z) { f y = {crealf(z), cimagf(z)}; return y; }
static d out_d(double complex z) { d y = {creal(z), cimag(z)}; return y; }
"""


def add_to(prefix: Path, work: Path) -> None:
    """Build both libraries and put them into the prefix's system folder."""
    system = prefix / "drive_c" / "windows" / "system32"
    own = WINE_LIBRARIES / "ucrtbase.dll"
    # Without Wine's mark, or the copy would be looked for among Wine's own by its new name.
    copied = own.read_bytes().replace(b"Wine builtin DLL\0", b"A copy of Wine's\0", 1)
    (system / f"{COPY}.dll").write_bytes(copied)
    source, names = complex_functions()
    forwarded = sorted(exports_of(own) - set(names))
    lines = [*(f'"{name}" = z_{name}' for name in names)]
    lines += [f'"{name}" = {COPY}."{name}"' for name in forwarded]
    _compile("ucrtbase", source, lines, system, work)
    icu = [
        "#include <stddef.h>",
        "void *z_ucnv_open(char const *n, int *e) { *e = 4; return NULL; }",
    ]
    icu += [f"void *z_{name}(void) {{ return NULL; }}" for name in _ICU]
    _compile("icuuc", "\n".join(icu), [f"{n} = z_{n}" for n in (*_ICU, "ucnv_open")], system, work)


def complex_functions() -> tuple[str, list[str]]:
    """Return C code of the functions, with a prefix, and their names without."""
    code, names = [_HEAD], []
    for suffix, kind, call in (("", "d", ""), ("f", "f", "f"), ("l", "d", "")):
        real = "float" if kind == "f" else "double"
        for base in ("creal", "cimag", "carg", "cabs"):
            code.append(
                f"{real} z_{base}{suffix}({kind} z) {{ return {base}{call}(in_{kind}(z)); }}"
            )
            names.append(f"{base}{suffix}")
        for base in (*(f"c{name}" for name in _ONE), "conj"):
            made = f"out_{kind}({base}{call}(in_{kind}(z)))"
            code.append(f"{kind} z_{base}{suffix}({kind} z) {{ return {made}; }}")
            names.append(f"{base}{suffix}")
        made = f"out_{kind}(cpow{call}(in_{kind}(z), in_{kind}(w)))"
        code.append(f"{kind} z_cpow{suffix}({kind} z, {kind} w) {{ return {made}; }}")
        names.append(f"cpow{suffix}")
    return "\n".join(code) + "\n", names


def exports_of(library: Path) -> set[str]:
    """Return the names that a library exports."""
    image = pefile.PE(str(library), fast_load=True)
    image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_EXPORT"]])
    return {entry.name.decode() for entry in image.DIRECTORY_ENTRY_EXPORT.symbols if entry.name}


def _compile(name: str, source: str, exports: list[str], folder: Path, work: Path) -> None:
    code, names = work / f"{name}.c", work / f"{name}.def"
    code.write_text(source)
    names.write_text("\n".join([f"LIBRARY {name}.dll", "EXPORTS", *exports]) + "\n")
    target = folder / f"{name}.dll"
    target.unlink(missing_ok=True)  # a link to Wine's own
    command = ["x86_64-w64-mingw32-gcc", "-O1", "-shared", "-static-libgcc", "-o", str(target)]
    subprocess.run([*command, str(code), str(names)], check=True)
