#!/usr/bin/env bash
# Builds the commit that is checked out twice, in two clones in different folders, and compares the
# jars byte for byte. Ends with 1 and names them where any differ.
#
# Usage: packaging/common/check-reproducible.sh
set -euo pipefail

root=$(git -C "$(dirname -- "$0")" rev-parse --show-toplevel)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for clone in one another/folder; do
  git clone --quiet --no-hardlinks "$root" "$work/$clone"
  (cd "$work/$clone" && mvn --quiet --batch-mode -DskipTests package)
  (cd "$work/$clone/app/target/trailglass" && find . -name '*.jar' -print0 | sort -z | xargs -0 sha256sum) \
    > "$work/${clone%%/*}.sums"
done

if diff "$work/one.sums" "$work/another.sums"; then
  echo "REPRODUCIBLE: $(wc -l < "$work/one.sums") jars of $(git -C "$root" rev-parse --short HEAD) are the same in both builds"
else
  echo "FAILED: the jars above differ" >&2
  exit 1
fi
