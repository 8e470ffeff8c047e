package org.trailglass.load;

/// Time and bytes of each stage of a load. Immutable.
///
/// @param find listing the files: their bytes on disk, and the heap of their names and of where
///     their text is kept
/// @param inflate reading and decompressing: the bytes of text, and those of the private file that
///     keeps it, on disk
/// @param parse scanning, flattening and filling dictionaries: the bytes of the events' JSON, and
///     the heap of where each stands
/// @param index freezing segments: the bytes of text of distinct values, and the heap of the
///     segments' dictionaries, columns, times and hashes
/// @param publish removing duplicates and making snapshots: the bytes of heap that came to the
///     snapshot in all, and those of its own lists. The tables that find duplicates are let go
///     at the end of a load
public record StageTimes(Stage find, Stage inflate, Stage parse, Stage index, Stage publish) {

  /// One stage.
  ///
  /// @param nanos summed over the threads
  /// @param bytes that went through it
  /// @param retainedBytes that stay after the load
  public record Stage(long nanos, long bytes, long retainedBytes) {

    private Stage plus(Stage more) {
      return new Stage(nanos + more.nanos, bytes + more.bytes, retainedBytes + more.retainedBytes);
    }
  }

  /// Of no load.
  public static StageTimes none() {
    var nothing = new Stage(0, 0, 0);
    return new StageTimes(nothing, nothing, nothing, nothing, nothing);
  }

  /// This load and another one.
  public StageTimes plus(StageTimes more) {
    return new StageTimes(
        find.plus(more.find),
        inflate.plus(more.inflate),
        parse.plus(more.parse),
        index.plus(more.index),
        publish.plus(more.publish));
  }

  /// The bytes of heap that stay after the load: of all stages, but for the private file.
  public long retainedBytes() {
    return find.retainedBytes + parse.retainedBytes + index.retainedBytes + publish.retainedBytes;
  }
}
