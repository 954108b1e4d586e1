#!/bin/sh
# Goes back to the version of busi_desktop that was installed before this one; a second call returns.
set -eu
top=$(cd "$(dirname "$0")" && pwd)
[ -x "$top/previous/busi-desktop" ] || {
  printf '%s\n' "No earlier version is kept in $top, so there is nothing to go back to." >&2
  exit 1
}
current=$(readlink "$top/current")
previous=$(readlink "$top/previous")
for pair in "current $previous" "previous $current"; do
  link=${pair%% *}
  rm -f "$top/.$link.new"
  ln -s "${pair#* }" "$top/.$link.new"
  mv -T "$top/.$link.new" "$top/$link"
done
name=${previous##*/}
printf '%s\n' "busi_desktop ${name%-*} is in use again."
