package org.trailglass.jsonview;

/// Pictures for tests: `<1b>` for U+001B, for controls, bidirectional and zero-width characters.
final class TestPictures implements Pictures {

  @Override
  public boolean isHidden(int codePoint) {
    return Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT
        || Character.getType(codePoint) == Character.SURROGATE;
  }

  @Override
  public String picture(int codePoint) {
    return "<" + Integer.toHexString(codePoint) + ">";
  }
}
