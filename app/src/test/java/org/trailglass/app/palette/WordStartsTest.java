package org.trailglass.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.app.palette.WordStarts.Found;

class WordStartsTest {

  private static Optional<Found> find(String name, String letters) {
    return new WordStarts(name).find(letters.toLowerCase(Locale.ROOT).toCharArray());
  }

  private static int score(String name, String letters) {
    return find(name, letters).orElseThrow().score();
  }

  /// The name with what is marked in brackets.
  private static String marked(String name, String letters) {
    var at = find(name, letters).orElseThrow().at();
    var shown = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      shown.append(at.get(i) ? "[" + name.charAt(i) + "]" : name.charAt(i));
    }
    return shown.toString().replace("][", "");
  }

  @ParameterizedTest
  @CsvSource({
    "Save filter…, sf, [S]ave [f]ilter…",
    "Save filter…, safil, [Sa]ve [fil]ter…",
    "Save filter…, filter, Save [filter]…",
    "userIdentity.accessKeyId, uia, [u]ser[I]dentity.[a]ccessKeyId",
    "userIdentity.accessKeyId, useracc, [user]Identity.[acc]essKeyId",
    "userIdentity.accessKeyId, identity.acc, user[Identity.acc]essKeyId",
    "userIdentity.accessKeyId, u.a, [u]serIdentity[.a]ccessKeyId",
    "userIdentity.accessKeyId, cess, userIdentity.ac[cess]KeyId",
    "sourceIPAddress, sia, [s]ource[I]P[A]ddress",
    "AWSService, as, [A]WS[S]ervice",
    "tlsVersion1, v1, tls[V]ersion[1]",
    "resources.ARN, arn, resources.[ARN]",
  })
  void findsWordsByTheirBegins(String name, String letters, String marked) {
    assertThat(marked(name, letters)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource({"Save filter…, smf", "Save filter…, fs", "eventName, eventnames", "user, ur"})
  void findsNothingElse(String name, String letters) {
    assertThat(find(name, letters)).isEmpty();
  }

  @Test
  void takesTheNearestWords() {
    assertThat(marked("Find all find files", "fifi")).isEqualTo("[Fi]nd all [fi]nd files");
  }

  @Test
  void countsAWholeNameMoreThanABeginAndThatMoreThanAnInside() {
    assertThat(List.of("user", "userName", "eventUser", "abuser"))
        .extracting(name -> score(name, "user"))
        .isSortedAccordingTo((a, b) -> b - a)
        .doesNotHaveDuplicates();
  }

  @Test
  void findsWhatTheObviousWayFindsInRandomNames() {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      var name = text(random, "aAbB. ", 12);
      var letters = text(random, "ab.", 3).toLowerCase(Locale.ROOT);
      boolean isWanted =
          name.toLowerCase(Locale.ROOT).contains(letters) || canFind(name, letters, 0, 0);

      assertThat(find(name, letters).isPresent())
          .as("seed %d: %s in %s", seed, letters, name)
          .isEqualTo(isWanted);
    }
  }

  private static String text(Random random, String of, int most) {
    var text = new StringBuilder();
    int length = 1 + random.nextInt(most);
    while (text.length() < length) {
      text.append(of.charAt(random.nextInt(of.length())));
    }
    return text.toString();
  }

  /// Tries every way, letter by letter.
  ///
  /// @param next where the letter behind the one before stands
  private static boolean canFind(String name, String letters, int letter, int next) {
    if (letter == letters.length()) {
      return true;
    }
    for (int at = next; at < name.length(); at++) {
      boolean isNext = letter > 0 && at == next;
      boolean isPlace = isNext || at == 0 || isStart(name, at);
      if (isPlace
          && Character.toLowerCase(name.charAt(at)) == letters.charAt(letter)
          && canFind(name, letters, letter + 1, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStart(String name, int at) {
    var before = name.substring(0, at);
    var rest = name.substring(at);
    return rest.startsWith(".")
        || Character.isLetter(rest.charAt(0)) && before.matches(".*[. ]")
        || rest.matches("[AB].*") && before.matches(".*[ab]")
        || rest.matches("[AB][ab].*") && before.matches(".*[AB]");
  }
}
