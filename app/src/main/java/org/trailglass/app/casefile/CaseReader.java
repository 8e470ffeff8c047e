package org.trailglass.app.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.trailglass.app.casefile.Case.CaseColumn;
import org.trailglass.app.casefile.CaseException.Reason;
import org.trailglass.app.casefile.CaseSource.Content;
import org.trailglass.app.casefile.CaseSource.Kind;

/// Reads a case out of JSON that anybody may have written: every value is looked at, and what is
/// not as {@link CaseWriter} writes it is refused. What is not known is left out.
final class CaseReader {

  /// Reads one part of the JSON.
  @FunctionalInterface
  private interface Part<T> {
    T read(Node node) throws CaseException;
  }

  Case read(JsonNode tree) throws CaseException {
    if (!tree.isObject() || !CaseWriter.FORMAT.equals(tree.path("format").asText())) {
      throw new CaseException(Reason.NO_CASE, "");
    }
    var node = new Node(tree, "");
    int version = node.number("version");
    if (version > CaseWriter.VERSION) {
      throw new CaseException(Reason.NEWER, Integer.toString(version));
    }
    var names = new TreeMap<String, String>();
    for (var name : node.object("names").json().properties()) {
      names.put(name.getKey(), node.object("names").text(name.getKey()));
    }
    return new Case(
        list(node, "sources", CaseReader::source),
        view(node),
        list(node, "marks", CaseReader::mark),
        names);
  }

  private static Case.View view(Node node) throws CaseException {
    var sort = node.object("sort");
    return new Case.View(
        node.text("filter"),
        sort.text("field"),
        sort.flag("ascending"),
        list(
            node,
            "columns",
            column -> new CaseColumn(column.text("field"), column.width(), column.flag("shown"))));
  }

  private static <T> List<T> list(Node node, String key, Part<T> part) throws CaseException {
    var list = new ArrayList<T>();
    var json = node.json().path(key);
    if (!json.isArray()) {
      throw node.wrong(key);
    }
    for (int i = 0; i < json.size(); i++) {
      var at = node.place() + key + "[" + i + "]";
      if (!json.get(i).isObject()) {
        throw new CaseException(Reason.WRONG, at);
      }
      list.add(part.read(new Node(json.get(i), at + ".")));
    }
    return list;
  }

  private static CaseSource source(Node node) throws CaseException {
    var kind =
        switch (node.text("kind")) {
          case "path" -> Kind.PATH;
          case "paste" -> Kind.PASTE;
          case "bucket" -> Kind.BUCKET;
          case "sample" -> Kind.SAMPLE;
          default -> throw node.wrong("kind");
        };
    var name = node.text("name");
    if (kind == Kind.PATH && !isPlain(name)) {
      throw new CaseException(Reason.PATH, name);
    }
    return new CaseSource(kind, name, list(node, "files", CaseReader::content));
  }

  /// Whether it is a path as the program writes it: absolute, with nothing that goes up in it.
  private static boolean isPlain(String name) {
    try {
      var path = Path.of(name);
      return path.isAbsolute() && path.normalize().equals(path);
    } catch (InvalidPathException none) {
      return false;
    }
  }

  private static Content content(Node node) throws CaseException {
    return new Content(
        node.text("name"), node.text("kind"), node.large("bytes"), node.text("sha256"));
  }

  private static CaseMark mark(Node node) throws CaseException {
    return new CaseMark(
        node.text("eventID"),
        node.json().has("time") ? time(node) : Long.MIN_VALUE,
        node.text("sha256"),
        node.text("file"),
        node.text("member"),
        node.number("position"),
        node.flag("marked"),
        node.text("note"));
  }

  private static long time(Node node) throws CaseException {
    try {
      return Instant.parse(node.text("time")).toEpochMilli();
    } catch (DateTimeException | ArithmeticException none) {
      throw node.wrong("time");
    }
  }

  /// An object of the JSON.
  ///
  /// @param place of what is in it, for complaints
  private record Node(JsonNode json, String place) {

    CaseException wrong(String key) {
      return new CaseException(Reason.WRONG, place + key);
    }

    Node object(String key) throws CaseException {
      if (!json.path(key).isObject()) {
        throw wrong(key);
      }
      return new Node(json.path(key), place + key + ".");
    }

    String text(String key) throws CaseException {
      if (!json.path(key).isTextual()) {
        throw wrong(key);
      }
      return json.path(key).textValue();
    }

    boolean flag(String key) throws CaseException {
      if (!json.path(key).isBoolean()) {
        throw wrong(key);
      }
      return json.path(key).booleanValue();
    }

    int number(String key) throws CaseException {
      if (!json.path(key).isInt() || json.path(key).intValue() < 0) {
        throw wrong(key);
      }
      return json.path(key).intValue();
    }

    long large(String key) throws CaseException {
      if (!json.path(key).isIntegralNumber() || !json.path(key).canConvertToLong()) {
        throw wrong(key);
      }
      return json.path(key).longValue();
    }

    /// The width of a column; what no screen has is none.
    double width() throws CaseException {
      double width = json.path("width").asDouble(-1);
      if (!json.path("width").isNumber() || !(width >= 0 && width <= 100_000)) {
        throw wrong("width");
      }
      return width;
    }
  }
}
