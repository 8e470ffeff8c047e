package org.trailglass.testserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/// Stands before a server and answers as it does, but where a rule says otherwise. It passes heads
/// on as they came, so signatures stay valid. Any thread.
public final class FaultProxy implements AutoCloseable {
  private final URI server;
  private final ServerSocket door;
  private final List<Rule> rules = new CopyOnWriteArrayList<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);

  private FaultProxy(URI server, ServerSocket door) {
    this.server = server;
    this.door = door;
  }

  /// A proxy without rules on a free port of this machine.
  public static FaultProxy before(URI server) {
    try {
      var door = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
      var proxy = new FaultProxy(server, door);
      Thread.ofVirtual().name("fault-proxy").start(proxy::accept);
      return proxy;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The URL that it answers at.
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort());
  }

  /// From now on, what is like this goes wrong; the newest rule counts.
  public FaultProxy fail(Predicate<Request> which, Fault fault) {
    return fail(which, fault, Integer.MAX_VALUE);
  }

  /// The next requests like this go wrong, the ones after them do not.
  public FaultProxy fail(Predicate<Request> which, Fault fault, int times) {
    rules.addFirst(new Rule(which, fault, times));
    return this;
  }

  /// Forgets the rules.
  public void heal() {
    rules.clear();
  }

  /// All requests that came, in order.
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /// Ends all connections, also those that stall.
  @Override
  public void close() {
    closed.countDown();
    try {
      door.close();
      for (var socket : open) {
        socket.close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        var client = door.accept();
        open.add(client);
        Thread.ofVirtual().start(() -> serve(client));
      } catch (IOException shut) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        var upstream = new Socket(server.getHost(), server.getPort())) {
      open.add(upstream);
      new Exchanges(client, upstream, this::faultOf, closed).run();
      open.remove(upstream);
    } catch (IOException broken) {
      // The client or the server went away: what a test asked for, or its end.
    } finally {
      open.remove(client);
    }
  }

  private Fault faultOf(Request request) {
    requests.add(request);
    for (var rule : rules) {
      if (rule.takes(request)) {
        return rule.fault();
      }
    }
    return new Fault.None();
  }
}
