package org.trailglass.app.problems;

import java.util.Locale;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;

/// Says in words what a finding is. Immutable.
record FindingWords(Words words) {

  String kind(Finding finding) {
    return words.get(finding.kindKey());
  }

  /// What is wrong and what was expected, or what was left out.
  String what(Finding finding) {
    return switch (finding) {
      case Finding.Wrong(var source, var problem) ->
          words.get("problem." + problem.topic(), problem.amount());
      case Finding.LeftOut(var source, var skip) -> words.get("skip." + skip.reason().code());
    };
  }

  /// The text at the spot, nothing hidden.
  String quote(Finding finding) {
    return switch (finding) {
      case Finding.Wrong(var source, var problem) -> VisibleText.of(problem.quote());
      case Finding.LeftOut ignored -> "";
    };
  }

  /// What was done about it.
  String done(Finding finding) {
    return switch (finding) {
      case Finding.Wrong(var source, var problem) ->
          words.get("problem.action." + problem.action().name().toLowerCase(Locale.ROOT));
      case Finding.LeftOut(var source, var skip) -> words.get("problems.leftOut", skip.count());
    };
  }

  /// The name of the file, and the member's if it is an archive, without folders.
  String file(Finding finding) {
    var place = finding.place();
    var source = place.source();
    int end = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
    var file = end == source.length() - 1 ? source : source.substring(end + 1);
    return VisibleText.of(place.member().isEmpty() ? file : file + "!/" + place.member());
  }

  /// The whole name of the file.
  String path(Finding finding) {
    return VisibleText.of(finding.place().name());
  }

  /// A line or column; nothing where none is known.
  String number(long number) {
    return number > 0 ? Long.toString(number) : "";
  }
}
