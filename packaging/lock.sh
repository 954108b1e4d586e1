#!/bin/sh
# Writes requirements/*.txt anew (make lock). Needs uv and a package index; see CONTRIBUTING.md.
set -eu
cd "$(dirname "$0")/.."

# The public registry only: a folder of wheels set up on one machine would lock hashes nobody else has.
unset PIP_FIND_LINKS PIP_EXTRA_INDEX_URL PIP_INDEX_URL UV_FIND_LINKS UV_EXTRA_INDEX_URL \
  UV_INDEX UV_INDEX_URL UV_DEFAULT_INDEX

lock() { # lock SET [EXTRA OPTIONS]
  set_name=$1
  shift
  new=requirements/.$set_name.new
  {
    echo "# Locked by 'make lock' for CPython 3.11 on Linux x86-64, glibc 2.35 or newer. Don't edit."
    echo "# Install: pip install --require-hashes --only-binary :all: -r requirements/$set_name.txt"
    uv pip compile --quiet --no-config --python-version 3.11 \
      --python-platform x86_64-manylinux_2_35 --only-binary :all: --generate-hashes \
      --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
      --constraint requirements/constraints.in "$@" pyproject.toml requirements/build.in
  } >"$new"
  mv "$new" "requirements/$set_name.txt"
  echo "requirements/$set_name.txt: $(grep -c '==' "requirements/$set_name.txt") packages"
}

# The largest set first; the others take its versions, so that all fit into one environment.
lock test --extra test
lock run --constraint requirements/test.txt
lock train --extra train --constraint requirements/test.txt
lock docs --extra docs --constraint requirements/test.txt
lock installer --extra installer --constraint requirements/test.txt

# The same versions as Linux wheels, as Windows wheels, and Microsoft's run-time DLLs.
new=requirements/.windows.new
{
  echo "# Locked by 'make lock' for CPython 3.11 on Windows x86-64. Don't edit."
  echo "# packaging/installer/windows_wheels.py downloads and unpacks these."
  uv pip compile --quiet --no-config --python-version 3.11 \
    --python-platform x86_64-pc-windows-msvc --only-binary :all: --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
    --constraint requirements/constraints.in --constraint requirements/run.txt \
    pyproject.toml requirements/windows.in
} >"$new"
mv "$new" requirements/windows.txt
echo "requirements/windows.txt: $(grep -c '==' requirements/windows.txt) packages"
