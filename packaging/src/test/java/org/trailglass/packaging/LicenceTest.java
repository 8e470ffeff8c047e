package org.trailglass.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The licence is named in what each package says of itself.
class LicenceTest {

  @ParameterizedTest
  @CsvSource({
    "linux/copyright, License: Apache-2.0",
    "linux/trailglass.spec, License: Apache-2.0",
    "linux/org.trailglass.Trailglass.metainfo.xml, <project_license>Apache-2.0</project_license>",
    "../pom.xml, <name>Apache-2.0</name>"
  })
  void isNamed(Path file, String words) throws IOException {
    assertThat(Files.readString(file)).contains(words);
  }

  @Test
  void isNamedInThePropertiesOfProgramsOnMacAndWindows() {
    assertThat(Product.COPYRIGHT).endsWith("Apache-2.0");
  }

  @Test
  void isTheOneThatIsPacked() throws IOException {
    assertThat(Files.readString(Path.of("../LICENSE"))).contains("Apache License", "Version 2.0");
  }
}
