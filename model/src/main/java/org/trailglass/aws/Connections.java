package org.trailglass.aws;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.apache5.ProxyConfiguration;

/// Makes what keeps connections, through the proxy that the system or the environment names. The
/// SDK itself asks the variables for HTTP only, whatever the endpoint speaks. Immutable.
///
/// @param system knows the proxies of the system properties of Java, and of the system
/// @param environment the variables of the process
record Connections(Patience patience, ProxySelector system, Map<String, String> environment) {
  /// As many as a download may use at once, and the listings beside it.
  private static final int MOST = 128;

  /// Without the variables, which may hold secrets.
  @Override
  public String toString() {
    return "Connections";
  }

  /// @param target an URL of the hosts that are spoken to
  SdkHttpClient to(URI target) {
    var proxy = ProxyConfiguration.builder().useEnvironmentVariableValues(false);
    proxyTo(target).ifPresent(url -> configure(proxy, url));
    return Apache5HttpClient.builder()
        .maxConnections(MOST)
        .connectionTimeout(patience.connect())
        .connectionAcquisitionTimeout(patience.read())
        .socketTimeout(patience.read())
        .proxyConfiguration(proxy.useSystemPropertyValues(false).build())
        .build();
  }

  private static void configure(ProxyConfiguration.Builder proxy, URI url) {
    proxy.endpoint(URI.create(url.getScheme() + "://" + url.getHost() + ":" + port(url)));
    var user = url.getUserInfo();
    if (user != null) {
      int colon = user.indexOf(':');
      proxy.username(colon < 0 ? user : user.substring(0, colon));
      proxy.password(colon < 0 ? "" : user.substring(colon + 1));
    }
  }

  private static int port(URI url) {
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return url.getScheme().equals("https") ? 443 : 80;
  }

  /// The proxy before a host, as the system properties of Java name it (`https.proxyHost`, or
  /// `java.net.useSystemProxies`), else the variables (`HTTPS_PROXY`, `NO_PROXY`).
  Optional<URI> proxyTo(URI target) {
    return system.select(target).stream()
        .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
        .map(proxy -> (InetSocketAddress) proxy.address())
        .map(address -> URI.create("http://" + address.getHostString() + ":" + address.getPort()))
        .findFirst()
        .or(() -> variable(target.getScheme() + "_proxy").flatMap(Connections::url))
        .filter(proxy -> !isExcepted(target.getHost()));
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name))
        .or(() -> Optional.ofNullable(environment.get(name.toUpperCase(Locale.ROOT))))
        .filter(value -> !value.isBlank());
  }

  private static Optional<URI> url(String value) {
    try {
      var url = URI.create(value.contains("://") ? value : "http://" + value);
      return Optional.of(url).filter(some -> some.getHost() != null);
    } catch (IllegalArgumentException noUrl) {
      return Optional.empty();
    }
  }

  private boolean isExcepted(String host) {
    return variable("no_proxy").stream()
        .flatMap(list -> Arrays.stream(list.split(",")))
        .map(String::strip)
        .map(name -> name.startsWith("*") ? name.substring(1) : name)
        .anyMatch(name -> isUnder(host, name));
  }

  private static boolean isUnder(String host, String name) {
    var domain = name.startsWith(".") ? name : "." + name;
    return !name.isEmpty() && ("." + host).endsWith(domain);
  }
}
