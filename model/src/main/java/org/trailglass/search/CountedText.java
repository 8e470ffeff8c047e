package org.trailglass.search;

/// A text that counts how often one of its characters is looked at. One thread.
final class CountedText implements CharSequence {
  private static final int BETWEEN_CHECKS = 1 << 16;

  private final String text;
  private final PatternText pattern;
  private long steps;

  CountedText(String text, PatternText pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  long steps() {
    return steps;
  }

  @Override
  public char charAt(int index) {
    if ((++steps & BETWEEN_CHECKS - 1) == 0) {
      pattern.check(steps);
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
