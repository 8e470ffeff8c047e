package org.trailglass.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trailglass.s3.ObjectStore.Listing;

class MapObjectStoreTest {
  private static final List<String> PARTS = List.of("a", "b", "/", "/", "é", "\uffee", "😀", "-");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void listsAsAWalkOverAllKeysDoes(long seed) throws S3Exception {
    // given
    var random = new Random(seed);
    var store = new MapObjectStore(1 + random.nextInt(5));
    IntStream.range(0, 60).forEach(i -> store.put("b", text(random, 1 + i % 5), new byte[0]));
    var keys = store.objects("b").stream().map(S3Object::key).toList();
    for (int i = 0; i < 50; i++) {
      var delimiter = random.nextBoolean() ? "/" : "";
      var after = random.nextBoolean() ? text(random, 3) : "";
      var listing = new Listing("b", text(random, random.nextInt(3)), delimiter, after, "");

      // when
      var found = all(store, listing);

      // then
      assertThat(found)
          .as("seed %d: %s", seed, listing)
          .containsExactlyElementsOf(naive(keys, listing));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void ordersKeysByTheirBytes(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      var a = text(random, random.nextInt(4));
      var b = text(random, random.nextInt(4));

      assertThat(Integer.signum(KeyOrder.INSTANCE.compare(a, b)))
          .isEqualTo(Integer.signum(Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8))));
    }
  }

  private static String text(Random random, int parts) {
    var text = new StringBuilder();
    random.ints(parts, 0, PARTS.size()).forEach(i -> text.append(PARTS.get(i)));
    return text.toString();
  }

  /// Keys and folders of all pages, in order.
  private static List<String> all(ObjectStore store, Listing first) throws S3Exception {
    var found = new ArrayList<String>();
    var token = "";
    do {
      var page = store.list(first.next(token));
      page.objects().forEach(object -> found.add(object.key()));
      found.addAll(page.prefixes());
      token = page.next();
    } while (!token.isEmpty());
    found.sort(KeyOrder.INSTANCE);
    return found;
  }

  private static List<String> naive(List<String> keys, Listing listing) {
    var found = new LinkedHashSet<String>();
    int start = listing.prefix().length();
    keys.stream()
        .filter(key -> key.startsWith(listing.prefix()))
        .filter(key -> KeyOrder.INSTANCE.compare(key, listing.startAfter()) > 0)
        .forEach(
            key -> {
              int end = listing.delimiter().isEmpty() ? -1 : key.indexOf('/', start);
              found.add(end < 0 ? key : key.substring(0, end + 1));
            });
    return List.copyOf(found);
  }
}
