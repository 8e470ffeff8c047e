package org.trailglass.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Query;
import org.trailglass.query.QueryParser;
import org.trailglass.search.RowSet;
import org.trailglass.search.Search;
import org.trailglass.store.EventStore;
import org.trailglass.summary.TimeBins;
import org.trailglass.summary.Timeline;
import org.trailglass.summary.TopValues;

/// Questions, ours beside the peer's: the first time in a snapshot, then again, each time by a
/// search that remembers no answers.
final class SearchBenchmark {
  private static final int THREADS = 2;
  private static final int ROUNDS = 20;
  private static final int PEER_ROUNDS = 5;
  private static final double MILLION = 1e6;

  /// What the facets show, and what the peer calls it.
  private static final List<FieldPath> FACETS =
      List.of(
          Fields.EVENT_SOURCE,
          Fields.EVENT_NAME,
          DerivedField.IDENTITY_NAME.path(),
          Fields.SOURCE_IP_ADDRESS,
          Fields.AWS_REGION,
          Fields.ERROR_CODE,
          Fields.USER_AGENT,
          DerivedField.ACCOUNT.path());

  private static final List<String> FACETS_OF_PEER =
      List.of("src", "ename", "arn", "ip", "region", "err", "ua", "acct");

  private final Path trail;
  private final Page page;

  SearchBenchmark(Path trail, Page page) {
    this.trail = trail;
    this.page = page;
  }

  /// A million events, beside the peer.
  void run() throws IOException {
    try (var peer = new DuckDb(trail, THREADS)) {
      peer.load();
      page.put("search", table(peer, "search"));
    }
  }

  /// More events than the peer holds: ours alone.
  void runAlone(int events) throws IOException {
    page.put("search-large", table(null, "search -Devents=" + events + " -Dbench.heap=5g"));
  }

  private String table(@Nullable DuckDb peer, String options) throws IOException {
    var text =
        new StringBuilder(
            peer == null
                ? "| what | events | aim, a million events | first | warm | warm, a million events"
                    + " |\n"
                : "| what | events | aim | ours, first | ours, warm | DuckDB | DuckDB takes |\n");
    text.append(peer == null ? "| --- ".repeat(6) : "| --- ".repeat(7)).append("|\n");
    for (var first : List.of("name:GetObject", "\"lambda\"", "outcome:failed")) {
      firstQuestion(first, peer != null, text);
    }
    int[] events = {0};
    new LoadedTrail(trail, THREADS)
        .lend(
            store -> {
              events[0] = store.events();
              for (var question : AskedQuestion.all(store)) {
                ask(store, question, peer, text);
              }
              summary(store, peer, text);
              memory(peer != null, text);
            });
    var measured =
        String.format(
            Locale.ROOT,
            "%,d events; %d threads; median of %d%s",
            events[0],
            THREADS,
            ROUNDS,
            peer == null ? "" : ", of the peer " + PEER_ROUNDS);
    return text + FootLine.of(measured, options);
  }

  /// The first question of all to a store that was just loaded.
  private void firstQuestion(String query, boolean hasPeer, StringBuilder text) throws IOException {
    new LoadedTrail(trail, THREADS)
        .lend(
            store -> {
              long[] rows = {0};
              long nanos = Stopwatch.nanos(() -> rows[0] = rows(store, parse(query)).size());
              text.append(
                  Figures.line(
                      "first question after loading, `" + query + '`',
                      Figures.number(rows[0]),
                      Aim.millis(300).beside(millisOfMillion(nanos, store.events())),
                      Figures.millis(nanos),
                      "",
                      "",
                      hasPeer ? "" : null));
            });
  }

