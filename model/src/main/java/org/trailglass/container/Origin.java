package org.trailglass.container;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.trailglass.problem.Findings;

/// What a person opened: one entry in the list of sources. Immutable.
public sealed interface Origin {

  /// A name to show: a path, or what a paste is called.
  String name();

  /// What the names of its items begin with; the name tells more where sources may share it.
  default String place() {
    return name();
  }

  /// The part of an item's name that follows the place; the whole name where nothing does.
  default String below(String item) {
    var place = place();
    if (!item.startsWith(place) || item.length() <= place.length() + 1) {
      return item;
    }
    boolean isFolder = place.endsWith("/") || place.endsWith("\\");
    return item.substring(isFolder ? place.length() : place.length() + 1);
  }

  /// A file, a folder or a named pipe on disk.
  record OnDisk(Path path) implements Origin {
    @Override
    public String name() {
      return path.toString();
    }
  }

  /// Text from the clipboard, as UTF-8.
  record Pasted(String name, byte[] text) implements Origin {}

  /// What lies in a store that another package knows, and that lists its items itself. Two that
  /// are equal are the same source.
  non-sealed interface Remote extends Origin {

    /// Finds its items, as {@link Finder#find} does: in an order that depends on the names only.
    ///
    /// @param isCancelled asked on this thread while it waits, at least ten times a second, since
    ///     what was read by then is shown when it is; and on any thread that opens an item
    void find(Consumer<Item> found, Findings findings, BooleanSupplier isCancelled);
  }
}
