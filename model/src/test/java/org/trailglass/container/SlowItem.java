package org.trailglass.container;

import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Random;

/// Gives its bytes in pieces of random length, and does not know its size.
record SlowItem(byte[] bytes, Random random) implements Item {

  @Override
  public String name() {
    return "slow";
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public ReadableByteChannel open() {
    return new ReadableByteChannel() {
      private int at;

      @Override
      public int read(ByteBuffer into) {
        if (at == bytes.length) {
          return -1;
        }
        int piece = Math.min(random.nextInt(3_000), into.remaining());
        int length = Math.min(piece, bytes.length - at);
        into.put(bytes, at, length);
        at += length;
        return length;
      }

      @Override
      public boolean isOpen() {
        return true;
      }

      @Override
      public void close() {
        at = bytes.length;
      }
    };
  }
}
