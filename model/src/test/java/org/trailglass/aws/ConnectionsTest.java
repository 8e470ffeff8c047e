package org.trailglass.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
  private static final URI AWS = URI.create("https://s3.eu-west-1.amazonaws.com");

  @Test
  void goesThroughTheProxyThatTheVariableNames() {
    var connections = connections(Map.of("HTTPS_PROXY", "http://proxy.example:3128"));

    assertThat(connections.proxyTo(AWS)).hasValue(URI.create("http://proxy.example:3128"));
    assertThat(connections.proxyTo(URI.create("http://store.example"))).isEmpty();
  }

  @Test
  void takesAProxyWithoutAScheme() {
    var connections = connections(Map.of("https_proxy", "proxy.example:3128"));

    assertThat(connections.proxyTo(AWS)).hasValue(URI.create("http://proxy.example:3128"));
  }

  @Test
  void goesStraightToWhatIsExcepted() {
    var proxy = "http://proxy.example:3128";

    for (var except : new String[] {"amazonaws.com", ".amazonaws.com", "a.b, *.amazonaws.com"}) {
      var connections = connections(Map.of("HTTPS_PROXY", proxy, "NO_PROXY", except));
      assertThat(connections.proxyTo(AWS)).as(except).isEmpty();
    }
    var connections = connections(Map.of("HTTPS_PROXY", proxy, "NO_PROXY", "naws.com"));
    assertThat(connections.proxyTo(AWS)).isPresent();
  }

  @Test
  void goesStraightWhereTheVariableIsNoUrl() {
    assertThat(connections(Map.of("HTTPS_PROXY", "not a url")).proxyTo(AWS)).isEmpty();
  }

  @Test
  void goesThroughTheProxyOfTheSystemBeforeThatOfTheVariable() {
    var system = InetSocketAddress.createUnresolved("system.example", 8080);
    var environment = Map.of("HTTPS_PROXY", "http://proxy.example:3128", "NO_PROXY", "gov.example");

    var connections = connections(system, environment);

    assertThat(connections.proxyTo(AWS)).hasValue(URI.create("http://system.example:8080"));
    assertThat(connections.proxyTo(URI.create("https://s3.gov.example"))).isEmpty();
  }

  private static Connections connections(Map<String, String> environment) {
    return connections(new InetSocketAddress(0), environment);
  }

  /// @param system the proxy of the system; port 0 for none
  private static Connections connections(
      InetSocketAddress system, Map<String, String> environment) {
    var selector = ProxySelector.of(system.getPort() == 0 ? null : system);
    return new Connections(Patience.usual(), selector, environment);
  }
}
