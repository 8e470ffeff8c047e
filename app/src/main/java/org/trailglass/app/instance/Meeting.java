package org.trailglass.app.instance;

import java.io.IOException;
import java.net.ProtocolException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

/// Where the starts of one person on one display find each other: a lock and a socket in a private
/// folder. One thread.
public final class Meeting {
  /// How many threads it wants for those who speak with the first window.
  public static final int THREADS = Reception.CONNECTIONS + 1;

  /// How long a second start waits for the first one: its window may be busy with a trail that it
  /// just opened, and answers in between.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// Between two attempts: the first one may be about to listen, or to end.
  private static final Duration PAUSE = Duration.ofMillis(20);

  /// What every system takes as the address of a socket, in bytes: macOS 104 with a zero at the
  /// end, Linux and Windows 108.
  private static final int LONGEST_ADDRESS = 103;

  private final Optional<Path> runtime;
  private final Path own;
  private final String name;
  private final Executor threads;
  private final Duration patience;

  /// @param runtime the folder that `XDG_RUNTIME_DIR` names; used if it is closed to others
  /// @param own the folder that serves otherwise; made where it is missing
  /// @param display the one that the window is on: who works on two has a window on each
  /// @param threads [#THREADS] of them, which do not keep the process alive
  public Meeting(Optional<Path> runtime, Path own, String display, Executor threads) {
    this(runtime, own, display, threads, PATIENCE);
  }

  Meeting(Optional<Path> runtime, Path own, String display, Executor threads, Duration patience) {
    this.runtime = runtime;
    this.own = own;
    this.name = "window" + display.replaceAll("[^A-Za-z0-9.]", "_");
    this.threads = threads;
    this.patience = patience;
  }

  /// Becomes the first, or hands over to the first. Takes at most ten seconds, if the first one
  /// hangs.
  ///
  /// @param handOver for the first; empty for a start that wants a window of its own
  public Claim claim(Optional<HandOver> handOver) {
    try {
      for (var folder : folders()) {
        if (address(folder).toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS) {
          PrivateFolder.make(folder);
          return claim(folder, handOver);
        }
      }
    } catch (IOException | UnsupportedOperationException noMeeting) {
      log().log(System.Logger.Level.DEBUG, "No window meets another here", noMeeting);
    }
    return new Claim.Alone();
  }

  /// As a number of nanoseconds: a duration is divided by means that take a start too long.
  static Duration half(Duration patience) {
    return Duration.ofNanos(patience.toNanos() / 2);
  }

  private List<Path> folders() throws IOException {
    var folders = new ArrayList<Path>();
    if (runtime.isPresent() && PrivateFolder.isPrivate(runtime.get())) {
      folders.add(runtime.get().resolve("trailglass").toAbsolutePath());
    }
    folders.add(own.toAbsolutePath());
    return folders;
  }

  private Path address(Path folder) {
    return folder.resolve(name + ".socket");
  }

  private Claim claim(Path folder, Optional<HandOver> handOver) throws IOException {
    long start = System.nanoTime();
    while (System.nanoTime() - start < patience.toNanos() / 2) {
      var lock = LifeLock.take(folder.resolve(name + ".lock"));
      if (lock.isPresent()) {
        return new Claim.First(
            Reception.open(lock.get(), address(folder), threads, half(patience)));
      }
      if (handOver.isEmpty()) {
        return new Claim.Alone();
      }
      var left = patience.minusNanos(System.nanoTime() - start);
      if (isTaken(address(folder), Message.of(handOver.get()), left)) {
        return new Claim.HandedOver();
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return new Claim.Alone();
  }

  /// Whether the first window has it.
  ///
  /// @throws ProtocolException if the first one is of another version, or this is too much for it
  private static boolean isTaken(Path address, Message message, Duration patience)
      throws ProtocolException {
    try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        var exchange = new Exchange(channel, patience)) {
      channel.connect(UnixDomainSocketAddress.of(address));
      exchange.checkPeer();
      exchange.send(message);
      return exchange.receive().kind() == Message.Kind.TAKEN;
    } catch (ProtocolException foreign) {
      throw foreign;
    } catch (IOException silent) {
      log().log(System.Logger.Level.DEBUG, "The first window does not answer", silent);
      return false;
    }
  }

  /// Only where there is something to say: every start of the program waits for this class.
  private static System.Logger log() {
    return System.getLogger(Meeting.class.getName());
  }
}
