package org.trailglass.jsonview;

/// Makes characters visible that would not be seen, or would change how others are seen.
public interface Pictures {

  /// Whether a character needs a picture.
  boolean isHidden(int codePoint);

  /// What is shown for a hidden character; not empty, no line break.
  String picture(int codePoint);
}
