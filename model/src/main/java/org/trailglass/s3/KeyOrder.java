package org.trailglass.s3;

import java.util.Comparator;

/// The order of keys in a listing: that of their bytes in UTF-8, which is that of their code
/// points, and not that of Java's characters.
enum KeyOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        return rank(left) - rank(right);
      }
    }
    return a.length() - b.length();
  }

  /// Half of a character behind 65,535 comes after all those before it.
  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
  }
}
