package org.trailglass.app.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Takes what later starts hand over, from before the first window is there until it is gone. What
/// comes before the window is kept for it. Any thread.
public final class Reception implements AutoCloseable {
  /// How many are listened to at the same time; further ones are sent away and try again.
  static final int CONNECTIONS = 4;

  /// How much is kept for a window that is not there yet.
  private static final int EARLY = 64;

  private final LifeLock lock;
  private final ServerSocketChannel socket;
  private final Path address;
  private final Duration patience;
  private final Semaphore free = new Semaphore(CONNECTIONS);
  private final List<HandOver> early = new ArrayList<>();
  private @Nullable Window window;

  private record Window(Executor fxThread, Consumer<HandOver> opens) {}

  private Reception(LifeLock lock, ServerSocketChannel socket, Path address, Duration patience) {
    this.lock = lock;
    this.socket = socket;
    this.address = address;
    this.patience = patience;
  }

  /// Listens at an address, which it alone may use, since it holds the lock.
  ///
  /// @param patience with a peer, and with the window
  static Reception open(LifeLock lock, Path address, Executor threads, Duration patience)
      throws IOException {
    var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      Files.deleteIfExists(address); // left by a first one that crashed
      socket.bind(UnixDomainSocketAddress.of(address));
      PrivateFolder.closeToOthers(address);
    } catch (IOException notBound) {
      socket.close();
      lock.close();
      throw notBound;
    }
    var reception = new Reception(lock, socket, address, patience);
    threads.execute(() -> reception.listen(threads));
    return reception;
  }

  /// From now on this is handed to a window.
  ///
  /// @param fxThread runs on the window's thread
  /// @param opens opens it there
  public void setWindow(Executor fxThread, Consumer<HandOver> opens) {
    List<HandOver> kept;
    synchronized (this) {
      window = new Window(fxThread, opens);
      kept = List.copyOf(early);
      early.clear();
    }
    kept.forEach(handOver -> fxThread.execute(() -> opens.accept(handOver)));
  }

  private void listen(Executor threads) {
    try {
      while (true) {
        var channel = socket.accept();
        if (free.tryAcquire()) {
          threads.execute(() -> serve(channel));
        } else {
          channel.close();
        }
      }
    } catch (IOException closed) {
      log().log(System.Logger.Level.DEBUG, "Later starts are no longer listened to", closed);
    }
  }

  private void serve(SocketChannel channel) {
    try (var exchange = new Exchange(channel, patience)) {
      exchange.checkPeer();
      var handOver = exchange.receive().handOver();
      if (exchange.isAwaited() && isTaken(handOver)) {
        exchange.send(Message.taken());
      }
    } catch (IOException unfit) {
      log().log(System.Logger.Level.DEBUG, "A peer was sent away", unfit);
    } finally {
      free.release();
    }
  }

  /// Hands it to the window, if that takes it in time: whoever waits opens a window of its own
  /// otherwise, and it would be open twice.
  private boolean isTaken(HandOver handOver) {
    Window there;
    synchronized (this) {
      there = window;
      if (there == null) {
        return early.size() < EARLY && early.add(handOver);
      }
    }
    var isTaken = new CompletableFuture<Boolean>();
    there
        .fxThread()
        .execute(
            () -> {
              if (isTaken.complete(true)) {
                there.opens().accept(handOver);
              }
            });
    long wait = patience.toNanos() / 2;
    return isTaken.completeOnTimeout(false, wait, TimeUnit.NANOSECONDS).join();
  }

  /// Gives the place to the next start.
  @Override
  public void close() {
    try (lock) {
      socket.close();
      Files.deleteIfExists(address);
    } catch (IOException stays) {
      log().log(System.Logger.Level.DEBUG, "A socket stays, which the next start deletes", stays);
    }
  }

  /// Only where there is something to say: every start of the program waits for this class.
  private static System.Logger log() {
    return System.getLogger(Reception.class.getName());
  }
}
