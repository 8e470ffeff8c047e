package org.trailglass.odduse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentFamilyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          aws-cli/2.15.0 Python/3.11.6 Linux/6.1.0 exe/x86_64 | aws-cli (Linux)
          aws-cli/1.29 Python/3.9 Windows/10 botocore/1.31 | aws-cli (Windows)
          Boto3/1.26.1 Python/3.9 Darwin/22.1.0 Botocore/1.29 | Boto3 (macOS)
          APN/1.0 HashiCorp/1.0 Terraform/1.5.7 aws-sdk-go-v2/1.21 os/linux | Terraform (Linux)
          aws-sdk-java/1.12.1 Mac_OS_X/13 | AWS SDK for java
          Mozilla/5.0 (Windows NT 10.0) AppleWebKit Chrome/122.0 Safari/537 Edg/122 | Edge (Windows)
          Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/17 Safari/605 | Safari (macOS)
          [S3Browser/11.6 (https://s3browser.com)] | s3browser
          curl/8.4.0 | curl
          """)
  void leavesVersionsOut(String agent, String family) {
    assertThat(AgentFamily.of(agent).map(AgentFamily::toString)).contains(family);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "athena.amazonaws.com",
        "AWS Internal",
        "aws-internal/3 aws-sdk-java",
        "[S3Console/0.4, aws-internal/3]"
      })
  void isNoneOfServicesAndTheConsole(String agent) {
    assertThat(AgentFamily.of(agent)).isEmpty();
  }

  @Test
  void isLikeAnotherOfTheSameProductUnlessTheSystemsDiffer() {
    var linux = new AgentFamily("aws-cli", "Linux");
    var windows = new AgentFamily("aws-cli", "Windows");
    var unknown = new AgentFamily("aws-cli", "");

    assertThat(linux.isLike(windows)).isFalse();
    assertThat(linux.isLike(unknown)).isTrue();
    assertThat(unknown.isLike(windows)).isTrue();
    assertThat(linux.isLike(new AgentFamily("Boto3", "Linux"))).isFalse();
  }

  @Test
  void staysShortWhateverTheAgentIs() {
    var family = AgentFamily.of("\u202e".repeat(10) + "x".repeat(1_000_000)).orElseThrow();

    assertThat(family.toString()).hasSizeLessThan(60);
  }
}
