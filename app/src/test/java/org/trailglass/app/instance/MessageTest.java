package org.trailglass.app.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageTest {
  private static final HandOver TRAILS =
      new HandOver(
          "name:\"Æ\" or *",
          List.of(
              Path.of("two words.json").toAbsolutePath(), Path.of("журнал 記録").toAbsolutePath()));

  @Test
  void bringsWhatWasSent() throws ProtocolException {
    assertThat(read(Message.of(TRAILS).bytes()).handOver()).isEqualTo(TRAILS);
    assertThat(read(Message.taken().bytes()).kind()).isEqualTo(Message.Kind.TAKEN);
  }

  @Test
  void isNotSentWhereItIsTooLong() {
    var endless = new HandOver("x".repeat(Message.LONGEST), List.of());

    assertThatThrownBy(() -> Message.of(endless).bytes()).isInstanceOf(ProtocolException.class);
  }

  @Test
  void takesNoPathThatDependsOnTheFolderOfTheSender() throws ProtocolException {
    var relative = new Message(Message.Kind.HAND_OVER, List.of("", "a.json"));

    assertThatThrownBy(relative::handOver).isInstanceOf(ProtocolException.class);
  }

  @Test
  void isReadOrRefusedWhateverItsBytesAre() throws ProtocolException {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      var bytes = Message.of(TRAILS).bytes();
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        bytes.put(random.nextInt(bytes.limit()), (byte) random.nextInt());
      }
      try {
        assertThat(read(bytes).handOver().paths()).allMatch(Path::isAbsolute);
      } catch (ProtocolException refused) {
        assertThat(refused.getMessage()).as("seed %d", seed).isNotBlank();
      }
    }
  }

  private static Message read(ByteBuffer bytes) throws ProtocolException {
    var head = bytes.slice(0, Message.HEAD);
    int length = Message.lengthAfter(head);
    int there = Math.min(length, bytes.limit() - Message.HEAD);
    return Message.of(head, bytes.slice(Message.HEAD, there));
  }
}
