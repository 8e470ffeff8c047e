package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trailglass.identity.Lineage;
import org.trailglass.odduse.OddUses;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.reach.Reach;
import org.trailglass.reach.Subject;
import org.trailglass.reach.SubjectKind;
import org.trailglass.search.RowSet;
import org.trailglass.search.Search;
import org.trailglass.store.EventStore;
import org.trailglass.summary.IdentityLanes;
import org.trailglass.summary.LaneBy;
import org.trailglass.summary.LaneOrder;
import org.trailglass.summary.PrincipalActivity;
import org.trailglass.summary.TimeBins;

/// Who stands behind the events of a trail, and what is told of it: links, odd uses, questions,
/// lanes, principals and reports; for the first time in the process, and again. Where the peer can
/// answer something like it, it is asked.
final class LineageBenchmark {
  private static final int THREADS = 2;
  private static final int ROUNDS = 7;
  private static final int PEER_ROUNDS = 3;
  private static final int STRETCHES = 200;
  private static final long MONTH = 31L * 86_400_000;
  private static final double MILLION = 1e6;
  private static final long NOT_ASKED = 0;

  /// How many calls each key in use is away from the first of its chain, over the calls that
  /// answered a key.
  private static final String CHAINS =
      """
      with recursive given as (
          select ak giver, raw->>'$.responseElements.credentials.accessKeyId' k
          from e where ename in ('AssumeRole', 'GetSessionToken', 'GetFederationToken')),
        chain(k, top, depth) as (
          select distinct ak, ak, 0 from e where ak is not null
          union
          select chain.k, giver, depth + 1 from chain join given on given.k = top
          where giver is not null and depth < 100)
      select sum(depth)::bigint from (select k, max(depth) depth from chain group by k)
      """;

  /// All that our list says of a principal, added up, so that none of it is left out.
  private static final String PRINCIPALS =
      """
      select sum(n + failed + services + regions + ips + agents + keys + length(lo || hi))::bigint
      from (select arn, count(*) n, count(err) failed, count(distinct src) services,
                   count(distinct region) regions, count(distinct ip) ips,
                   count(distinct ua) agents, count(distinct ak) keys, min(ts) lo, max(ts) hi
            from e group by arn)
      """;

  private final Path trail;
  private final Page page;
  private final StringBuilder text = new StringBuilder();

  LineageBenchmark(Path trail, Page page) {
    this.trail = trail;
    this.page = page;
  }

  void run() throws IOException {
    try (var peer = new DuckDb(trail, THREADS)) {
      peer.load();
      new LoadedTrail(trail, THREADS).lend(store -> page.put("lineage", table(store, peer)));
    }
  }

  private String table(EventStore store, DuckDb peer) throws IOException {
    text.append("| what | found | aim | first | again | DuckDB | DuckDB takes |\n");
    text.append("| --- ".repeat(7)).append("|\n");
    long before = Machine.heapBytes();
    var lineage = lineage(store, peer);
    var known = lineage.on(store);
    long held = Machine.heapBytes() - before;
    measure("fields of the links", null, () -> lineage.on(store), layered -> "6 fields");
    text.append(Figures.line("heap of links and fields", "", "", "", Figures.mega(held), "", ""));
    var uses =
        measure(
            "odd uses",
            Aim.millis(300),
            () -> OddUses.of(lineage, Optional.empty(), () -> false),
            odd -> number(odd.events(), "events"));
    var all = RowSet.all(uses.on(known));
    questions(all.store(), lineage);
    lanes(all, lineage);
    principals(all, lineage, peer);
    reports(all, lineage);
    return text + FootLine.of(measured(lineage), "lineage");
  }

  private static String measured(Lineage lineage) {
    return String.format(
        Locale.ROOT,
        "%,d events, %,d steps; %d threads; again: median of %d, of the peer %d",
        lineage.store().events(),
        lineage.steps().size(),
        THREADS,
        ROUNDS,
        PEER_ROUNDS);
  }

  private Lineage lineage(EventStore store, DuckDb peer) throws IOException {
    var aim = Aim.millis(1_000);
    var first = Stopwatch.time(() -> Lineage.of(store, () -> false));
    long again = again(store);
    var lineage = first.result();
    var found = number(lineage.steps().stream().flatMap(s -> s.link().stream()).count(), "links");
    var told = aim.beside(first.nanos() / MILLION);
    text.append(
        Figures.line(
            "links, after a load", found, told, Figures.millis(first.nanos()), "", "", ""));
    row("links; the peer: by keys", found, aim, first.nanos(), again, ask(peer, CHAINS));
    return lineage;
  }

