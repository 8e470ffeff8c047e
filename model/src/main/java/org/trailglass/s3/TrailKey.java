package org.trailglass.s3;

import java.time.LocalDate;
import java.util.Optional;

/// The key of a file of a trail, in the layout that CloudTrail writes. Immutable.
///
/// @param day of delivery, in UTC
/// @param file its name without the folders
public record TrailKey(TrailFolder folder, LocalDate day, String file) {

  /// Reads a key; empty where it is laid out in another way.
  public static Optional<TrailKey> parse(String key) {
    int slash = key.lastIndexOf('/') + 1;
    var file = key.substring(slash);
    var path = key.substring(0, slash);
    var place = TrailPath.of(path);
    return place
        .day()
        .map(day -> new TrailKey(place.folder(path), day, file))
        .filter(TrailKey::isNamedAsItsFolder);
  }

  /// A log may be called anything; a digest is called after its folder.
  private boolean isNamedAsItsFolder() {
    if (folder.kind() != TrailKind.DIGEST) {
      return !file.isEmpty();
    }
    return TrailFile.parse(file)
        .filter(
            name ->
                name.kind() == TrailKind.DIGEST
                    && name.account().equals(folder.account())
                    && name.region().equals(folder.region()))
        .isPresent();
  }
}
