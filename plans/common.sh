# What the make-*.sh scripts share: the binary, the folder, the clock. Sourced, not run.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [ -z "${ACTIONPLAN_BIN:-}" ]; then
  ACTIONPLAN_BIN="$root/.build/release/actionplan"
  [ -x "$ACTIONPLAN_BIN" ] || (cd "$root" && swift build -c release --product actionplan >&2)
fi

case $ACTIONPLAN_BIN in
  /*) ;;
  */*) ACTIONPLAN_BIN="$PWD/$ACTIONPLAN_BIN" ;;
esac

# begin NAME [FOLDER]: where the plan goes; what an earlier run left there is removed.
begin() {
  plan=${2:-$root/plans/$1}
  mkdir -p "$(dirname "$plan")"
  plan=$(cd "$(dirname "$plan")" && pwd)/$(basename "$plan")
  rm -rf "$plan/versions" "$plan/plan.json"
  by="Programme officer"
  clock=0
}

# at 2019-03-04T10:00:00Z: the moment of the next change. Each later one comes a minute after it.
at() {
  clock=$(date -u -d "$1" +%s 2>/dev/null || date -u -j -f %Y-%m-%dT%H:%M:%SZ "$1" +%s)
}

# ap VERB …: one change to the plan, made at the clock's moment by $by. Quiet unless it fails or warns.
ap() {
  local said
  if [ "$1" = init ]; then
    set -- init "$plan" "${@:2}" --by "$by"
  else
    set -- "$@" --plan "$plan" --by "$by"
  fi
  if ! said=$(SOURCE_DATE_EPOCH=$clock "$ACTIONPLAN_BIN" "$@" 2>&1); then
    printf '%s\n' "$said" >&2
    printf 'failed: actionplan' >&2
    printf ' %q' "$@" >&2
    printf '\n' >&2
    exit 1
  fi
  printf '%s\n' "$said" | grep -i '^warning' >&2 || true
  clock=$((clock + 60))
}

# finish: says what was made.
finish() {
  echo "$plan: $(find "$plan/versions" -name '*.json' | wc -l | tr -d ' ') versions"
}
