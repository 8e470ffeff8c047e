package org.trailglass.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinderTest {

  @TempDir Path temp = Path.of("");

  private Path folder = Path.of("");
  private final RecordedFindings findings = new RecordedFindings();

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temp.resolve("folder"));
  }

  @Test
  void findsOneFile() throws Exception {
    Path file = write("a.json");

    assertThat(find(file)).containsExactly(file.toString());
  }

  @Test
  void findsTheFilesOfAFolderDepthFirstByName() throws Exception {
    write("b/2.json");
    write("b/10.json");
    write("b.json");
    write("a/z/1");
    write("a/y");
    write("Z");

    assertThat(relative(find(folder)))
        .containsExactly("Z", "a/y", "a/z/1", "b/10.json", "b/2.json", "b.json");
  }

  @Test
  void knowsSizesAndGivesTheBytesOfAPaste() {
    var items = new ArrayList<Item>();

    new Finder(Limits.defaults())
        .find(new Origin.Pasted("paste 1", Packed.utf8("{}")), items::add, findings, () -> false);

    assertThat(items).singleElement().satisfies(item -> assertThat(item.size()).isEqualTo(2));
    assertThat(Opened.of(items.getFirst()).text()).isEqualTo("{}");
  }

  @Test
  void leavesOutWhatSystemsLeaveBehind() throws Exception {
    write(".DS_Store");
    write("Thumbs.db");
    write("a/desktop.ini");
    write("a/._b.json");
    write("a/.b.json");
    write("__MACOSX/c");
    write(".git/config");

    assertThat(relative(find(folder))).containsExactly("a/.b.json");
    assertThat(findings.skips).hasSize(6).allMatch(skip -> skip.endsWith(" SYSTEM_FILE"));
    assertThat(findings.problems).isEmpty();
  }

  @Test
  void opensASystemFileThatAPersonNames() throws Exception {
    write(".git/config");

    assertThat(relative(find(folder.resolve(".git")))).containsExactly(".git/config");
  }

  @Test
  void endsAFolderLoop() throws Exception {
    write("a/1");
    Path loop = Files.createSymbolicLink(folder.resolve("a/loop"), folder);

    assertThat(relative(find(folder))).containsExactly("a/1");
    assertThat(findings.problems).containsExactly(loop + " FOLDER_LOOP SKIPPED");
  }

  @Test
  void endsALoopThatLeadsAboveTheFolder() throws Exception {
    write("1");
    Path loop = Files.createSymbolicLink(folder.resolve("up"), temp);

    assertThat(relative(find(folder))).containsExactly("1");
    assertThat(findings.problems).containsExactly(loop + " FOLDER_LOOP SKIPPED");
  }

  @Test
  void endsALoopOfTwoFoldersThatLinkToEachOther() throws Exception {
    Path other = Files.createDirectory(temp.resolve("other"));
    Files.writeString(other.resolve("2"), "{}");
    write("1");
    Files.createSymbolicLink(folder.resolve("to"), other);
    Path back = Files.createSymbolicLink(other.resolve("back"), folder);

    assertThat(relative(find(folder))).containsExactly("1", "to/2");
    assertThat(findings.problems).isEmpty();
    assertThat(back).exists();
  }

  @Test
  void findsAFileOnceThatALinkInTheFolderLeadsTo() throws Exception {
    Path file = write("a");
    Path link = Files.createSymbolicLink(folder.resolve("b"), file);
    Path name = Files.createLink(folder.resolve("c"), file);

    assertThat(relative(find(folder))).containsExactly("a");
    assertThat(findings.skips).containsExactly(link + " SAME_FILE", name + " SAME_FILE");
  }

  @Test
  void findsALinkedFolderOnce() throws Exception {
    Path other = Files.createDirectory(temp.resolve("other"));
    Files.writeString(other.resolve("2"), "{}");
    write("z/1");
    Files.createSymbolicLink(folder.resolve("a"), other);
    Files.createSymbolicLink(folder.resolve("b"), other);
    Files.createSymbolicLink(folder.resolve("c"), folder.resolve("z"));

    assertThat(relative(find(folder))).containsExactly("a/2", "z/1");
    assertThat(findings.problems).isEmpty();
  }

  @Test
  void opensAFolderThatIsALink() throws Exception {
    write("1");
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder);

    assertThat(find(link)).containsExactly(link.resolve("1").toString());
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    Path missing = folder.resolve("missing");
    Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), missing);

    find(missing);
    find(folder);

    assertThat(findings.problems)
        .containsExactly(missing + " NOT_FOUND SKIPPED", dangling + " NOT_FOUND SKIPPED");
  }

  private Path pipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeThat(Path.of("/usr/bin/mkfifo")).exists();
    new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
    return pipe;
  }

  @Test
  void readsAPipeThatAPersonNamed() throws Exception {
    Path pipe = pipe();
    byte[] trail = Packed.trail(new Random(1), 20_000_000);
    var writer = Thread.ofVirtual().start(() -> writeTo(pipe, Packed.gzip(trail)));

    var found = new ArrayList<Item>();
    new Finder(Limits.defaults()).find(new Origin.OnDisk(pipe), found::add, findings, () -> false);
    var opened = Opened.of(found.getFirst());
    writer.join();

    assertThat(opened.problems()).isEmpty();
    assertThat(opened.texts().values()).containsExactly(trail);
    assertThat(findings.problems).isEmpty();
  }

  private static void writeTo(Path pipe, byte[] bytes) {
    try {
      Files.write(pipe, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void opensNoPipeInAFolder() throws Exception {
    Path pipe = pipe();

    find(folder);

    assertThat(findings.problems).containsExactly(pipe + " NOT_A_FILE SKIPPED");
    assertThat(Opened.of(new FileItem(pipe, 0)).problems())
        .containsExactly(pipe + " NOT_A_FILE SKIPPED");
  }

  @Test
  void opensNoDevice() {
    assumeThat(Path.of("/dev/zero")).exists();

    find(Path.of("/dev/zero"));

    assertThat(findings.problems).containsExactly("/dev/zero NOT_A_FILE SKIPPED");
  }

  @Test
  void readsAroundAFolderThatMayNotBeRead() throws Exception {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    write("open/1");
    assumeThat(closed.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(closed)).as("not run by an administrator").isFalse();

    assertThat(relative(find(folder))).containsExactly("open/1");
    assertThat(findings.problems).containsExactly(closed + " ACCESS_DENIED SKIPPED");
  }

  @Test
  void stopsAtTheLimitOfFiles() throws Exception {
    write("a/1");
    write("a/2");
    write("b/3");
    write("b/4");
    var limits = new Limits(1, 1, 1, 1, 3, 1, 1, 1, 1, 1);
    var names = new ArrayList<String>();

    new Finder(limits)
        .find(new Origin.OnDisk(folder), item -> names.add(item.name()), findings, () -> false);

    assertThat(relative(names)).containsExactly("a/1", "a/2", "b/3");
    assertThat(findings.problems).containsExactly(folder.resolve("b/4") + " FILES=3 CUT_OFF");
  }

  @Test
  void stopsWhenCancelled() throws Exception {
    write("1");
    write("2");
    write("3");
    var names = new ArrayList<String>();

    new Finder(Limits.defaults())
        .find(
            new Origin.OnDisk(folder),
            item -> names.add(item.name()),
            findings,
            () -> names.size() == 2);

    assertThat(relative(names)).containsExactly("1", "2");
  }

  private List<String> find(Path path) {
    var names = new ArrayList<String>();
    new Finder(Limits.defaults())
        .find(new Origin.OnDisk(path), item -> names.add(item.name()), findings, () -> false);
    return names;
  }

  private List<String> relative(List<String> names) {
    return names.stream()
        .map(name -> folder.relativize(Path.of(name)).toString().replace('\\', '/'))
        .toList();
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "{}");
  }
}
