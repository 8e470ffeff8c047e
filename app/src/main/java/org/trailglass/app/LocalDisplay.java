package org.trailglass.app;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A display of this machine, asked whether it takes who runs this: the first words of the X
/// protocol, which every client says, without what a display may want to see of them. A few
/// milliseconds, where the libraries of X take half a second to be called.
///
/// Source: X Window System Protocol, version 11, section 8, "Connection Setup".
final class LocalDisplay {
  private static final Pattern NAME = Pattern.compile("(?:unix)?:(\\d{1,5})(?:\\.\\d+)?");

  /// Most significant byte first, version 11.0, no name and no data of an authorization.
  private static final byte[] GREETING = {'B', 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0};

  private static final byte SUCCESS = 1;

  /// Until the toolkit has a connection of its own: a display begins anew when its last client
  /// leaves, and lets the next one wait for it.
  private static final Duration STAY = Duration.ofSeconds(10);

  private LocalDisplay() {}

  /// Whether it does.
  ///
  /// @param name as the variable `DISPLAY` has it
  /// @return whether a window can be shown for certain; if not, it may be that the display is of
  ///     another machine, or wants to see a key
  static boolean welcomes(String name) {
    var local = NAME.matcher(name);
    return local.matches() && welcomes(Path.of("/tmp/.X11-unix/X" + local.group(1)));
  }

  private static boolean welcomes(Path socket) {
    try {
      var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
      CompletableFuture.delayedExecutor(STAY.toNanos(), TimeUnit.NANOSECONDS, Runnable::run)
          .execute(() -> close(channel));
      channel.write(ByteBuffer.wrap(GREETING));
      var answer = ByteBuffer.allocate(1);
      return channel.read(answer) == 1 && answer.get(0) == SUCCESS;
    } catch (IOException | UnsupportedOperationException absent) {
      return false;
    }
  }

  private static void close(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException gone) {
      assert !channel.isOpen() : gone;
    }
  }
}