  private static void ask(
      EventStore store, AskedQuestion question, @Nullable DuckDb peer, StringBuilder text)
      throws IOException {
    var query = parse(question.query());
    int events = rows(store, query).size();
    // Another snapshot of the same segments: nothing is known of its orders.
    var fresh = store.without(-1);
    long first = Stopwatch.nanos(() -> rows(fresh, query));
    long warm = Stopwatch.median(ROUNDS, () -> rows(store, query));
    var found = Figures.number(events);
    long theirs = 0;
    if (peer != null) {
      var runs = new long[PEER_ROUNDS];
      for (int i = 0; i < PEER_ROUNDS; i++) {
        var run = peer.ask(question.sql());
        runs[i] = run.span().nanos();
        if (i == 0 && run.rows() != events) {
          found += " (DuckDB: " + Figures.number(run.rows()) + ")";
        }
      }
      theirs = Median.of(runs);
    }
    var what = question.what() + ", `" + question.query() + '`';
    measured(text, what, found, question.aim(), first, warm, theirs, store.events());
  }

  private static void summary(EventStore store, @Nullable DuckDb peer, StringBuilder text)
      throws IOException {
    var query = parse("service:s3");
    var rows = rows(store, query);
    Callable<Object> work =
        () -> {
          var tops = TopValues.of(rows, FACETS, 10);
          return List.of(tops, Timeline.of(rows, bins(store)));
        };
    long first = Stopwatch.nanos(work);
    long warm = Stopwatch.median(ROUNDS, work);
    long theirs = 0;
    if (peer != null) {
      var runs = new long[PEER_ROUNDS];
      for (int i = 0; i < PEER_ROUNDS; i++) {
        runs[i] = peer.ask(summarySql()).span().nanos();
      }
      theirs = Median.of(runs);
    }
    var what = "top 10 of eight fields and the timeline, of `service:s3`";
    measured(text, what, Figures.number(rows.size()), 25, first, warm, theirs, store.events());
  }

  private static TimeBins bins(EventStore store) {
    long first = store.time(0);
    return TimeBins.fitting(first, first + 31L * 86_400_000, 200, 0);
  }

  private static String summarySql() {
    var of = "from e where src = 's3.amazonaws.com' group by ";
    var facets =
        FACETS_OF_PEER.stream()
            .map(
                field ->
                    "select * from (select count(*) c "
                        + of
                        + field
                        + " order by c desc"
                        + " limit 10)")
            .collect(Collectors.joining(" union all "));
    return "select count(*) from ("
        + facets
        + " union all select count(*) c "
        + of
        + "substr(ts, 1, 13), err is null)";
  }

  private static void memory(boolean hasPeer, StringBuilder text) throws IOException {
    long heap = Machine.heapBytes();
    var last = hasPeer ? "" : null;
    var ofHeap = Aim.megabytes(450).beside(heap / MILLION);
    text.append(
        Figures.line(
            "heap after all of it", "", hasPeer ? ofHeap : "", "", Figures.mega(heap), "", last));
    long resident = Machine.settledResidentBytes();
    var beside = new Aim(heap / MILLION + 250, " MB (heap + 250)").beside(resident / MILLION);
    text.append(Figures.line("resident memory", "", beside, "", Figures.mega(resident), "", last));
  }

  /// What a million events would take: a nanosecond an event is a millisecond then.
  private static double millisOfMillion(long nanos, int events) {
    return (double) nanos / events;
  }

  private static void measured(
      StringBuilder text,
      String what,
      String events,
      int aim,
      long first,
      long warm,
      long theirs,
      int size) {
    double ofMillion = millisOfMillion(warm, size);
    var told = Aim.millis(aim).beside(ofMillion);
    var cells =
        new String[] {what, events, told, Figures.millis(first), Figures.millis(warm), "", null};
    if (theirs > 0) {
      cells[5] = Figures.millis(theirs);
      cells[6] = Figures.timesOurs(theirs, warm);
    } else {
      cells[5] = Figures.millis((long) (ofMillion * MILLION));
    }
    text.append(Figures.line(cells));
  }

  private static Query parse(String query) {
    return ((ParsedQuery) QueryParser.parse(query)).query();
  }

  private static RowSet rows(EventStore store, Query query) {
    return new Search().rows(store, query, () -> false);
  }
}
