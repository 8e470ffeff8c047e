#!/bin/bash
# Puts the installed program into trouble, in the clean system and on its virtual display: each time
# it says a sentence with a way on, and the next start works. Root there.
set -euo pipefail
# shellcheck source=packaging/linux/inside.sh
. /try/inside.sh
trail=/try/events.json

# Fails unless what the program printed has a text in it.
#
# $1: the text; the rest: what to set, and the program with its arguments
says() {
  local text=$1 said
  shift
  said=$(as_analyst env "$@" 2>&1) || true
  grep -qF "$text" <<< "$said" || fail "this does not say '$text': $said"
}

# Opens the trail, and fails unless a window shows it.
opens() {
  as_analyst trailglass "$trail" > /tmp/trouble.txt 2>&1 &
  await title_has events || fail "no window: $(cat /tmp/trouble.txt)"
}

says "There is no display" -u DISPLAY trailglass "$trail"
says "There is no display" DISPLAY=:98 trailglass "$trail"

library=$(find /usr/lib -name 'libgtk-3.so.0')
mv "$library" "$library.away"
says "needs GTK 3" trailglass "$trail"
mv "$library.away" "$library"
# Each drew what the window would show instead, and said where.
rm /tmp/trailglass-*.png

# A broken file is kept aside, and the next start has none.
settings=/home/analyst/.config/trailglass/settings.json
as_analyst sh -c 'mkdir -p "${1%/*}"; echo "{\"theme\": " > "$1"' sh "$settings"
opens
picture broken-settings
end_windows TERM
[ -e "$settings.broken" ] || fail "the broken settings are gone"
opens
end_windows TERM

# A home that nobody can write, and one on a disk that is full.
for kind in read-only full; do
  mount -t tmpfs -o size=64k,mode=777 tmpfs /home/analyst
  if [ $kind = full ]; then
    dd if=/dev/zero of=/home/analyst/all bs=4k 2> /dev/null || true
  else
    mount -o remount,ro /home/analyst
  fi
  opens
  picture $kind
  end_windows TERM
  umount /home/analyst
done

# More events than the memory takes: what was read stays, and says so.
awk 'BEGIN { print "{\"Records\":["
  for (i = 0; i < 400000; i++)
    printf "%s{\"eventVersion\":\"1.08\",\"eventTime\":\"2024-03-05T09:00:00Z\",\"eventName\":\"Name%d\",\"eventID\":\"%d\",\"requestParameters\":{\"key\":\"value %d\"}}\n", i ? "," : "", i, i, i
  print "]}" }' > /tmp/many.json
as_analyst env JAVA_TOOL_OPTIONS=-Xmx96m trailglass --query 'name:Name1' /tmp/many.json > /dev/null 2>&1 &
await title_has "many" || fail "no window with little memory"
picture little-memory
end_windows TERM
opens
end_windows TERM
