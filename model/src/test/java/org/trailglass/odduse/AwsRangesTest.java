package org.trailglass.odduse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.event.IpAddress;
import org.trailglass.odduse.BadRangesException.Reason;

class AwsRangesTest {
  private static final String FILE =
      """
      {"syncToken":"1709672586","createDate":"2024-03-05-21-03-06",
       "prefixes":[{"ip_prefix":"3.5.140.0/22","region":"ap-northeast-2","service":"AMAZON"},
                   {"ip_prefix":"3.5.142.0/24","region":"ap-northeast-2","service":"S3"}],
       "ipv6_prefixes":[{"ipv6_prefix":"2600:1f14::/35","region":"us-west-2"}]}
      """;

  private static AwsRanges read(String json) throws BadRangesException {
    return AwsRanges.of(json.getBytes(UTF_8));
  }

  private static boolean has(AwsRanges ranges, String address) {
    return ranges.contains(IpAddress.parse(address).orElseThrow());
  }

  private static void assertBad(String json, Reason reason) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            BadRangesException.class,
            bad -> {
              assertThat(bad.reason()).isEqualTo(reason);
              assertThat(bad.quote()).hasSizeLessThanOrEqualTo(80);
            });
  }

  @Test
  void readsTheFileOfAws() throws IOException {
    var ranges = read(FILE);

    assertThat(ranges.created()).isEqualTo("2024-03-05-21-03-06");
    assertThat(ranges.prefixes()).isEqualTo(3);
    assertThat(has(ranges, "3.5.139.255")).isFalse();
    assertThat(has(ranges, "3.5.140.0")).isTrue();
    assertThat(has(ranges, "3.5.142.9")).isTrue();
    assertThat(has(ranges, "3.5.143.255")).isTrue();
    assertThat(has(ranges, "3.5.144.0")).isFalse();
    assertThat(has(ranges, "2600:1f14:1fff:ffff::1")).isTrue();
    assertThat(has(ranges, "2600:1f14:2000::1")).isFalse();
    assertThat(has(ranges, "::3.5.140.1")).isFalse();
  }

  @RepeatedTest(20)
  void findsWhatThePlainWayFinds() throws IOException {
    long seed = new Random().nextLong();
    var random = new Random(seed);
    var prefixes = new ArrayList<String>();
    for (int i = 0; i < 50; i++) {
      prefixes.add(address(random) + "/" + (20 + random.nextInt(13)));
    }
    var ranges =
        read(
            prefixes.stream()
                .map("{\"ip_prefix\":\"%s\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]")));

    for (int i = 0; i < 500; i++) {
      var address = address(random);
      assertThat(has(ranges, address))
          .as("%s in %s, seed %d", address, prefixes, seed)
          .isEqualTo(prefixes.stream().anyMatch(prefix -> isIn(address, prefix)));
    }
  }

  private static String address(Random random) {
    return "3.%d.%d.%d".formatted(random.nextInt(2), random.nextInt(8), random.nextInt(256));
  }

  private static boolean isIn(String address, String prefix) {
    int slash = prefix.indexOf('/');
    int bits = 32 - Integer.parseInt(prefix.substring(slash + 1));
    return number(address)
        .shiftRight(bits)
        .equals(number(prefix.substring(0, slash)).shiftRight(bits));
  }

  private static BigInteger number(String address) {
    return new BigInteger(1, IpAddress.parse(address).orElseThrow());
  }

  @Test
  void takesTheWholeInternetAndASingleAddress() throws IOException {
    var all = read("{\"prefixes\":[{\"ip_prefix\":\"0.0.0.0/0\"},{\"ipv6_prefix\":\"::/0\"}]}");
    var one = read("{\"prefixes\":[{\"ip_prefix\":\"192.0.2.1/32\"}]}");

    assertThat(has(all, "255.255.255.255")).isTrue();
    assertThat(has(all, "ffff::")).isTrue();
    assertThat(has(one, "192.0.2.1")).isTrue();
    assertThat(has(one, "192.0.2.2")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[",
        "nonsense",
        "{\"prefixes\":[",
        "{\"prefixes\":[{]}",
        "{\"prefixes\" [1]}",
        "{\"prefixes\":[{\"ip_prefix\":\"1.2.3.0/24\"}"
      })
  void saysThatAFileIsBroken(String json) {
    assertBad(json, Reason.BROKEN);
  }

  @Test
  void saysThatAFileIsTooDeep() {
    assertBad("[".repeat(100_000), Reason.BROKEN);
    assertBad("{\"a\":".repeat(100_000), Reason.BROKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "{}",
        "\"text\"",
        "{\"Records\":[]}",
        "{\"prefixes\":null}",
        "{\"prefixes\":[{\"ip_prefix\":7},{\"ip_prefix\":null},{\"ip_prefix\":true}]}"
      })
  void saysThatAFileHasNoPrefixes(String json) {
    assertBad(json, Reason.NO_PREFIXES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1.2.3.4",
        "/24",
        "1.2.3.4/",
        "1.2.3.4/33",
        "1.2.3.4/-1",
        "1.2.3/24",
        "1.2.3.4/24/8",
        "1.2.3.4/1e1",
        "2001:db8::/129",
        "2001:db8::/999",
        "x/24",
        "1.2.3.4/99999999999",
        "\\u202e1.2.3.4/24",
        "1.2.3.4/٢٤"
      })
  void saysThatAPrefixIsNone(String prefix) {
    assertBad("{\"prefixes\":[{\"ip_prefix\":\"" + prefix + "\"}]}", Reason.BAD_PREFIX);
    assertBad("[{\"ip_prefix\":\"" + "9".repeat(1_000_000) + prefix + "\"}]", Reason.BAD_PREFIX);
  }

  @Test
  void saysThatAFileIsTooLarge() {
    var large = new byte[AwsRanges.MOST_BYTES + 1];

    assertThatThrownBy(() -> AwsRanges.of(large))
        .isInstanceOfSatisfying(
            BadRangesException.class, bad -> assertThat(bad.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("ip-ranges.json"), FILE);

    assertThat(AwsRanges.read(file).prefixes()).isEqualTo(3);
    assertThatThrownBy(() -> AwsRanges.read(folder.resolve("gone.json")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> AwsRanges.read(folder)).isInstanceOf(IOException.class);
  }
}