  /// Each time of another snapshot of the same segments, as after a load.
  private static long again(EventStore store) {
    var nanos = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      var snapshot = store.without(-1);
      nanos[round] = Stopwatch.nanos(() -> Lineage.of(snapshot, () -> false));
    }
    return Median.of(nanos);
  }

  private void questions(EventStore store, Lineage lineage) {
    var busiest =
        Collections.max(lineage.steps(), Comparator.comparingInt(step -> step.activity().events()));
    for (var written :
        List.of(
            "origin:\"" + busiestOrigin(lineage) + '"',
            "chain:\"" + busiest.name() + '"',
            "odd:*")) {
      var query = ((ParsedQuery) QueryParser.parse(written)).query();
      var what = '`' + written + '`';
      measure(what, Aim.millis(3), () -> rows(store, query), LineageBenchmark::events);
    }
  }

  private void lanes(RowSet rows, Lineage lineage) {
    long start = rows.store().time(0);
    var bins = TimeBins.fitting(start, start + MONTH, STRETCHES, 0);
    for (var by : LaneBy.values()) {
      measure(
          "lanes by " + by.name().toLowerCase(Locale.ROOT),
          Aim.millis(50),
          () -> IdentityLanes.of(rows, lineage, by, LaneOrder.FIRST, bins),
          lanes -> number(lanes.lanes().size(), "lanes"));
    }
  }

  private void principals(RowSet rows, Lineage lineage, DuckDb peer) throws IOException {
    var first = Stopwatch.time(() -> PrincipalActivity.of(rows, lineage, () -> false));
    long again = Stopwatch.median(ROUNDS, () -> PrincipalActivity.of(rows, lineage, () -> false));
    var found = number(first.result().size(), "principals");
    row("list of principals", found, null, first.nanos(), again, ask(peer, PRINCIPALS));
  }

  private void reports(RowSet all, Lineage lineage) {
    var origin = Subject.origin(busiestOrigin(lineage));
    report("what the busiest origin reached", rows(all.store(), origin.query()), lineage, origin);
    var everybody = new Subject(SubjectKind.ORIGIN, "everybody", new Query.All());
    report("the same, if all events were its own", all, lineage, everybody);
  }

  private void report(String what, RowSet rows, Lineage lineage, Subject subject) {
    measure(
        what,
        Aim.millis(1_000),
        () -> Reach.of(rows.store(), lineage, rows, subject, () -> false),
        report -> events(rows));
  }

  private static String busiestOrigin(Lineage lineage) {
    var events = new HashMap<String, Integer>();
    for (var step : lineage.steps()) {
      events.merge(lineage.origin(step).label(), step.activity().events(), Integer::sum);
    }
    return Collections.max(events.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private static RowSet rows(EventStore store, Query query) {
    return new Search().rows(store, query, () -> false);
  }

  private static String events(RowSet rows) {
    return number(rows.size(), "events");
  }

  private static String number(long number, String unit) {
    return Figures.number(number) + ' ' + unit;
  }

  private static long ask(DuckDb peer, String sql) throws IOException {
    var nanos = new long[PEER_ROUNDS];
    for (int i = 0; i < PEER_ROUNDS; i++) {
      nanos[i] = peer.ask(sql.replaceAll("\\s+", " ")).span().nanos();
    }
    return Median.of(nanos);
  }

  private <T> T measure(
      String what, @Nullable Aim aim, Callable<T> work, Function<T, String> found) {
    var first = Stopwatch.time(work);
    long again = Stopwatch.median(ROUNDS, work);
    row(what, found.apply(first.result()), aim, first.nanos(), again, NOT_ASKED);
    return first.result();
  }

  private void row(
      String what, String found, @Nullable Aim aim, long first, long again, long theirs) {
    text.append(
        Figures.line(
            what,
            found,
            aim == null ? "" : aim.beside(again / MILLION),
            Figures.millis(first),
            Figures.millis(again),
            theirs == NOT_ASKED ? "" : Figures.millis(theirs),
            theirs == NOT_ASKED ? "" : Figures.timesOurs(theirs, again)));
  }
}
