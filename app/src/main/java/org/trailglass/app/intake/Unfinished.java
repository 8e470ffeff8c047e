package org.trailglass.app.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trailglass.app.intake.SourceState.Status;

/// That a source was not read to its end, so that what is shown of it is not all there is.
/// Immutable.
///
/// @param source its number
/// @param reason why
/// @param files that were read and are kept
/// @param filesFound until then
/// @param isAllFound whether there are no more than these
/// @param itemsKey the key of what they are called, to be filled with how many there are
public record Unfinished(
    int source, Status reason, long files, long filesFound, boolean isAllFound, String itemsKey) {

  /// What is missing of a source, if it is not under way any more.
  public static Optional<Unfinished> of(SourceState source) {
    return switch (source.status()) {
      case WAITING, LOADING, LOADED, CLOSING -> Optional.empty();
      case CANCELLED, OUT_OF_MEMORY, FAILED -> Optional.of(missing(source));
    };
  }

  /// The same of all sources.
  public static List<Unfinished> of(List<SourceState> sources) {
    return sources.stream().flatMap(source -> of(source).stream()).toList();
  }

  private static Unfinished missing(SourceState source) {
    var progress = source.progress();
    long files = source.isInStore() ? source.report().items().size() : 0;
    return new Unfinished(
        source.number(),
        source.status(),
        files,
        Math.max(files, progress.filesFound()),
        progress.isFindingDone(),
        source.itemsKey());
  }

  /// The key of a sentence in the bundle, to be filled with {@link #files} and what
  /// {@link #filesFound} are called.
  public String key() {
    var key = "unfinished." + reason.name().toLowerCase(Locale.ROOT);
    if (filesFound == 0) {
      return key + ".unread";
    }
    return isAllFound ? key : key + ".more";
  }
}
