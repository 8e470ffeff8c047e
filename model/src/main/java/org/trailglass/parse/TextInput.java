package org.trailglass.parse;

/// Where a reader gets its text from. One thread.
public interface TextInput {

  /// Reads into a range.
  ///
  /// @return how many bytes, at least 1; -1 at the end
  int read(byte[] into, int from, int to);
}
