package org.trailglass.app.palette;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words of which a person typed a few letters, each of which has to be found. Immutable; any
/// thread.
///
/// @param words in small letters, none empty
record Wanted(List<char[]> words) {
  /// What is found beside the name only, counts so much.
  private static final int BESIDE = 100;

  Wanted {
    words = List.copyOf(words);
  }

  static Wanted of(String typed) {
    return new Wanted(
        Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .map(String::toCharArray)
            .toList());
  }

  boolean isNothing() {
    return words.isEmpty();
  }

  /// Finds the words in any order, in the name or as they stand in what is beside it.
  ///
  /// @param beside in small letters
  Optional<WordStarts.Found> in(WordStarts name, String beside) {
    if (isNothing()) {
      return Optional.of(WordStarts.Found.nothingWanted());
    }
    int score = 0;
    var at = new BitSet();
    for (var word : words) {
      var found = name.find(word);
      if (found.isPresent()) {
        score += found.get().score();
        at.or(found.get().at());
      } else if (beside.contains(new String(word))) {
        score += BESIDE;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new WordStarts.Found(score / words.size(), at));
  }
}
