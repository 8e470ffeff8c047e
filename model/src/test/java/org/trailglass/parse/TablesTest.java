package org.trailglass.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trailglass.event.Reading;
import org.trailglass.problem.Problem;

/// Events as rows of tables.
class TablesTest {

  private static final String HEADER =
      "eventversion,useridentity,eventtime,eventsource,eventname,requestparameters,resources,"
          + "readonly,eventid,region\n";

  @Test
  void buildsEventsFromAthenaRowsAndSpellsTheNamesRight() {
    var row =
        "1.08,\"{type=AssumedRole, principalid=AROA1:s, arn=arn:aws:sts::111122223333:"
            + "assumed-role/R/a=b,c, invokedby=null, sessioncontext={attributes={"
            + "mfaauthenticated=false, creationdate=2024-03-01T09:00:00Z}, sessionissuer={"
            + "type=Role, username=R}}}\",2024-03-01T10:00:00Z,s3.amazonaws.com,GetObject,"
            + "\"{\"\"bucketName\"\":\"\"b\"\",\"\"key\"\":\"\"a\nb\"\"}\","
            + "\"[{arn=arn:aws:s3:::b, accountid=111122223333, type=AWS::S3::Bucket}]\",true,id-1,"
            + "us-east-1\n";
    row = row.replace("a\nb", "a\\nb");

    var read = Read.text(HEADER + row);

    assertThat(read.problems).isEmpty();
    assertThat(read.readings()).containsExactly(Reading.BUILT);
    var event = read.events().getFirst();
    assertThat(event.value("userIdentity.principalId")).isEqualTo("AROA1:s");
    assertThat(event.value("userIdentity.arn"))
        .isEqualTo("arn:aws:sts::111122223333:assumed-role/R/a=b,c");
    assertThat(event.value("userIdentity.invokedBy")).isEqualTo("null");
    assertThat(event.value("userIdentity.sessionContext.attributes.mfaAuthenticated"))
        .isEqualTo("false");
    assertThat(event.value("userIdentity.sessionContext.sessionIssuer.userName")).isEqualTo("R");
    assertThat(event.value("requestParameters.key")).isEqualTo("a\nb");
    assertThat(event.value("resources.ARN")).isEqualTo("arn:aws:s3:::b");
    assertThat(event.value("readOnly")).isEqualTo("true");
    assertThat(event.value("region")).isEqualTo("us-east-1");
    assertThat(event.offset()).isEqualTo(HEADER.length());
    assertThat(event.length()).isEqualTo(row.length() - 1);
  }

  @Test
  void readsQuotedCellsWithLineBreaksAndJsonIdentities() {
    var row =
        "1.08,\"{\"\"type\"\":\"\"Root\"\",\"\"principalid\"\":\"\"1\"\"}\",2024-03-01T10:00:00Z,"
            + "s3.amazonaws.com,\"Get\nObject\",,,false,id-1,\r\n";

    var read = Read.text(HEADER + row + row);

    assertThat(read.values("eventName")).containsExactly("Get\nObject", "Get\nObject");
    assertThat(read.values("userIdentity.principalId")).containsExactly("1", "1");
    assertThat(read.values("requestParameters")).containsExactly("?", "?");
    assertThat(read.events().get(1).offset()).isEqualTo(HEADER.length() + row.length());
  }

  @Test
  void leavesABrokenStructureAsTextAndSaysSo() {
    var row = "1.08,\"{type=Root\",2024-03-01T10:00:00Z,s3.amazonaws.com,A,,,,id-1,\n";

    var read = Read.text(HEADER + row);

    assertThat(read.values("userIdentity")).containsExactly("{type=Root");
    assertThat(read.told()).containsExactly("2:1 repaired LEFT_EMBEDDED_TEXT");
  }

