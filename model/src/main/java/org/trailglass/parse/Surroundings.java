package org.trailglass.parse;

/// Tells by what came before whether a bracket that breaks is a broken record or prose. One thread.
///
/// A stream that begins with records holds records. Where prose or a Markdown fence comes before
/// the first one, it is a page or a log: there a bracket is a broken record only directly behind a
/// record, and in a fence, which may hold any language, it never is.
final class Surroundings {
  private final boolean isStream;
  private final Gaps gaps;
  private boolean isPage;
  private boolean hadRecord;

  /// @param isStream whether this is a stream's own text, and not a message, which may say anything
  Surroundings(boolean isStream, Gaps gaps) {
    this.isStream = isStream;
    this.gaps = gaps;
  }

  /// A record was passed that began its line.
  void record() {
    hadRecord |= !isPage();
  }

  /// Text was passed that is no JSON.
  void prose() {
    isPage |= !hadRecord;
  }

  /// Whether nothing was passed yet, neither records nor prose.
  boolean areBlank() {
    return !hadRecord && !isPage();
  }

  /// Whether a bracket here begins a record, even if it is broken.
  ///
  /// @param isBehindRecord whether nothing stands between it and a record
  boolean areRecords(boolean isBehindRecord) {
    if (gaps.fences() % 2 == 1) {
      return false;
    }
    return isBehindRecord || hadRecord || (isStream && !isPage());
  }

  private boolean isPage() {
    return isPage || (gaps.fences() > 0 && !hadRecord);
  }
}
