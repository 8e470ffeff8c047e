package org.trailglass.app.instance;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.SocketOption;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jdk.net.ExtendedSocketOptions;
import jdk.net.UnixDomainPrincipal;

/// One connection between two starts, from either side, which ends when its time is over. One
/// thread.
final class Exchange implements Closeable {
  /// Room for a body grows with what came, not with what its head promises.
  private static final int STEP = 64 << 10;

  private final SocketChannel channel;

  /// @param patience after which the connection is closed, whatever waits on it
  Exchange(SocketChannel channel, Duration patience) {
    this.channel = channel;
    // On the thread that waits: a pool may be full of those whose time is over.
    CompletableFuture.delayedExecutor(patience.toNanos(), TimeUnit.NANOSECONDS, Runnable::run)
        .execute(this::closeQuietly);
  }

  /// Makes sure, where the system tells it, that the process at the other end is of the same
  /// person.
  ///
  /// @throws IOException if it is not
  void checkPeer() throws IOException {
    SocketOption<UnixDomainPrincipal> credentials = ExtendedSocketOptions.SO_PEERCRED;
    if (channel.supportedOptions().contains(credentials)
        && !channel.getOption(credentials).user().equals(PrivateFolder.self())) {
      throw new IOException("somebody else is at the other end");
    }
  }

  void send(Message message) throws IOException {
    var bytes = message.bytes();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /// @throws ProtocolException if what comes is no message of this version
  Message receive() throws IOException {
    var head = filled(channel, Message.HEAD);
    return Message.of(head, filled(channel, Message.lengthAfter(head)));
  }

  private static ByteBuffer filled(ReadableByteChannel from, int length) throws IOException {
    var bytes = ByteBuffer.allocate(Math.min(length, STEP));
    while (bytes.position() < length) {
      if (!bytes.hasRemaining()) {
        int wider = Math.min(length, 2 * bytes.capacity());
        bytes = ByteBuffer.allocate(wider).put(bytes.flip());
      }
      if (from.read(bytes) < 0) {
        throw new EOFException("the other end closed amid a message");
      }
    }
    return bytes.flip();
  }

  /// Whether the other end still waits for an answer. It sends nothing more, so that only its end
  /// can be read.
  boolean isAwaited() throws IOException {
    channel.configureBlocking(false);
    try {
      return channel.read(ByteBuffer.allocate(1)) == 0;
    } finally {
      channel.configureBlocking(true);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void closeQuietly() {
    try {
      channel.close();
    } catch (IOException closed) {
      // It is closed nevertheless, and there is nobody to tell.
      assert !channel.isOpen() : closed;
    }
  }
}
