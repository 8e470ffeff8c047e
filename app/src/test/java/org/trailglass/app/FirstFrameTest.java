package org.trailglass.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstFrameTest {
  /// Of this process, which draws without a display.
  private static final List<String> DISPLAY =
      List.of(
          "glass.platform",
          "monocle.platform",
          "headless.geometry",
          "prism.order",
          "prism.text",
          "java.awt.headless",
          "javafx.cachedir");

  private static final List<String> LATER =
      List.of(
          " software.amazon.",
          " org.apache.hc.",
          " org.trailglass.aws.",
          " org.trailglass.s3.S3Buckets",
          " org.trailglass.app.detail.JsonViewer",
          " org.trailglass.app.detail.JsonArea",
          " org.trailglass.app.table.EventTableView ",
          " org.trailglass.app.grid.WindowedTable ",
          " org.trailglass.app.filterbar.FilterBarView ",
          " org.trailglass.app.facets.FacetsView ",
          " org.trailglass.app.timeline.TimelineChart ",
          " org.trailglass.app.detail.DetailHeader ",
          " org.trailglass.app.chain.ChainView ",
          " org.trailglass.app.identities.LaneChart ",
          " org.trailglass.app.sources.SourceSheet ",
          " org.trailglass.app.export.ExportBar ",
          " org.trailglass.app.palette.PaletteView ",
          " org.fxmisc.richtext.",
          " java.lang.foreign.Linker ",
          " org.kordamp.ikonli.javafx.",
          " com.sun.javafx.iio.",
          " org.trailglass.app.queryfield.SuggestionPanel",
          " org.trailglass.app.queryfield.SuggestionCell");

  @Test
  void waitsForNoPaneAndForNothingOfBucketsAndOfCompletion(@TempDir Path folder) throws Exception {
    // given
    var log = folder.resolve("classes.log");

    // when
    var process = new ProcessBuilder(command(log, folder)).inheritIO().start();
    try {
      assertThat(process.waitFor()).isZero();
    } finally {
      process.destroyForcibly();
    }

    // then
    var loaded = Files.readAllLines(log);
    assertThat(loaded).anyMatch(line -> line.contains(" org.trailglass.app.shell.EmptyPage "));
    assertThat(loaded).filteredOn(line -> LATER.stream().anyMatch(line::contains)).isEmpty();
  }

  private static List<String> command(Path log, Path folder) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + log);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dtrailglass.settings=" + folder.resolve("settings.json"));
    DISPLAY.forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(FirstFrame.class.getName());
    return command;
  }
}
