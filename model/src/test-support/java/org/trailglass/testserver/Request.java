package org.trailglass.testserver;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A request as the proxy saw it. Immutable.
public final class Request {
  private final HttpHead head;

  Request(HttpHead head) {
    this.head = head;
  }

  /// `GET`, `HEAD`, `PUT` …
  public String method() {
    return head.first().substring(0, head.first().indexOf(' '));
  }

  /// What was asked for, with the query: `/bucket/key?part=1`; escaped.
  public String target() {
    return head.first().split(" ", 3)[1];
  }

  /// The path without the query, not escaped: `/bucket/a key`.
  public String path() {
    var path = target().split("\\?", 2)[0].replace("+", "%2B");
    return URLDecoder.decode(path, StandardCharsets.UTF_8);
  }

  /// Whether this asks for the content of an object.
  public boolean isGet() {
    return method().equals("GET") && !isList() && path().indexOf('/', 1) > 0;
  }

  /// Whether this asks for a page of a listing.
  public boolean isList() {
    return method().equals("GET") && target().contains("list-type=2");
  }

  /// The value of a header.
  public Optional<String> header(String name) {
    return head.field(name);
  }

  @Override
  public String toString() {
    return method() + " " + target();
  }
}
