#!/bin/sh
# Starts the program with its own Java. The launcher of jpackage asks rpm and dpkg twice which package
# it belongs to before it starts Java, which takes a second.
here=$(readlink -f -- "$0")
APPDIR=${here%/bin/*}/lib/app
exec "${APPDIR%/app}/runtime/bin/trailglass" @options@ -classpath @classpath@ @main@ "$@"
