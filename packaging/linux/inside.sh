# What the scripts that run in the clean system share; sourced by them. Root there.

fail() {
  echo "FAILED: $1" >&2
  exit 1
}

# Runs a command as a person who is nobody special, on the virtual display.
as_analyst() {
  runuser -u analyst -- env HOME=/home/analyst DISPLAY=:99 LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/analyst "$@"
}

# Waits at most a minute for something to be so.
await() {
  local i
  for i in $(seq 120); do
    "$@" > /dev/null 2>&1 && return 0
    sleep 0.5
  done
  return 1
}

# The titles of the windows that are seen.
titles() {
  as_analyst xdotool search --onlyvisible --name ' Trailglass$' getwindowname %@ 2> /dev/null
}
title_has() {
  titles | grep -qF "$1"
}
windows_are() {
  [ "$(as_analyst xdotool search --onlyvisible --name ' Trailglass$' 2> /dev/null | wc -l)" = "$1" ]
}

# Ends all windows of the program.
#
# $1: the signal
end_windows() {
  pkill "-$1" -u analyst -x trailglass || true
  await windows_are 0 || fail "a window stays after $1"
}

# The time that the newest window's process has had a processor, in hundredths of a second.
worked() {
  awk '{ print $14 + $15 }' "/proc/$(pgrep -n -u analyst -x trailglass)/stat"
}
rests() {
  local before
  before=$(worked)
  sleep 2
  [ $(($(worked) - before)) -lt 20 ]
}

# Takes a picture of the display once what is open is loaded and drawn.
#
# $1: its name, without an ending
picture() {
  await rests || fail "the window never rests"
  as_analyst import -window root png:- > "/try/$1.png"
}
