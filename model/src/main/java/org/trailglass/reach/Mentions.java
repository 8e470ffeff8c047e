package org.trailglass.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.CaseFolding;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.LeafKind;
import org.trailglass.search.RowSet;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;
import org.trailglass.store.Segment;

/// The resources that some events of a segment name. One thread.
///
/// What an event is about is told, in this order, by its `resources`; by those ids in request and
/// answer whose key is the object of the call; by ARNs in request and answer; by other ids there.
/// The first that says something counts, so that `AttachUserPolicy` is about a user and not also
/// about a policy.
final class Mentions {
  private static final FieldPath RESOURCES = FieldPath.of("resources");
  private static final String ARN = "arn:";
  private static final int NONE = -1;

  private final Segment segment;

  /// By ordinal, the names, and what each does.
  private final List<String> nameTexts;

  private final List<Optional<ActionKind>> kinds;

  private final @Nullable Column names;

  /// By row, the ordinal of its name; none where it is no event of these, or does nothing to a
  /// resource.
  private final int[] nameOf;

  private final Map<Integer, List<Grantees.Mention>> grantees;

  /// By row, the rank of what told what it is about.
  private final Rank[] rankOf;

  private final Map<Key, Found> found = new LinkedHashMap<>();

  private enum Rank {
    RESOURCES,
    OBJECT,
    ARN,
    OTHER
  }

  /// Which line a mention belongs to.
  ///
  /// @param resource in the letters by which a query compares
  /// @param grantee with whom it was shared; of other kinds none
  record Key(SectionKind kind, String resource, Optional<Grantees.Mention> grantee) {}

  /// What is known of a line.
  static final class Found {
    final String resource;
    final SortedSet<FieldPath> paths = new TreeSet<>();
    final SortedSet<String> names = new TreeSet<>();
    int mentions;

    Found(String resource) {
      this.resource = resource;
    }

    Found and(Found other) {
      paths.addAll(other.paths);
      names.addAll(other.names);
      mentions += other.mentions;
      return this;
    }
  }

  /// A line of which a value tells, with the name of the event that was last: mostly the next has
  /// the same, and need not be added to those of the line.
  private static final class Tally {
    private final Found found;
    private int name = NONE;

    Tally(Found found) {
      this.found = found;
    }
  }

  private Mentions(EventStore store, int number, RowSet events) {
    this.segment = store.segments().get(number);
    this.grantees = Grantees.of(store, number, events.segment(number));
    this.names = segment.column(Fields.EVENT_NAME).orElse(null);
    this.rankOf = new Rank[segment.rows()];
    this.nameTexts = names == null ? List.of() : texts(names);
    this.kinds = nameTexts.stream().map(ActionKind::of).toList();
    this.nameOf = new int[segment.rows()];
    Arrays.fill(nameOf, NONE);
    if (names != null) {
      events.segment(number).forEach((int row) -> nameOf[row] = name(names, row));
    }
  }

  private static List<String> texts(Column names) {
    return IntStream.range(0, names.values()).mapToObj(names::text).toList();
  }

  /// The resources that some events of a segment name.
  static Map<Key, Found> of(EventStore store, int number, RowSet events) {
    var mentions = new Mentions(store, number, events);
    if (!events.segment(number).isEmpty() && mentions.names != null) {
      Arrays.stream(Rank.values()).forEach(mentions::look);
    }
    return mentions.found;
  }

  private void look(Rank rank) {
    for (var path : segment.paths()) {
      if (rank == Rank.RESOURCES ? path.isAtOrUnder(RESOURCES) : isOfCall(path)) {
        segment.column(path).ifPresent(column -> look(rank, path, column));
      }
    }
  }

  private static boolean isOfCall(FieldPath path) {
    return path.isAtOrUnder(Fields.REQUEST_PARAMETERS)
        || path.isAtOrUnder(Fields.RESPONSE_ELEMENTS);
  }

  private void look(Rank rank, FieldPath path, Column column) {
    var noun = ResourceKeys.noun(path.name());
    if (noun.isEmpty() && (rank == Rank.OBJECT || rank == Rank.OTHER)) {
      return;
    }
    var isObject = rank == Rank.OBJECT ? objects(noun.orElseThrow()) : new boolean[0];
    var isSeen = new BitSet();
    var isResource = new BitSet();
    var tallies = new HashMap<Long, Tally>();
    column.forEach(
        (row, ordinal) -> {
          int name = nameOf[row];
          if (name == NONE || !isOpen(row, rank) || rank == Rank.OBJECT && !isObject[name]) {
            return;
          }
          if (!isSeen.get(ordinal)) {
            isSeen.set(ordinal);
            isResource.set(ordinal, isResource(rank, path, column, ordinal));
          }
          if (isResource.get(ordinal)) {
            rankOf[row] = rank;
            add(row, name, path, column, ordinal, tallies);
          }
        });
  }

  private boolean isOpen(int row, Rank rank) {
    return rankOf[row] == null || rankOf[row] == rank;
  }

  private int name(Column names, int row) {
    int first = names.first(row);
    return first < 0 || kinds.get(names.ordinal(first)).isEmpty() ? NONE : names.ordinal(first);
  }

  /// By the ordinal of a name, whether a noun is what the call is about.
  private boolean[] objects(String noun) {
    var isObject = new boolean[kinds.size()];
    for (int name = 0; name < isObject.length; name++) {
      isObject[name] =
          kinds.get(name).isPresent() && ResourceKeys.isObject(nameTexts.get(name), noun);
    }
    return isObject;
  }

  private static boolean isResource(Rank rank, FieldPath path, Column column, int ordinal) {
    var kind = column.kind(ordinal);
    return switch (rank) {
      case RESOURCES -> path.name().startsWith("ARN") && kind == LeafKind.TEXT;
      case ARN -> kind == LeafKind.TEXT && column.text(ordinal).startsWith(ARN);
      case OBJECT, OTHER ->
          (kind == LeafKind.TEXT || kind == LeafKind.NUMBER) && !column.text(ordinal).isEmpty();
    };
  }

  private void add(
      int row, int name, FieldPath path, Column column, int ordinal, Map<Long, Tally> tallies) {
    var kind = kinds.get(name).orElseThrow();
    long number = (long) ordinal << 2 | kind.ordinal();
    var tally = tallies.get(number);
    if (tally == null) {
      tally = new Tally(found(kind.section(), column.text(ordinal), Optional.empty()));
      tally.found.paths.add(path);
      tallies.put(number, tally);
    }
    tally.found.mentions++;
    if (tally.name != name) {
      tally.name = name;
      tally.found.names.add(nameTexts.get(name));
    }
    for (var grantee : grantees.getOrDefault(row, List.of())) {
      note(found(SectionKind.SHARED, column.text(ordinal), Optional.of(grantee)), path, name);
    }
  }

  private Found found(SectionKind kind, String resource, Optional<Grantees.Mention> grantee) {
    return found.computeIfAbsent(
        new Key(kind, CaseFolding.fold(resource), grantee), key -> new Found(resource));
  }

  private void note(Found found, FieldPath path, int name) {
    found.mentions++;
    found.paths.add(path);
    found.names.add(nameTexts.get(name));
  }
}
