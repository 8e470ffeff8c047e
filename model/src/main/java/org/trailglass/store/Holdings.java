package org.trailglass.store;

import java.util.Collection;

/// The bytes that a snapshot holds, by what they are for. Immutable.
///
/// @param eventBytes of JSON of all rows, which lies in the private files and not on the heap
/// @param valueBytes of text in the dictionaries; a part of `columns`
/// @param files of heap: the names of streams, and where their text lies in the private files
/// @param evidence of heap: where each row's JSON stands, and how it was read
/// @param columns of heap: dictionaries, columns, times and content hashes of the segments, and
///     derived columns once they were asked for
/// @param snapshot of heap: the snapshot's own lists, copies, shared ids and layers
/// @param answers of heap: orders of values, each made on the first question for it
public record Holdings(
    long eventBytes,
    long valueBytes,
    long files,
    long evidence,
    long columns,
    long snapshot,
    long answers) {

  static Holdings ofStreams(Collection<StreamText> streams) {
    long files = streams.stream().mapToLong(StreamText::retainedBytes).sum();
    return new Holdings(0, 0, files, 0, 0, 0, 0);
  }

  static Holdings ofSnapshot(long snapshot, long answers) {
    return new Holdings(0, 0, 0, 0, 0, snapshot, answers);
  }

  /// The bytes of heap.
  public long heapBytes() {
    return files + evidence + columns + snapshot + answers;
  }

  /// These and more.
  Holdings plus(Holdings more) {
    return new Holdings(
        eventBytes + more.eventBytes,
        valueBytes + more.valueBytes,
        files + more.files,
        evidence + more.evidence,
        columns + more.columns,
        snapshot + more.snapshot,
        answers + more.answers);
  }

  /// What came to an earlier snapshot.
  public Holdings since(Holdings earlier) {
    return new Holdings(
        eventBytes - earlier.eventBytes,
        valueBytes - earlier.valueBytes,
        files - earlier.files,
        evidence - earlier.evidence,
        columns - earlier.columns,
        snapshot - earlier.snapshot,
        answers - earlier.answers);
  }
}
