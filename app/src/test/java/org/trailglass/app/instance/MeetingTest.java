package org.trailglass.app.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MeetingTest {
  /// Long enough for a machine that is busy with other tests.
  private static final Duration PATIENT = Duration.ofMinutes(1);
  private static final Duration IMPATIENT = Duration.ofMillis(400);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final BlockingQueue<HandOver> opened = new LinkedBlockingQueue<>();
  private final List<AutoCloseable> toClose = new ArrayList<>();
  private final Path temporary;
  private final Path folder;
  private final HandOver trails;

  MeetingTest(@TempDir Path temporary) {
    this.temporary = temporary;
    this.folder = temporary.resolve("own");
    this.trails =
        new HandOver(
            "errorCode:*",
            List.of(temporary.resolve("two words.json"), temporary.resolve("журнал 記録 ü.json")));
  }

  @AfterEach
  void end() throws Exception {
    for (var open : toClose) {
      open.close();
    }
    threads.shutdownNow();
  }

  @Test
  void handsWhatASecondStartIsToOpenToTheFirst() throws Exception {
    // given
    first(meeting()).setWindow(threads, opened::add);

    // when
    var second = meeting().claim(Optional.of(trails));

    // then
    assertThat(second).isInstanceOf(Claim.HandedOver.class);
    assertThat(opened.take()).isEqualTo(trails);
  }

  @Test
  void keepsForTheWindowWhatComesBeforeIt() throws Exception {
    // given
    var reception = first(meeting());

    // when
    var second = meeting().claim(Optional.of(trails));
    reception.setWindow(threads, opened::add);

    // then
    assertThat(second).isInstanceOf(Claim.HandedOver.class);
    assertThat(opened.take()).isEqualTo(trails);
  }

  @Test
  void letsAStartHaveAWindowOfItsOwn() {
    first(meeting()).setWindow(threads, opened::add);

    assertThat(meeting().claim(Optional.empty())).isInstanceOf(Claim.Alone.class);
    assertThat(opened).isEmpty();
  }

  @Test
  void keepsDisplaysApart() {
    first(meeting());

    var other = new Meeting(Optional.empty(), folder, ":7", threads, PATIENT);

    first(other);
  }

  @Test
  void isFirstAgainOnceTheFirstHasEnded() {
    first(meeting()).close();

    first(meeting());
  }

  @Test
  void opensItsOwnWindowWhereTheFirstDoesNotAnswerWhichThenOpensNothing() {
    // given
    var stuck = new CopyOnWriteArrayList<Runnable>();
    first(meeting(IMPATIENT)).setWindow(stuck::add, opened::add);

    // when
    var second = meeting(IMPATIENT).claim(Optional.of(trails));
    stuck.forEach(Runnable::run);

    // then
    assertThat(second).isInstanceOf(Claim.Alone.class);
    assertThat(opened).isEmpty();
  }

  @Test
  void opensItsOwnWindowWhereTheFirstIsOfAnotherVersion() throws Exception {
    // given
    PrivateFolder.make(folder);
    toClose.add(LifeLock.take(folder.resolve("window.lock")).orElseThrow());
    var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    toClose.add(socket);
    socket.bind(UnixDomainSocketAddress.of(folder.resolve("window.socket")));
    threads.execute(() -> answer(socket, "TGWI\2\1\0\0\0\0"));

    // when
    var second = meeting().claim(Optional.of(trails));

    // then
    assertThat(second).isInstanceOf(Claim.Alone.class);
  }

  @Test
  void goesOnAfterPeersThatSendWhatIsNoMessage() throws Exception {
    // given
    first(meeting()).setWindow(threads, opened::add);

    // when
    for (var garbage :
        List.of(
            "GET / HTTP/1.1\r\n\r\n",
            "TGWI\2\0\0\0\0\1x",
            "TGWI\1\0\177\0\0\0",
            "TGWI\1\7\0\0\0\0",
            "TGWI\1\0\0\0\0\4\177\177\177\177",
            "TGWI\1\0\0\0\0\5\0\0\0\2x")) {
      try (var peer = connect()) {
        peer.write(bytes(garbage));
        peer.shutdownOutput();
        assertThat(isSentAway(peer)).as(garbage).isTrue();
      }
    }

    // then
    assertThat(meeting().claim(Optional.of(trails))).isInstanceOf(Claim.HandedOver.class);
    assertThat(opened.take()).isEqualTo(trails);
  }

  @Test
  void takesNothingFromAPeerThatWaitsForNoAnswer() throws Exception {
    // given
    var isGone = new CountDownLatch(1);
    var listening = new AtomicBoolean();
    Executor late = task -> threads.execute(listening.getAndSet(true) ? after(isGone, task) : task);
    first(new Meeting(Optional.empty(), folder, "", late, PATIENT)).setWindow(threads, opened::add);

    // when
    try (var peer = connect()) {
      peer.write(bytes("TGWI\1\0\0\0\0\5\0\0\0\1x"));
      peer.shutdownOutput();
      isGone.countDown();
      assertThat(isSentAway(peer)).isTrue();
    }

    // then
    assertThat(meeting().claim(Optional.of(trails))).isInstanceOf(Claim.HandedOver.class);
    assertThat(opened.take()).isEqualTo(trails);
  }

  private static Runnable after(CountDownLatch latch, Runnable task) {
    return () -> {
      try {
        latch.await();
      } catch (InterruptedException e) {
        return; // the test is over
      }
      task.run();
    };
  }

  @Test
  void sendsSlowPeersAwayAndIsThereForOthers() throws Exception {
    // given
    first(meeting(Duration.ofMillis(200))).setWindow(threads, opened::add);

    // when
    var peers = new ArrayList<SocketChannel>();
    for (int i = 0; i < 3 * Reception.CONNECTIONS; i++) {
      peers.add(connect());
      toClose.add(peers.getLast());
    }
    for (var peer : peers) {
      assertThat(isSentAway(peer)).isTrue();
    }

    // then
    assertThat(meeting().claim(Optional.of(trails))).isInstanceOf(Claim.HandedOver.class);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void isClosedToOthers() throws Exception {
    first(meeting());

    assertThat(modeOf(folder)).isEqualTo("rwx------");
    assertThat(modeOf(folder.resolve("window.socket"))).isEqualTo("rw-------");
    assertThat(modeOf(folder.resolve("window.lock"))).isEqualTo("rw-------");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void meetsNobodyWhereOthersCouldListen() throws Exception {
    // given
    var open = Files.createDirectory(temporary.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-x--x"));
    PrivateFolder.make(folder);
    var link = Files.createSymbolicLink(temporary.resolve("link"), folder);

    // then
    for (var unfit : List.of(open, link, Files.createFile(temporary.resolve("file")))) {
      assertThat(new Meeting(Optional.empty(), unfit, "", threads).claim(Optional.of(trails)))
          .isInstanceOf(Claim.Alone.class);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void takesNoLinkForItsLock() throws Exception {
    PrivateFolder.make(folder);
    Files.createSymbolicLink(folder.resolve("window.lock"), temporary.resolve("elsewhere"));

    assertThat(meeting().claim(Optional.of(trails))).isInstanceOf(Claim.Alone.class);
    assertThat(temporary.resolve("elsewhere")).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void usesTheFolderOfTheSessionIfItIsPrivateAndNotTooDeep() throws Exception {
    // given
    var session = temporary.resolve("session");
    PrivateFolder.make(session);
    var deep = session.resolve("deep".repeat(40));
    PrivateFolder.make(deep);
    var open = Files.createDirectory(temporary.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));

    // when
    first(new Meeting(Optional.of(session), folder, "", threads, PATIENT));
    first(new Meeting(Optional.of(deep), folder, ":1", threads, PATIENT));
    first(new Meeting(Optional.of(open), folder, ":2", threads, PATIENT));

    // then
    assertThat(session.resolve("trailglass/window.socket")).exists();
    assertThat(folder.resolve("window_1.socket")).exists();
    assertThat(folder.resolve("window_2.socket")).exists();
    assertThat(open).isEmptyDirectory();
  }

  @Test
  void findsAFirstInAnotherProcessAndTakesItsPlaceOnceItIsKilled() throws Exception {
    // given
    var first = start(temporary.resolve("a.json"));
    try (var printed = first.inputReader(StandardCharsets.UTF_8)) {
      assertThat(printed.readLine()).isEqualTo("first");

      // when
      var second = start(trails.paths().toArray(Path[]::new));
      assertThat(second.inputReader().readLine()).isEqualTo("handed over");
      assertThat(second.waitFor()).isZero();
      assertThat(printed.readLine()).isEqualTo(trails.paths().toString());
      first.destroyForcibly().waitFor();
    }

    // then
    assertThat(folder.resolve("window.socket")).exists();
    first(meeting()).setWindow(threads, opened::add);
    assertThat(meeting().claim(Optional.of(trails))).isInstanceOf(Claim.HandedOver.class);
  }

  private Meeting meeting() {
    return meeting(PATIENT);
  }

  private Meeting meeting(Duration patience) {
    return new Meeting(Optional.empty(), folder, "", threads, patience);
  }

  private Reception first(Meeting meeting) {
    var claim = meeting.claim(Optional.of(trails));
    assertThat(claim).isInstanceOf(Claim.First.class);
    var reception = ((Claim.First) claim).reception();
    toClose.add(reception);
    return reception;
  }

  private Process start(Path... paths) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FirstProcess.class.getName(), folder.toString()));
    List.of(paths).forEach(path -> command.add(path.toString()));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("LC_ALL", "C.UTF-8");
    var process = builder.start();
    toClose.add(process::destroyForcibly);
    return process;
  }

  private SocketChannel connect() throws IOException {
    return SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("window.socket")));
  }

  private static boolean isSentAway(SocketChannel peer) {
    try {
      return peer.read(ByteBuffer.allocate(1)) < 0;
    } catch (IOException reset) {
      return true; // closed before all that it sent was read
    }
  }

  private static void answer(ServerSocketChannel socket, String text) {
    try (var peer = socket.accept()) {
      peer.write(bytes(text));
      peer.read(ByteBuffer.allocate(1 << 16));
    } catch (IOException over) {
      return; // the test is over, or its start has turned away
    }
  }

  private static ByteBuffer bytes(String text) {
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String modeOf(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
