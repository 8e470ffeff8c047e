package org.trailglass.query;

import java.util.ArrayList;
import java.util.List;

/// Words without quotes as parts: text and wildcards.
final class Wildcards {
  private Wildcards() {}

  /// The parts of a word, as {@link Wildcard} wants them: a single text if it has no wildcard.
  static List<Wildcard.Token> read(String word) {
    var parts = new ArrayList<Wildcard.Token>();
    var text = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\\' && i + 1 < word.length() && Signs.isSpecial(word.charAt(i + 1))) {
        text.append(word.charAt(++i));
      } else if (c == '*' || c == '?') {
        flush(text, parts);
        if (c == '?') {
          parts.add(Wildcard.Sign.ONE);
        } else if (parts.isEmpty() || parts.getLast() != Wildcard.Sign.ANY) {
          parts.add(Wildcard.Sign.ANY);
        }
      } else {
        text.append(c);
      }
    }
    flush(text, parts);
    return parts;
  }

  private static void flush(StringBuilder text, List<Wildcard.Token> parts) {
    if (!text.isEmpty()) {
      parts.add(new Wildcard.Text(text.toString()));
      text.setLength(0);
    }
  }

  /// Whether a backslash makes some character of the word plain.
  static boolean hasEscape(String word) {
    for (int i = 0; i + 1 < word.length(); i++) {
      if (word.charAt(i) == '\\' && Signs.isSpecial(word.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /// The pattern as a word.
  static String written(Wildcard pattern) {
    var word = new StringBuilder();
    for (var token : pattern.tokens()) {
      switch (token) {
        case Wildcard.Sign.ANY -> word.append('*');
        case Wildcard.Sign.ONE -> word.append('?');
        case Wildcard.Text text -> word.append(escaped(text.text()));
      }
    }
    int last = word.length() - 1;
    if (word.charAt(last) == ',') {
      word.insert(last, '\\');
    }
    return word.charAt(0) == '-' ? "\\" + word : word.toString();
  }

  /// A text as a part of a word without quotes.
  static String escaped(String text) {
    var word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Signs.isSpecial(c) && c != '-' && c != ',') {
        word.append('\\');
      }
      word.append(c);
    }
    return word.toString();
  }
}