  @Test
  void goesOnAtTheNextLineAfterAQuoteThatIsNeverClosed() {
    var good = "1.08,{type=Root},2024-03-01T10:00:00Z,s3.amazonaws.com,A,,,,id-1,\n";

    var read = Read.text(HEADER + "1.08,\"{type=Root,\n" + good);

    assertThat(read.values("eventName")).containsExactly("A");
    assertThat(read.told()).containsExactly("2:1 broken-json END_OF_STRING SKIPPED");
  }

  @Test
  void readsSplunkTablesWithARawColumn() {
    var raw = '"' + Events.named("A").replace("\"", "\"\"") + '"';
    var escaped = Events.quoted(Events.named("B"));

    var read = Read.text("\"_time\",\"_raw\"\n1," + raw + "\n2," + escaped + "\n3,hello\n");

    assertThat(read.values("eventName")).containsExactly("A", "B");
    assertThat(read.readings()).containsOnly(Reading.WHOLE);
    assertThat(read.skipped()).containsExactly("text 1");
    assertThat(read.sink.json(read.events().getFirst())).isEqualTo(Events.named("A"));
  }

  @Test
  void readsTabSeparatedTables() {
    var read = Read.text("eventTime\teventName\n2024-03-01T10:00:00Z\tGetUser\n");

    assertThat(read.values("eventName")).containsExactly("GetUser");
  }

  @Test
  void buildsEventsFromRowsOfTheLakeApi() {
    var row =
        "[{\"eventid\":\"x\"},{\"eventtime\":\"2024-03-01 10:00:00.000\"},{\"eventname\":\"A\"},"
            + "{\"useridentity\":\"{type=Root, accountid=111122223333}\"},{\"requestparameters\":"
            + "\"{bucketName=b, policy={\\\"a\\\":[1,2]}, x=[a, b]}\"}]";

    var read =
        Read.text("{\"QueryStatus\":\"FINISHED\",\"QueryResultRows\":[" + row + "," + row + "]}");

    assertThat(read.values("eventName")).containsExactly("A", "A");
    assertThat(read.values("eventID")).containsExactly("x", "x");
    assertThat(read.values("userIdentity.accountId")).containsOnly("111122223333");
    assertThat(read.values("requestParameters.bucketName")).containsOnly("b");
    assertThat(read.values("requestParameters.policy")).containsOnly("{\"a\":[1,2]}");
    assertThat(read.readings()).containsOnly(Reading.BUILT);
    assertThat(read.events().getFirst().length()).isEqualTo(row.length());
    assertThat(read.problems).isEmpty();
  }

  @Test
  void passesABrokenLakeRow() {
    var row = "[{\"eventid\":\"x\"},{\"eventtime\":\"t\"},{\"eventname\":\"A\"}]";

    var read =
        Read.text("{\"QueryResultRows\":[" + row.replace("\"t\"", "\"t\" oh") + "," + row + "]}");

    assertThat(read.values("eventName")).containsExactly("A");
    assertThat(read.problems).singleElement().isInstanceOf(Problem.BrokenJson.class);
  }

  @Test
  void buildsEventsFromObjectsWithLowerCaseColumns() {
    var read =
        Read.text(
            "{\"eventversion\":\"1.08\",\"eventname\":\"A\",\"useridentity\":{\"type\":\"Root\"}}\n");

    assertThat(read.values("eventName")).containsExactly("A");
    assertThat(read.values("userIdentity.type")).containsExactly("Root");
  }

