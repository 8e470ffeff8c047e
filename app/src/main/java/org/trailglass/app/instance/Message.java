package org.trailglass.app.instance;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is sent between two starts, all numbers big-endian:
///
/// ```
/// "TGWI"  version: 1 byte  kind: 1 byte  length of the rest: 4 bytes  texts…
/// text    length in bytes: 4 bytes  UTF-8
/// ```
///
/// A hand-over holds the query and then the paths; an answer holds nothing. Another version is
/// another program: nothing after it is read.
///
/// @param kind of the message
/// @param texts in order
record Message(Kind kind, List<String> texts) {
  /// Of the part before the texts, in bytes.
  static final int HEAD = 10;

  /// More than any command line holds, in bytes.
  static final int LONGEST = 4 << 20;

  private static final int MAGIC = 0x54475749;
  private static final byte VERSION = 1;

  /// What a message says.
  enum Kind {
    /// Open this.
    HAND_OVER,
    /// The window has it.
    TAKEN
  }

  static Message of(HandOver handOver) {
    var texts = new ArrayList<String>();
    texts.add(handOver.query());
    for (var path : handOver.paths()) {
      texts.add(path.toString());
    }
    return new Message(Kind.HAND_OVER, List.copyOf(texts));
  }

  static Message taken() {
    return new Message(Kind.TAKEN, List.of());
  }

  /// @throws ProtocolException if it is none
  HandOver handOver() throws ProtocolException {
    if (kind != Kind.HAND_OVER || texts.isEmpty()) {
      throw new ProtocolException("no hand-over");
    }
    try {
      return new HandOver(
          texts.getFirst(), texts.stream().skip(1).map(text -> Path.of(text)).toList());
    } catch (InvalidPathException noPath) {
      throw new ProtocolException("a text is no path");
    } catch (IllegalArgumentException relative) {
      throw new ProtocolException("a path is relative");
    }
  }

  /// The bytes to send.
  ///
  /// @throws ProtocolException if they are too many
  ByteBuffer bytes() throws ProtocolException {
    var body = body();
    if (body.length > LONGEST) {
      throw new ProtocolException("too long to be handed over");
    }
    return ByteBuffer.allocate(HEAD + body.length)
        .putInt(MAGIC)
        .put(VERSION)
        .put((byte) kind.ordinal())
        .putInt(body.length)
        .put(body)
        .flip();
  }

  private byte[] body() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (var text : texts) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /// How many bytes follow a head.
  ///
  /// @throws ProtocolException if it is of another version or program, or says too many
  static int lengthAfter(ByteBuffer head) throws ProtocolException {
    if (head.getInt(0) != MAGIC || head.get(4) != VERSION) {
      throw new ProtocolException("another version or program");
    }
    int kind = head.get(5);
    int length = head.getInt(6);
    if (kind < 0 || kind >= Kind.values().length || length < 0 || length > LONGEST) {
      throw new ProtocolException("no message of this version");
    }
    return length;
  }

  /// Reads a whole message.
  ///
  /// @param head as long as [#HEAD], checked by [#lengthAfter]
  /// @throws ProtocolException if the lengths of its texts do not fit
  static Message of(ByteBuffer head, ByteBuffer body) throws ProtocolException {
    var texts = new ArrayList<String>();
    while (body.hasRemaining()) {
      int length = body.remaining() < Integer.BYTES ? -1 : body.getInt();
      if (length < 0 || length > body.remaining()) {
        throw new ProtocolException("a text is longer than its message");
      }
      var encoded = new byte[length];
      body.get(encoded);
      texts.add(new String(encoded, StandardCharsets.UTF_8));
    }
    return new Message(Kind.values()[head.get(5)], List.copyOf(texts));
  }
}
