package org.trailglass.odduse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.9, 203.0.113.0/24",
    "255.1.2.3, 255.1.2.0/24",
    "2001:db8:bad:1::5, 2001:db8:bad::/48",
    "2fff:ffff:ffff::1, 2fff:ffff:ffff::/48",
    "::ffff:203.0.113.9, 203.0.113.0/24",
    "100.63.255.255, 100.63.255.0/24",
    "100.128.0.1, 100.128.0.0/24"
  })
  void areBlocksOfAddresses(String address, String network) {
    long number = Networks.of(address);

    assertThat(number).isNotEqualTo(Networks.NONE);
    assertThat(Networks.text(number)).isEqualTo(network);
    assertThat(Networks.isSix(number)).isEqualTo(network.endsWith("48"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.1",
        "172.16.0.1",
        "192.168.0.1",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.1.1",
        "0.0.0.0",
        "224.0.0.1",
        "::1",
        "::",
        "fe80::1",
        "fd12::1",
        "",
        "AWS Internal",
        "203.0.113.9.1",
        "30.*.0.210",
        "sts.amazonaws.com"
      })
  void areNoneOfWhatIsNotPublic(String address) {
    assertThat(Networks.isNetwork(Networks.of(address))).isFalse();
  }
}
