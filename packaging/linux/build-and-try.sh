#!/usr/bin/env bash
# Makes the packages, then installs and uses them (try-packages.sh). Installs the tools that this
# takes; where they cannot be had it says so, and ends with 0.
#
# Usage: packaging/linux/build-and-try.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

what="the packages were not made and tried"
# shellcheck source=packaging/linux/tools.sh
. packaging/linux/tools.sh

[ "$(uname -s)" = Linux ] || skip "this is no Linux"
need dpkg-deb:dpkg rpmbuild:rpm Xvfb:xvfb
mvn -B -ntp -P installers -DskipTests package
packaging/linux/try-packages.sh
