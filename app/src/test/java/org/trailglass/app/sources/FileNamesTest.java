package org.trailglass.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  private static final String BEGIN = "135748148148_CloudTrail_eu-west-1_";
  private static final List<String> FOLDER =
      List.of(
          BEGIN + "20240303T0543Z_HRNHQC4NA7TKG47Y.json.gz",
          BEGIN + "20240303T0548Z_AAAAQC4NA7TKG48Y.json.gz",
          BEGIN + "20240304T1248Z_HRNHQC4NA7TKG49Y.json.gz");

  @Test
  void leavesOutWhatAllNamesBeginAndEndWith() {
    var names = FileNames.of(FOLDER);

    assertThat(FOLDER.stream().map(names::telling))
        .containsExactly(
            "…03T0543Z_HRNHQC4NA7TKG47Y",
            "…03T0548Z_AAAAQC4NA7TKG48Y",
            "…04T1248Z_HRNHQC4NA7TKG49Y");
    assertThat(names.pattern()).isEqualTo(BEGIN + "202403*.json.gz");
  }

  @Test
  void tellsAnOddFileAmongManyWhole() {
    var files = List.of(FOLDER.get(0), FOLDER.get(1), FOLDER.get(2), "README.md");
    var names = FileNames.of(files);

    assertThat(names.telling("README.md")).isEqualTo("README.md");
    assertThat(names.telling(FOLDER.get(2))).isEqualTo("…04T1248Z_HRNHQC4NA7TKG49Y");
  }

  @Test
  void leavesOutWhatTheFoldersOfAFileSay() {
    var one = "111122223333/CloudTrail/us-east-1/2024/03/05/";
    var two = "444455556666/CloudTrail/eu-west-1/2024/03/06/";
    var files =
        List.of(
            one + "111122223333_CloudTrail_us-east-1_20240305T0430Z_AAAA.json.gz",
            two + "444455556666_CloudTrail_eu-west-1_20240306T0430Z_BBBB.json.gz");
    var names = FileNames.of(files);

    assertThat(files.stream().map(names::telling))
        .containsExactly("…05T0430Z_AAAA", "…06T0430Z_BBBB");
  }

  @Test
  void leavesShortAndSingleNamesAsTheyAre() {
    assertThat(FileNames.of(List.of("in/one.json", "in/two.json")).telling("in/one.json"))
        .isEqualTo("one.json");
    assertThat(FileNames.of(List.of("f1.json", "f2.json")).telling("f1.json")).isEqualTo("f1.json");
    assertThat(FileNames.of(List.of(FOLDER.getFirst())).telling(FOLDER.getFirst()))
        .isEqualTo(FOLDER.getFirst());
  }

  @Test
  void neverLeavesANameEmpty() {
    var files = List.of("events", "events", "events.json");
    var names = FileNames.of(files);

    assertThat(files.stream().map(names::telling)).noneMatch(String::isBlank);
  }
}
