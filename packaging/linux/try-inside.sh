#!/bin/bash
# What try-packages.sh does in the clean system; root there.
set -euo pipefail
# shellcheck source=packaging/linux/inside.sh
. /try/inside.sh

useradd --create-home analyst
install -d -o analyst -m 700 /run/analyst

# Another program opens these types already.
cat > /usr/share/applications/other.desktop << 'END_OF_ENTRY'
[Desktop Entry]
Type=Application
Name=Other
Exec=true %F
MimeType=application/json;application/gzip;application/x-ndjson;
END_OF_ENTRY
cat > /usr/share/applications/mimeapps.list << 'END_OF_LIST'
[Default Applications]
application/json=other.desktop
application/gzip=other.desktop
application/x-ndjson=other.desktop
END_OF_LIST
update-desktop-database

DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends /try/trailglass.deb > /dev/null
trailglass --version
[ -z "$(man --warnings -l "$(man -w trailglass)" 2>&1 > /dev/null)" ] || fail "the page of the manual has mistakes"
for type in application/json application/gzip application/x-ndjson; do
  [ "$(as_analyst xdg-mime query default $type)" = other.desktop ] ||
    fail "$type was taken from the program that had it"
done

folder="/home/analyst/Fälle für 東京"
as_analyst mkdir "$folder"
as_analyst sh -c 'gzip -c /try/events.json > "$1/eine Spur.json.gz"' sh "$folder"
as_analyst cp /try/events.json "$folder/second.json"
as_analyst cp /try/events.json "$folder/журнал событий.json"
as_analyst cp /try/events.json "$folder/سجل 100%.json"

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

# Opened by its type. Every connection and every packet of this window is written down.
as_analyst strace -f -qq -e trace=connect,sendto,sendmsg,sendmmsg -o /home/analyst/network.txt \
  xdg-open "$folder/eine Spur.json.gz" > /home/analyst/out.txt 2>&1 &
await title_has "eine Spur" || { cat /home/analyst/out.txt; fail "no window shows the trail: $(titles)"; }

# A second launch ends at once: the first window takes the file.
as_analyst timeout 20 trailglass "$folder/second.json" || fail "a second launch did not hand its file over"
await title_has "2 sources" || fail "the first window did not take the second file: $(titles)"

# Two files on the icon: the desktop starts the entry with both.
as_analyst gio launch /usr/share/applications/org.trailglass.Trailglass.desktop \
  "$folder/журнал событий.json" "$folder/سجل 100%.json"
await title_has "4 sources" || fail "the first window did not take what was dropped on the icon: $(titles)"
windows_are 1 || fail "there are two windows"
picture window

as_analyst trailglass --new-window "$folder/second.json" > /dev/null 2>&1 &
await windows_are 2 || fail "--new-window opens no window of its own"

# What a crash leaves blocks nobody.
end_windows KILL
as_analyst trailglass "$folder/second.json" > /dev/null 2>&1 &
await title_has "second" || fail "nothing opens after a crash"
end_windows TERM

grep -q 'AF_UNIX' /home/analyst/network.txt || fail "the connections of the window were not seen"
! grep -E 'AF_INET' /home/analyst/network.txt || fail "the window spoke to a network"

bash /try/try-trouble.sh

apt-get -qq purge --yes trailglass > /dev/null
left=$(find / -xdev \( -path /proc -o -path /try -o -path /home -o -path /var/log -o -path /var/cache/apt \
  -o -path /run/analyst \) -prune -o -iname '*trailglass*' -print)
[ -z "$left" ] || fail "this was left behind: $left"
grep -rl trailglass /usr/share/applications /usr/share/mime 2> /dev/null && fail "the desktop still knows of it"
own=$(find /home/analyst -iname '*trailglass*' ! -path '*/.config/trailglass*' ! -path '*/.local/state/trailglass*' \
  ! -name case.trailglass)
[ -z "$own" ] || fail "this was left in the home besides settings and log: $own"

# The other package holds the same, and runs as well.
cp -a /try/rpm/opt /try/rpm/usr /
[ "$(as_analyst trailglass print --format count "$folder/second.json")" = 3 ] || fail "the .rpm does not run"
