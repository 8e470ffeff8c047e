package org.trailglass.testserver;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/// What goes over one connection of a client: request by request to the server, answer by answer
/// back. One thread.
final class Exchanges {
  private final Socket client;
  private final InputStream asked;
  private final OutputStream answers;
  private final InputStream answered;
  private final OutputStream asks;
  private final Function<Request, Fault> faults;
  private final CountDownLatch closed;

  /// @param faults what goes wrong with a request
  /// @param closed ends what stalls
  Exchanges(Socket client, Socket upstream, Function<Request, Fault> faults, CountDownLatch closed)
      throws IOException {
    client.setTcpNoDelay(true);
    upstream.setTcpNoDelay(true);
    this.client = client;
    this.asked = new BufferedInputStream(client.getInputStream());
    this.answers = client.getOutputStream();
    this.answered = new BufferedInputStream(upstream.getInputStream());
    this.asks = upstream.getOutputStream();
    this.faults = faults;
    this.closed = closed;
  }

  void run() throws IOException {
    for (var head = HttpHead.read(asked); head != null; head = HttpHead.read(asked)) {
      var request = new Request(head);
      boolean goesOn =
          switch (faults.apply(request)) {
            case Fault.Answer answer -> answer(head, answer);
            case Fault.None _ -> passOn(head);
            case Fault.Header header -> change(head, header);
            case Fault.Cut cut -> cut(head, cut);
            case Fault.Stall stall -> stall(head, stall);
          };
      if (!goesOn) {
        return;
      }
    }
  }

  private boolean answer(HttpHead head, Fault.Answer answer) throws IOException {
    copy(asked, OutputStream.nullOutputStream(), head.length());
    var body = answer.body().getBytes(StandardCharsets.UTF_8);
    var answered = new HttpHead("HTTP/1.1 " + answer.status() + " Fault", List.of());
    for (var header : answer.headers().entrySet()) {
      answered = answered.with(header.getKey(), header.getValue());
    }
    answers.write(answered.with("Content-Length", String.valueOf(body.length)).bytes());
    if (!head.first().startsWith("HEAD ")) {
      answers.write(body);
    }
    answers.flush();
    return true;
  }

  private boolean passOn(HttpHead head) throws IOException {
    var answer = ask(head);
    answers.write(answer.bytes());
    copy(answered, answers, bodyLength(head, answer));
    return answer.field("Connection").filter("close"::equals).isEmpty();
  }

  private boolean change(HttpHead head, Fault.Header header) throws IOException {
    var answer = ask(head);
    answers.write(answer.with(header.name(), header.value()).bytes());
    copy(answered, answers, bodyLength(head, answer));
    return false;
  }

  private boolean cut(HttpHead head, Fault.Cut cut) throws IOException {
    passStart(head, cut.bytes());
    if (cut.isReset()) {
      client.setSoLinger(true, 0);
    }
    return false;
  }

  private boolean stall(HttpHead head, Fault.Stall stall) throws IOException {
    passStart(head, stall.bytes());
    try {
      closed.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  /// Passes the head of the answer on with some bytes of the body; nothing where they are -1.
  private void passStart(HttpHead head, long bytes) throws IOException {
    if (bytes >= 0) {
      var answer = ask(head);
      answers.write(answer.bytes());
      copy(answered, answers, Math.min(bytes, answer.length()));
    }
  }

  /// Sends a request with its body, and reads the head of the answer.
  private HttpHead ask(HttpHead head) throws IOException {
    asks.write(head.bytes());
    if (head.field("Expect").isPresent()) {
      // The server says that it goes on, and the client waits for that before it sends a body.
      passOnContinue();
    }
    copy(asked, asks, head.length());
    asks.flush();
    return answerHead();
  }

  private void passOnContinue() throws IOException {
    asks.flush();
    answers.write(answerHead().bytes());
    answers.flush();
  }

  private HttpHead answerHead() throws IOException {
    var answer = HttpHead.read(answered);
    if (answer == null) {
      throw new IOException("the server has closed the connection");
    }
    return answer;
  }

  private static long bodyLength(HttpHead request, HttpHead answer) {
    var status = answer.first().split(" ", 3)[1];
    boolean hasNone =
        request.first().startsWith("HEAD ") || status.equals("204") || status.equals("304");
    return hasNone ? 0 : answer.length();
  }

  /// Copies a body of a length; of -1 where it comes in chunks.
  private static void copy(InputStream from, OutputStream to, long length) throws IOException {
    if (length >= 0) {
      copyBytes(from, to, length);
      to.flush();
      return;
    }
    for (long chunk = chunk(from, to); chunk > 0; chunk = chunk(from, to)) {
      copyBytes(from, to, chunk + 2);
    }
    copyBytes(from, to, 2);
    to.flush();
  }

  /// Copies the line that says how long the next chunk is.
  private static long chunk(InputStream from, OutputStream to) throws IOException {
    var line = new StringBuilder();
    int read = from.read();
    for (; read >= 0 && read != '\n'; read = from.read()) {
      line.append((char) read);
      to.write(read);
    }
    to.write('\n');
    return Long.parseLong(line.toString().strip().split(";", 2)[0], 16);
  }

  private static void copyBytes(InputStream from, OutputStream to, long count) throws IOException {
    var buffer = new byte[8192];
    for (long left = count; left > 0; ) {
      int read = from.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        throw new IOException("the connection ended inside a body");
      }
      to.write(buffer, 0, read);
      left -= read;
    }
  }
}
