# What the scripts of this folder share; sourced by them, with `what` naming what they do.

# Ends a script that cannot run here, which is no failure.
skip() {
  echo "SKIPPED: $what: $1"
  exit 0
}

# Finds tools, each named TOOL:PACKAGE, and installs what is missing.
need() {
  local wanted= tool
  for tool in "$@"; do
    command -v "${tool%%:*}" > /dev/null || wanted="$wanted ${tool##*:}"
  done
  [ -n "$wanted" ] || return 0
  [ "$(id -u)" = 0 ] || skip "only root can install$wanted"
  command -v apt-get > /dev/null || skip "this system has no apt to install$wanted"
  # shellcheck disable=SC2086 # several names
  { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends $wanted; } \
    > /dev/null 2>&1 || skip "no package of Debian could be had:$wanted"
}
