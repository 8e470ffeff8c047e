#!/bin/sh
# Java opens files with names beyond ASCII only where the locale is UTF-8.
if charmap=$(locale charmap 2>/dev/null) && [ "$charmap" != UTF-8 ]; then
  LC_ALL=C.UTF-8
  export LC_ALL
fi
exec /opt/trailglass/bin/trailglass "$@"
