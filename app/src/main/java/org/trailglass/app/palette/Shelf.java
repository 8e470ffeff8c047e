package org.trailglass.app.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// All that the palette can find at one time, made ready to be looked through. Immutable; any
/// thread.
final class Shelf {
  /// More would not be read.
  static final int MOST = 200;

  /// Of each kind, where all are asked for: none leaves the others without room.
  static final int MOST_OF_A_KIND = 40;

  /// What was used before comes a little sooner than what is called alike.
  private static final int USED_BEFORE = 30;

  private static final Comparator<Hit> ORDER =
      Comparator.comparingInt(Hit::score)
          .reversed()
          .thenComparing(hit -> hit.entry().kind())
          .thenComparing(hit -> hit.entry().weight(), Comparator.reverseOrder())
          .thenComparingInt(Hit::place);

  private final List<Item> items = new ArrayList<>();

  /// @param entries those of a kind in the order in which they stand where nothing is typed
  Shelf(List<? extends Entry> entries) {
    for (var entry : entries) {
      var beside = entry.detail().toLowerCase(Locale.ROOT);
      items.add(new Item(entry, new WordStarts(entry.title()), beside, items.size()));
    }
  }

  private record Item(Entry entry, WordStarts name, String beside, int place) {

    Optional<Hit> hit(Wanted wanted, Used used) {
      return wanted
          .in(name, beside)
          .map(found -> new Hit(entry, found, score(found.score(), wanted, used), place));
    }

    private int score(int found, Wanted wanted, Used used) {
      int ago = used.ago(entry);
      if (wanted.isNothing()) {
        return ago < 0 ? 0 : Used.MOST - ago;
      }
      return ago < 0 ? found : found + USED_BEFORE;
    }
  }

  private record Hit(Entry entry, WordStarts.Found found, int score, int place) {}

  /// What was found.
  ///
  /// @param lines the best first, at most {@link #MOST}
  /// @param all how many there are
  record Answer(List<Line> lines, int all) {
    static Answer none() {
      return new Answer(List.of(), 0);
    }
  }

  /// Finds what is wanted: the best first; where nothing is typed, what was used last first.
  ///
  /// @param only of which kind; empty for all
  /// @param isOvertaken whether nobody wants the answer any more, which is not whole then
  Answer find(Wanted wanted, Optional<Kind> only, Used used, BooleanSupplier isOvertaken) {
    var hits =
        items.stream()
            .takeWhile(item -> !isOvertaken.getAsBoolean())
            .filter(item -> only.isEmpty() || only.get() == item.entry().kind())
            .flatMap(item -> item.hit(wanted, used).stream())
            .sorted(ORDER)
            .toList();
    return new Answer(lines(hits, only.isPresent() ? MOST : MOST_OF_A_KIND), hits.size());
  }

  private static List<Line> lines(List<Hit> hits, int mostOfAKind) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    var lines = new ArrayList<Line>();
    for (var hit : hits) {
      int count = counts.merge(hit.entry().kind(), 1, Integer::sum);
      if (count <= mostOfAKind && lines.size() < MOST) {
        lines.add(new Line(hit.entry(), hit.found().at()));
      }
    }
    return List.copyOf(lines);
  }
}