  @Test
  void spellsTheKeysInsideAnObjectWithLowerCaseColumns() {
    var identity =
        "{\"type\":\"AssumedRole\",\"principalid\":\"AROA1:s\",\"sessioncontext\":{"
            + "\"sessionissuer\":{\"username\":\"principalid: \\\"R\\\"\"}}}";

    var read =
        Read.text(
            "{\"eventversion\":\"1.08\",\"eventname\":\"A\",\"useridentity\":"
                + identity
                + ",\"resources\":[{\"arn\":\"arn:aws:s3:::b\",\"accountid\":null}],"
                + "\"requestparameters\":{\"principalid\":\"p\"}}\n");

    assertThat(read.values("userIdentity.principalId")).containsExactly("AROA1:s");
    assertThat(read.values("userIdentity.sessionContext.sessionIssuer.userName"))
        .containsExactly("principalid: \"R\"");
    assertThat(read.values("resources.ARN")).containsExactly("arn:aws:s3:::b");
    assertThat(read.values("requestParameters.principalid")).containsExactly("p");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void tellsThatARowIsDeeperThanARecordMayBe() {
    var limits = new ReadLimits(1 << 20, 3, 16, 100);
    var row = "{\"eventtime\":\"t\",\"eventname\":\"A\",\"requestparameters\":\"%s\"}\n";
    var cell = "[{\"eventtime\":\"t\"},{\"eventname\":\"A\"},{\"resources\":%s}]";
    var rows = "{\"QueryResultRows\":[" + cell + "," + cell + "]}";

    var objects = Read.inPieces(row.formatted("[[1]]") + row.formatted("[[[1]]]"), 1 << 20, limits);
    var lists = Read.inPieces(rows.formatted("[[1]]", "[[[1]]]"), 1 << 20, limits);

    assertThat(objects.values("eventName")).containsExactly("A");
    assertThat(objects.told()).containsExactly("2:1 limit-reached RECORD_DEPTH");
    assertThat(objects.skips).isEmpty();
    assertThat(lists.values("eventName")).containsExactly("A");
    assertThat(lists.told()).containsExactly("1:79 limit-reached RECORD_DEPTH");
  }

  @Test
  void leavesAnEncodedStructureAsText() {
    var read =
        Read.text(
            "eventname,eventtime,requestparameters,useridentity\n"
                + "X,2024-01-01T00:00:00Z,%7B%22a%22%3A1%7D,%7B%7D\n");

    assertThat(read.values("eventName")).containsExactly("X");
    assertThat(read.values("requestParameters")).containsExactly("%7B%22a%22%3A1%7D");
    assertThat(read.values("userIdentity")).containsExactly("%7B%7D");
  }

  @Test
  void reportsRowsWithOtherCellsThanTheHeader() {
    var read = Read.text("eventname,eventtime,region\nA,t,r,x\nB,t\nTotal: 2\nC,t,r,\n");

    assertThat(read.values("eventName")).containsExactly("B", "C");
    assertThat(read.told())
        .containsExactly(
            "2:1 broken-json CELLS SKIPPED",
            "3:1 broken-json CELLS KEPT",
            "4:1 broken-json CELLS SKIPPED");
  }

  @Test
  void reportsTextBehindAClosingQuoteAndGoesOnAtTheNextLine() {
    var read =
        Read.text(
            "eventname,eventtime\n\"A\"b,t\n\"B,\"t\"\nC,t\n\"D\nE\" ,t\n\"F,t\n\"G\",\"t\"\n");

    assertThat(read.values("eventName")).containsExactly("C", "D\nE", "G");
    assertThat(read.told())
        .containsExactly(
            "2:1 broken-json END_OF_STRING SKIPPED",
            "3:1 broken-json END_OF_STRING SKIPPED",
            "7:1 broken-json END_OF_STRING SKIPPED");
  }

  @Test
  void passesTheTypeThatPowerShellWritesFirst() {
    var read = Read.text("#TYPE System.Object\n\"eventTime\",\"eventName\"\n\"t\",\"X\"\n");

    assertThat(read.values("eventName")).containsExactly("X");
    assertThat(read.problems).isEmpty();
  }

  @Test
  void countsTheRowsOfTheConsolesEventHistory() {
    var read =
        Read.text(
            "Event name,Event time,User name,Event source,Resource type,Resource name\n"
                + "A,t,u,s,,\nB,t,u,s,,\n");

    assertThat(read.events()).isEmpty();
    assertThat(read.skipped()).containsExactly("console-table 2");
  }
}
