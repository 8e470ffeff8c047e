package org.trailglass.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTextTest {
  private static final List<String> TEXTS =
      List.of(
          "", "logs/", "a b", "100%", "?&=#", "/", "@:", "\u202e\n\0", "😀é", "+", "a".repeat(99));

  @Test
  void printsWhatAPersonCanRead() {
    var selection =
        new Selection(
            new S3Location("trail-logs", "a b/AWSLogs/"),
            new S3Access("audit", "eu-west-1", "https://minio.example:9000", true, false),
            Optional.of(
                new TimeRange(
                    Instant.parse("2024-03-01T00:00:00Z"), Instant.parse("2024-03-02T00:00:00Z"))),
            Set.of("222233334444", "111122223333"),
            Set.of("eu-west-1"),
            Set.of(TrailKind.INSIGHT));

    assertThat(SelectionText.print(selection))
        .isEqualTo(
            "s3://trail-logs/a%20b/AWSLogs/?from=2024-03-01T00:00:00Z&to=2024-03-02T00:00:00Z"
                + "&account=111122223333&account=222233334444&region=eu-west-1"
                + "&kind=CloudTrail-Insight&profile=audit&bucket-region=eu-west-1"
                + "&endpoint=https://minio.example:9000&anonymous=true");
    assertThat(SelectionText.print(Selection.all(new S3Location("b", ""), S3Access.usual())))
        .isEqualTo("s3://b/");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void readsWhatItPrinted(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      var selection = selection(random);

      var text = SelectionText.print(selection);

      assertThat(SelectionText.parse(text)).as("seed %d: %s", seed, text).contains(selection);
      assertThat(text).doesNotContain("\n");
    }
  }

  private static Selection selection(Random random) {
    var from = Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(999_999_999));
    return new Selection(
        new S3Location("b" + text(random), text(random)),
        new S3Access(
            text(random), text(random), text(random), random.nextBoolean(), random.nextBoolean()),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(new TimeRange(from, from.plusMillis(1 + random.nextInt(99_999)))),
        some(TEXTS.subList(1, TEXTS.size()), random),
        some(TEXTS.subList(1, TEXTS.size()), random),
        some(List.of(TrailKind.values()), random));
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size())) + TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static <T> Set<T> some(List<T> all, Random random) {
    var some = new HashSet<>(all);
    some.removeIf(one -> random.nextBoolean());
    return some;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a/b",
        "https://b/",
        "s3:///a",
        "s3://b/?from=2024-03-01T00:00:00Z",
        "s3://b/?from=x&to=2024-03-01T00:00:00Z",
        "s3://b/?from=2024-03-01T00:00:00Z&to=2024-03-01T00:00:00Z",
        "s3://b/?kind=Config",
        "s3://b/?secret=x"
      })
  void readsNothingThatWouldOpenSomethingElse(String text) {
    assertThat(SelectionText.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://user:secret@host:9000",
        "user:secret@host:9000",
        "http://user:se@cret@host:9000/?X-Amz-Signature=secret",
        "http://host:9000?X-Amz-Signature=secret@x",
        "http://host:9000#secret"
      })
  void keepsNoSecretOfAnEndpoint(String endpoint) {
    var access = new S3Access("", "", endpoint, false, false);
    var selection = Selection.all(new S3Location("b", ""), access);

    assertThat(selection.toString() + SelectionText.print(selection))
        .contains("host:9000")
        .doesNotContain("cret", "user", "Signature");
  }
}
