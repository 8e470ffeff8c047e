package org.trailglass.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static final int WINDOW = 1_000;

  private final byte[] content = new byte[100 * WINDOW];
  private final AtomicInteger reads = new AtomicInteger();

  private Bytes counted() {
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) (i * 31);
    }
    var bytes = new ByteArrayInputStream(content);
    return (into, from, to) -> {
      reads.incrementAndGet();
      return bytes.read(into, from, to - from);
    };
  }

  @Test
  void readsAWindowAtATimeThoughAFaultIsAskedForBeforeEach() throws Fault {
    // given
    var feed = new Feed(counted(), new byte[WINDOW]);
    var taken = new ByteArrayOutputStream();
    var piece = new byte[WINDOW];

    // when
    while (feed.pendingFault() == null && feed.fill()) {
      taken.write(piece, 0, feed.read(piece, 0, WINDOW));
    }

    // then
    assertThat(taken.toByteArray()).isEqualTo(content);
    assertThat(reads).hasValue(content.length / WINDOW + 1);
  }

  @Test
  void looksAheadBeyondWhatItHasWithoutTakingAnything() throws Fault {
    // given
    var feed = new Feed(counted(), new byte[WINDOW]);
    feed.skip(WINDOW - 1);

    // when
    int seen = feed.peek(4);

    // then
    assertThat(seen).isGreaterThanOrEqualTo(4);
    assertThat(feed.take(4)).containsExactly(Arrays.copyOfRange(content, 999, 1_003));
  }

  @Test
  void readsNoMoreThanItsRefillOnceWhatItBeganWithIsTaken() throws Fault {
    // given
    var feed = Feed.of(new byte[WINDOW], 10, counted(), 100);
    feed.skip(10);

    // when
    int seen = feed.peek(1);

    // then
    assertThat(seen).isEqualTo(100);
    assertThat(feed.take(100)).containsExactly(Arrays.copyOf(content, 100));
  }
}
