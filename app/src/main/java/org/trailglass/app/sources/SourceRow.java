package org.trailglass.app.sources;

import org.trailglass.app.intake.SourceState;
import org.trailglass.container.Receipt;
import org.trailglass.summary.Whereabouts;

/// One line in the list of sources: a source, one of its files, or a member of an archive.
/// Immutable.
///
/// @param depth 0 for a source
/// @param source the source it belongs to
/// @param named what it is called
/// @param receipt what it was when it was read; of a folder only the bytes, of a member its bytes
///     as the archive holds them, decompressed
/// @param where the accounts and regions of its events, as far as they are counted
/// @param children whether there is something below it
record SourceRow(
    Key key,
    int depth,
    SourceState source,
    Named named,
    Receipt receipt,
    Figures figures,
    Whereabouts where,
    Children children) {

  /// Below a folder, the part of its name that follows the folder's.
  String name() {
    return named.whole();
  }

  /// What a file is called.
  ///
  /// @param whole its name; below a folder, the part that follows the folder's name
  /// @param label in little room, without folders and what its neighbours have too
  /// @param below what the names of the files below it have in common; empty if nothing
  record Named(String whole, String label, String below) {}

  /// What identifies a line, whatever is opened and sorted around it.
  ///
  /// @param source the source's number
  /// @param item the file's name, empty for the source itself
  /// @param member the member's path, empty for the file itself
  record Key(int source, String item, String member) {}

  /// Whether something is below a line.
  enum Children {
    NONE,
    HIDDEN,
    SHOWN
  }
}
