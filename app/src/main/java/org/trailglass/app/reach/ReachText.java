package org.trailglass.app.reach;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trailglass.app.text.Formats;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.LinkText;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.value.OddText;
import org.trailglass.identity.LinkKind;
import org.trailglass.identity.Step;
import org.trailglass.odduse.OddKind;
import org.trailglass.reach.Figures;
import org.trailglass.reach.Line;
import org.trailglass.reach.Report;
import org.trailglass.reach.Section;
import org.trailglass.reach.SectionKind;
import org.trailglass.store.EventStore;

/// Says in words what a report says. Immutable.
record ReachText(Words words, Formats formats, ZoneId zone, NamedText named) {
  /// So many chars of a value are shown.
  private static final int MOST = 300;

  private static final String SERVICE_ENDING = ".amazonaws.com";

  String title(Section section) {
    return words.get("reach.section." + section.kind());
  }

  /// What a section is for, in a sentence; empty if the title says it.
  ///
  /// @param begin when the data begins, as {@link Report#begin} has it: nothing is known to be new
  ///     that was seen in its first hours
  String hint(Section section, long begin) {
    var hint = words.get("reach.hint." + section.kind());
    return section.kind() == SectionKind.FIRST_EVER && begin != EventStore.NO_TIME
        ? words.get("reach.hint.since", hint, formats.timeWithZone(begin, zone))
        : hint;
  }

  String leftOut(Section section) {
    return words.get("reach.leftOut", section.leftOut());
  }

  /// What a line is about: an action, a resource, a name.
  String what(SectionKind kind, Line line) {
    var texts = line.texts();
    return switch (kind) {
      case DENIED, SUCCEEDED, FIRST_EVER -> action(texts.get(0), texts.get(1));
      case FIRST_OF_PRINCIPAL -> action(texts.get(1), texts.get(2));
      case LASTING, LASTING_BESIDE ->
          link(line).isPresent()
              ? value(texts.getFirst())
              : words.get("reach.lasting", words.get("reach.code." + line.code()), ids(texts));
      case SHARED -> words.get("reach.shared", value(texts.get(0)), value(texts.get(1)));
      case SESSIONS -> value(texts.get(0));
      case ODD ->
          OddKind.of(texts.get(0))
              .map(odd -> OddText.sentence(odd, words))
              .orElseGet(() -> value(texts.get(0)));
      case READ, CREATED, CHANGED, DELETED, SERVICES, REGIONS, ACCOUNTS -> value(texts.get(0));
    };
  }

  /// What stands beside it, smaller; empty if nothing does.
  String beside(SectionKind kind, Line line) {
    var texts = line.texts();
    return switch (kind) {
      case DENIED -> value(texts.get(2));
      case FIRST_OF_PRINCIPAL -> value(texts.get(0));
      case LASTING, LASTING_BESIDE, SESSIONS ->
          link(line)
              .map(link -> LinkText.of(link, words))
              .map(link -> words.get("reach.session", link, value(texts.getLast())))
              .orElseGet(() -> value(texts.getLast()));
      case ODD -> value(texts.get(0));
      case SUCCEEDED, FIRST_EVER, SERVICES, REGIONS, ACCOUNTS -> "";
      case READ, CREATED, CHANGED, SHARED, DELETED ->
          line.names().stream().map(this::value).collect(Collectors.joining(", "));
    };
  }

  /// What became of it: `ended later`, `never used`; empty if nothing is to be said.
  Optional<String> fate(SectionKind kind, Line line) {
    if (line.ended().isPresent()) {
      return Optional.of(words.get("reach.ended"));
    }
    if (kind == SectionKind.LASTING || kind == SectionKind.LASTING_BESIDE) {
      return Optional.of(words.get(link(line).isPresent() ? "reach.outlivesKey" : "reach.stays"));
    }
    return kind == SectionKind.SESSIONS && line.figures().events() == 0
        ? Optional.of(words.get("reach.unused"))
        : Optional.empty();
  }

  /// Whether a person has to see to it: it lets somebody in, and no event shows its end.
  static boolean isOpen(SectionKind kind, Line line) {
    return kind == SectionKind.LASTING && line.ended().isEmpty();
  }

  String events(Figures figures) {
    return formats.number(figures.events());
  }

  /// How many failed; nothing where all do.
  String failed(SectionKind kind, Figures figures) {
    return kind == SectionKind.DENIED ? "" : failed(figures);
  }

  private String failed(Figures figures) {
    return figures.failed() == 0 ? "" : words.get("reach.failed", figures.failed());
  }

  /// `2024-03-06 02:13:07 – 03:24:02`; nothing if no event says its time.
  String span(Figures figures) {
    if (figures.first() == EventStore.NO_TIME) {
      return "";
    }
    var first = formats.time(figures.first(), zone);
    var last = formats.time(figures.last(), zone);
    if (first.equals(last)) {
      return first;
    }
    boolean isOneDay = first.regionMatches(0, last, 0, 10);
    return first + " – " + (isOneDay ? last.substring(11) : last);
  }

  String subject(Report report, Optional<Step> step) {
    return step.map(Step::label).map(this::value).orElseGet(() -> value(report.subject().name()));
  }

  /// The line under the subject: its key, account, events, times, origin.
  String about(Report report, Optional<Step> step) {
    var parts = new ArrayList<String>();
    step.ifPresent(
        one -> {
          parts.add(value(one.name()));
          parts.add(words.get("reach.account", value(one.principal().account())));
        });
    var figures = report.figures();
    parts.add(words.get("reach.events", figures.events()));
    if (figures.failed() > 0) {
      parts.add(failed(figures));
    }
    if (!span(figures).isEmpty()) {
      parts.add(words.get("reach.zoned", span(figures), formats.zone(zone)));
    }
    step.filter(one -> one.link().isPresent())
        .ifPresent(
            one ->
                parts.add(words.get("reach.origin", value(report.lineage().origin(one).label()))));
    return String.join(" · ", parts);
  }

  /// A line as one text, for screen readers and the clipboard.
  String whole(SectionKind kind, Line line) {
    var parts = new ArrayList<String>(List.of(what(kind, line)));
    parts.add(beside(kind, line));
    parts.add(fate(kind, line).orElse(""));
    parts.add(words.get("reach.events", line.figures().events()));
    parts.add(failed(kind, line.figures()));
    parts.add(span(line.figures()));
    parts.removeIf(String::isEmpty);
    return String.join(", ", parts);
  }

  /// How a session was got; empty for what is none.
  private static Optional<LinkKind> link(Line line) {
    return Arrays.stream(LinkKind.values())
        .filter(kind -> kind.name().equals(line.code()))
        .findFirst();
  }

  private String action(String source, String name) {
    var service =
        source.endsWith(SERVICE_ENDING)
            ? source.substring(0, source.length() - SERVICE_ENDING.length())
            : source;
    return value(service) + ": " + value(name);
  }

  /// Without the account, which stands last.
  private String ids(List<String> texts) {
    return texts.subList(0, texts.size() - 1).stream()
        .map(this::value)
        .collect(Collectors.joining(", "));
  }

  private String value(String text) {
    return named.beside(text, VisibleText.of(ShortText.of(text, MOST)));
  }
}
