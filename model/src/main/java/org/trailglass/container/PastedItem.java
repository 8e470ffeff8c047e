package org.trailglass.container;

import java.io.ByteArrayInputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;

/// Text from the clipboard. Immutable, any thread.
record PastedItem(String name, byte[] text) implements Item {

  @Override
  public long size() {
    return text.length;
  }

  @Override
  public ReadableByteChannel open() {
    return Channels.newChannel(new ByteArrayInputStream(text));
  }
}
