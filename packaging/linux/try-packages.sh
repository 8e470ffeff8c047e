#!/usr/bin/env bash
# Installs the packages as a person does, into a clean Debian, and uses them there: opens a trail by
# its type under a virtual display, reads its rows off a picture, hands further files over, watches
# that nothing goes to a network, puts the program into trouble, uninstalls, and looks for what was
# left. Needs root and the packages of Debian; says so and ends with 0 where they cannot be had. The
# machine itself stays as it is, but for the tools it installs.
#
# Usage: packaging/linux/try-packages.sh [FOLDER_OF_PACKAGES [FOLDER_FOR_PICTURES]]
set -euo pipefail

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
packages=${1:-$here/../target/packages}
pictures=${2:-$here/../target/installed}
what="the packages were not installed and tried"
# shellcheck source=packaging/linux/tools.sh
. "$here/tools.sh"
fail() {
  echo "FAILED: $1" >&2
  exit 1
}

[ "$(uname -s)" = Linux ] || skip "this is no Linux"
[ "$(id -u)" = 0 ] || skip "only root can lay a clean system"
command -v apt-get > /dev/null || skip "this system has no apt"
unshare --mount --pid --fork true 2> /dev/null || skip "namespaces are not allowed here"
deb=$(ls "$packages"/*.deb) || fail "there is no .deb in $packages: mvn -P installers -DskipTests package"
rpm=$(ls "$packages"/*.rpm) || fail "there is no .rpm in $packages: install rpm and build again"

need mmdebstrap:mmdebstrap rpm:rpm rpm2cpio:rpm2cpio cpio:cpio desktop-file-validate:desktop-file-utils \
  appstreamcli:appstream tesseract:tesseract-ocr

desktop-file-validate "$here/org.trailglass.Trailglass.desktop"
appstreamcli validate --no-net "$here/org.trailglass.Trailglass.metainfo.xml"

# The licence is named wherever a package has a place for it.
[ "$(rpm --query --package --queryformat '%{LICENSE}' "$rpm")" = Apache-2.0 ] || fail "the .rpm does not name its licence"
dpkg-deb --fsys-tarfile "$deb" | tar -xO ./usr/share/doc/trailglass/copyright | grep '^License: Apache-2.0$' > /dev/null ||
  fail "the .deb does not name its licence"
tar -tzf "$packages"/*.tar.gz | grep -x trailglass/LICENSE > /dev/null || fail "the .tar.gz has no LICENSE"

# A clean system. Its user is nobody special.
root=$(mktemp -d)
chmod 755 "$root"
trap 'rm -rf --one-file-system "$root"' EXIT
# shellcheck source=/dev/null
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
sources=$(find /etc/apt -maxdepth 2 \( -name '*.list' -o -name '*.sources' \) -exec grep -lE "$release" {} + | head -n 1) ||
  true
[ -n "$sources" ] || skip "apt has no source for $release"
mkdir "$root.try"
trap 'rm -rf --one-file-system "$root" "$root.try"' EXIT
cp "$deb" "$root.try/trailglass.deb"
mkdir "$root.try/rpm"
(cd "$root.try/rpm" && rpm2cpio "$rpm" | cpio --quiet -idm)
cp "$here/inside.sh" "$here/try-inside.sh" "$here/try-trouble.sh" "$root.try/"
cp "$here/try-packages.json" "$root.try/events.json"
chmod -R go+rX "$root.try"

# What the package needs is fetched here; it is installed later, without a network.
mmdebstrap --quiet --variant=apt --skip=cleanup/apt/lists,cleanup/apt/cache \
  --include=xvfb,openbox,xdotool,xdg-utils,imagemagick,desktop-file-utils,shared-mime-info,libfile-mimeinfo-perl,libglib2.0-bin,man-db,procps,strace \
  --customize-hook="mkdir \"\$1/try\" && cp -a \"$root.try/.\" \"\$1/try\"" \
  --customize-hook='chroot "$1" apt-get -qq install --yes --no-install-recommends --download-only /try/trailglass.deb' \
  "$release" "$root" "$sources" > /dev/null 2> "$root.try/debootstrap.log" || skip "no clean system could be laid"

unshare --mount --pid --fork --kill-child sh -eu -c '
  mount -t proc proc "$1/proc"
  mount -t devpts devpts "$1/dev/pts" 2> /dev/null || true
  mount -t tmpfs tmpfs "$1/dev/shm" 2> /dev/null || true
  exec chroot "$1" /bin/bash /try/try-inside.sh' sh "$root" ||
  fail "what is installed does not do what it should; see above"

mkdir -p "$pictures"
cp "$root"/try/*.png "$pictures"

# Fails unless a picture shows a text.
shows() {
  tesseract "$pictures/$1.png" - --psm 11 2> /dev/null | tr '\n' ' ' | grep -qE "$2" ||
    fail "the picture $pictures/$1.png does not show $2"
}
for picture in window broken-settings read-only full; do
  shows $picture ConsoleLogin
  shows $picture StopLogging
done
shows broken-settings "settings could not be read"
shows little-memory "[Mm]emory"
echo "TRIED: installed, opened by type, handed files over, in trouble, uninstalled, nothing left. $pictures"
