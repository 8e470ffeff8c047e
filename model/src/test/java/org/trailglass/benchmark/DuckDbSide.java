package org.trailglass.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/// The peer, in a process of its own: for each line that it reads it loads the trail into a table
/// in memory (`load`), sorts all of the table by a column and by time (`sort COLUMN`), or asks for
/// a number (`ask SQL`). It answers with time, CPU time, rows or that number, and resident bytes.
public final class DuckDbSide {
  private static final String LOAD =
      """
      create or replace table e as
      select r->>'eventID' id, r->>'eventTime' as ts, r->>'eventSource' src,
             r->>'eventName' as ename, r->>'awsRegion' region, r->>'sourceIPAddress' ip,
             r->>'userAgent' ua, r->>'errorCode' err, r->'userIdentity' ui,
             r->>'$.userIdentity.arn' arn, r->>'$.userIdentity.type' ut,
             r->>'$.userIdentity.accessKeyId' ak, r->>'recipientAccountId' acct, r as raw
      from (select unnest("Records") r
            from read_json('DIR/**/*.gz', columns={Records:'JSON[]'},
                           maximum_object_size=200000000))
      """;

  private static final String SORT =
      "create or replace table o as select rowid r from e order by COLUMN, ts, rowid";

  private DuckDbSide() {}

  /// @param arguments the trail and the number of threads
  public static void main(String[] arguments) throws IOException, SQLException {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute("set threads = " + Integer.parseInt(arguments[1]));
      System.out.println(connection.getMetaData().getDatabaseProductVersion());
      for (var order = input.readLine(); order != null; order = input.readLine()) {
        var start = Span.start();
        long asked = run(statement, order, arguments[0]);
        var span = start.end();
        long rows = order.startsWith("ask ") ? asked : number(statement, "select count(*) from e");
        var figures = List.of(span.nanos(), span.cpuNanos(), rows, Machine.residentBytes());
        System.out.println(figures.stream().map(String::valueOf).collect(Collectors.joining(" ")));
      }
    }
  }

  private static long run(Statement statement, String order, String trail) throws SQLException {
    if (order.startsWith("ask ")) {
      return number(statement, order.substring(4));
    }
    statement.execute(
        order.startsWith("sort ")
            ? SORT.replace("COLUMN", order.substring(5))
            : LOAD.replace("DIR", trail));
    return 0;
  }

  private static long number(Statement statement, String sql) throws SQLException {
    try (var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
