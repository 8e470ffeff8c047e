package org.trailglass.app.casefile;

/// A mark and how to find its event again: by its eventID, else by its time, and by the hash of its
/// text; where several are alike, by where it was. Immutable.
///
/// @param eventId empty if it has none
/// @param time in milliseconds since 1970 UTC; {@link Long#MIN_VALUE} if it has none
/// @param sha256 of its JSON as it stands in the file, in hexadecimal digits; empty if not known
/// @param file that it was found in
/// @param member of an archive that it was found in; may be empty
/// @param position in that file or member, from 0
public record CaseMark(
    String eventId,
    long time,
    String sha256,
    String file,
    String member,
    int position,
    boolean isMarked,
    String note) {

  /// The same event with something else said of it.
  public CaseMark saying(boolean marked, String newNote) {
    return new CaseMark(eventId, time, sha256, file, member, position, marked, newNote);
  }
}
