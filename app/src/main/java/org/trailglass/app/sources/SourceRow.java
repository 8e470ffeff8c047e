package org.trailglass.app.sources;

import org.trailglass.app.workspace.SourceState;
import org.trailglass.container.Receipt;
import org.trailglass.summary.Whereabouts;

/// One line in the list of sources: a source, one of its files, or a member of an archive.
/// Immutable.
///
/// @param depth 0 for a source
/// @param source the source it belongs to
/// @param name as it is shown: below a folder, the part that follows the folder's name
/// @param receipt what it was when it was read; of a folder only the bytes, of a member its bytes
///     as the archive holds them, decompressed
/// @param where the accounts and regions of its events, as far as they are counted
/// @param children whether there is something below it
record SourceRow(
    Key key,
    int depth,
    SourceState source,
    String name,
    Receipt receipt,
    Figures figures,
    Whereabouts where,
    Children children) {

  /// What a line is called, whatever is opened and sorted around it.
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
