package org.trailglass.app.casefile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;

/// Lays a case out as JSON, in the form that {@link CaseReader} reads.
final class CaseWriter {
  /// What the program that wrote it could do: raised when an older one would misread it.
  static final int VERSION = 1;

  static final String FORMAT = "trailglass-case";

  private CaseWriter() {}

  static ObjectNode tree(Case written) {
    var tree = JsonNodeFactory.instance.objectNode();
    tree.put("format", FORMAT).put("version", VERSION);
    var sources = tree.putArray("sources");
    written.sources().forEach(source -> add(source, sources.addObject()));
    var view = written.view();
    tree.put("filter", view.filter());
    tree.putObject("sort").put("field", view.sortedBy()).put("ascending", view.isAscending());
    var columns = tree.putArray("columns");
    for (var column : view.columns()) {
      columns
          .addObject()
          .put("field", column.field())
          .put("width", column.width())
          .put("shown", column.isShown());
    }
    var marks = tree.putArray("marks");
    written.marks().forEach(mark -> add(mark, marks.addObject()));
    var names = tree.putObject("names");
    written.names().forEach(names::put);
    return tree;
  }

  private static void add(CaseSource source, ObjectNode into) {
    into.put("kind", source.kind().name().toLowerCase(Locale.ROOT)).put("name", source.name());
    var files = into.putArray("files");
    for (var file : source.files()) {
      files
          .addObject()
          .put("name", file.name())
          .put("kind", file.kind())
          .put("bytes", file.bytes())
          .put("sha256", file.sha256());
    }
  }

  private static void add(CaseMark mark, ObjectNode into) {
    into.put("eventID", mark.eventId());
    if (mark.time() != Long.MIN_VALUE) {
      into.put("time", Instant.ofEpochMilli(mark.time()).toString());
    }
    into.put("sha256", mark.sha256())
        .put("file", mark.file())
        .put("member", mark.member())
        .put("position", mark.position())
        .put("marked", mark.isMarked())
        .put("note", mark.note());
  }
}
