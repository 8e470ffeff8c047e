#!/bin/bash
# What try-packages.sh does in the clean system; root there.
set -euo pipefail

fail() {
  echo "FAILED: $1" >&2
  exit 1
}
as_analyst() {
  runuser -u analyst -- env HOME=/home/analyst DISPLAY=:99 LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/analyst "$@"
}
# Waits at most a minute for something to be so.
await() {
  for _ in $(seq 120); do
    "$@" > /dev/null 2>&1 && return 0
    sleep 0.5
  done
  return 1
}
title() {
  as_analyst xdotool search --onlyvisible --name ' Trailglass$' getwindowname %@ 2> /dev/null
}
title_has() {
  title | grep -qF "$1"
}

useradd --create-home analyst
install -d -o analyst -m 700 /run/analyst

# Another program opens these types already.
cat > /usr/share/applications/other.desktop << 'END'
[Desktop Entry]
Type=Application
Name=Other
Exec=true %F
MimeType=application/json;application/gzip;application/x-ndjson;
END
cat > /usr/share/applications/mimeapps.list << 'END'
[Default Applications]
application/json=other.desktop
application/gzip=other.desktop
application/x-ndjson=other.desktop
END
update-desktop-database

DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends /try/trailglass.deb > /dev/null
trailglass --version
man -w trailglass > /dev/null || fail "there is no page of the manual"
for type in application/json application/gzip application/x-ndjson; do
  [ "$(as_analyst xdg-mime query default $type)" = other.desktop ] ||
    fail "$type was taken from the program that had it"
done

folder="/home/analyst/Fälle für 東京"
as_analyst mkdir "$folder"
as_analyst sh -c 'gzip -c /try/events.json > "$1/eine Spur.json.gz"' sh "$folder"
as_analyst cp /try/events.json "$folder/second.json"

[ "$(as_analyst xdg-mime query filetype "$folder/eine Spur.json.gz")" = application/vnd.trailglass.trail+gzip ] ||
  fail "a .json.gz has another type"
[ "$(as_analyst xdg-mime query default application/vnd.trailglass.case)" = org.trailglass.Trailglass.desktop ] ||
  fail "a case does not open with Trailglass"
echo 'in brackets' > /home/analyst/case.trailglass
[ "$(as_analyst xdg-mime query filetype /home/analyst/case.trailglass)" = application/vnd.trailglass.case ] ||
  fail "a .trailglass has another type"

count=$(as_analyst trailglass print --format count "$folder/eine Spur.json.gz")
[ "$count" = 3 ] || fail "the command line counts $count events"

as_analyst Xvfb :99 -screen 0 1440x900x24 > /dev/null 2>&1 &
await as_analyst xdotool getmouselocation || fail "there is no virtual display"
as_analyst openbox > /dev/null 2>&1 &
as_analyst xdg-open "$folder/eine Spur.json.gz" > /home/analyst/out.txt 2>&1 &
await title_has "eine Spur" || { cat /home/analyst/out.txt; fail "no window shows the trail: $(title)"; }

# A second launch ends at once: the first window takes the file.
as_analyst timeout 20 trailglass "$folder/second.json" || fail "a second launch did not hand its file over"
await title_has "2 sources" || fail "the first window did not take the second file: $(title)"
[ "$(as_analyst xdotool search --onlyvisible --name ' Trailglass$' | wc -l)" = 1 ] || fail "there are two windows"
sleep 3 # what the file holds is drawn
as_analyst import -window root png:- > /try/window.png

pkill -TERM -u analyst -f org.trailglass || pkill -TERM -u analyst -x trailglass
apt-get -qq purge --yes trailglass > /dev/null
left=$(find / -xdev \( -path /proc -o -path /try -o -path /home -o -path /var/log -o -path /var/cache/apt \
  -o -path /run/analyst \) -prune -o -iname '*trailglass*' -print)
[ -z "$left" ] || fail "this was left behind: $left"
grep -rl trailglass /usr/share/applications /usr/share/mime 2> /dev/null && fail "the desktop still knows of it"
find /home/analyst -iname '*trailglass*'

# The other package holds the same, and runs as well.
cp -a /try/rpm/opt /try/rpm/usr /
[ "$(as_analyst trailglass print --format count "$folder/second.json")" = 3 ] || fail "the .rpm does not run"
