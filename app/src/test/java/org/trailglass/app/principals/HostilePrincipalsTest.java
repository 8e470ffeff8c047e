package org.trailglass.app.principals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Names;
import org.trailglass.export.TableForm;
import org.trailglass.export.TextTable;
import org.trailglass.export.TextTable.Column;
import org.trailglass.identity.Principal;
import org.trailglass.identity.PrincipalKind;
import org.trailglass.summary.PrincipalActivity;
import org.trailglass.summary.PrincipalActivity.Distinct;

/// Names that an attacker chose.
class HostilePrincipalsTest {
  private static final String BIDI = "\u202e";
  private final PrincipalFormat format =
      new PrincipalFormat(Words.english(), ZoneOffset.UTC, Names.none());

  private static PrincipalRow of(String name) {
    var who = new Principal(PrincipalKind.USER, "arn:" + name, name, "111122223333");
    var activity = new PrincipalActivity(who, 0, 1, 2, 1, 1, new Distinct(1, 1, 1, 1, 1, 1, 1));
    return new PrincipalRow(activity, 0, List.of());
  }

  private String shown(String name) {
    return format.content(PrincipalColumn.NAME, of(name)).text();
  }

  private String copied(String name, TableForm form) {
    var columns = format.listed();
    var titles = columns.stream().map(one -> new Column(one.title(), one.isNumber())).toList();
    var cells = columns.stream().map(column -> column.cell().apply(of(name))).toList();
    return form.beginning(new TextTable(titles, List.of(cells)), Integer.MAX_VALUE).text();
  }

  @Test
  void showsMarkupAsItIsWritten() {
    assertThat(shown("<b>alice</b> _x_ {0} %s")).isEqualTo("<b>alice</b> _x_ {0} %s");
  }

  @Test
  void showsWhatWouldNotBeSeen() {
    assertThat(shown("a" + BIDI + "b\0c\nd"))
        .doesNotContain(BIDI, "\0", "\n")
        .startsWith("a")
        .endsWith("d");
  }

  @Test
  void cutsAMegabyte() {
    var name = "x".repeat(1 << 20);

    assertThat(shown(name)).hasSizeLessThan(3_000);
    assertThat(format.content(PrincipalColumn.ID, of(name)).text()).hasSizeLessThan(3_000);
  }

  @Test
  void copiesAsJsonWhatTheLogSaysAndNoMore() {
    assertThat(copied("a\"b\\c\nd" + BIDI, TableForm.JSON))
        .contains("\"Principal\":\"a\\\"b\\\\c\\nd")
        .doesNotContain("\nd");
    assertThat(copied("alice", TableForm.JSON).lines())
        .containsExactly(
            "[",
            "{\"Principal\":\"alice\",\"Kind\":\"user\",\"Events\":2,\"Failed\":1,\"Writes\":1,"
                + "\"Odd\":0,\"First seen (UTC)\":\"1970-01-01T00:00:00Z\","
                + "\"Last seen (UTC)\":\"1970-01-01T00:00:00.001Z\",\"Services\":1,\"Regions\":1,"
                + "\"Addresses\":1,\"Agents\":1,\"Keys\":1,\"Sessions\":1,\"Origins\":1,"
                + "\"Account\":\"111122223333\",\"ARN or ID\":\"arn:alice\"}",
            "]");
  }

  @Test
  void copiesNoFormulaIntoASpreadsheet() {
    assertThat(copied("=HYPERLINK(\"http://x\")", TableForm.CSV).lines().toList().get(1))
        .doesNotStartWith("=")
        .doesNotStartWith("\"=");
    assertThat(copied("=1+1", TableForm.TSV).lines().toList().get(1)).doesNotStartWith("=");
  }

  @Test
  void copiesOneLineForEachPrincipalWhateverItsName() {
    assertThat(copied("a\r\nb,\"c\"\td", TableForm.CSV).lines()).hasSize(2);
    assertThat(copied("a\r\nb\td", TableForm.TSV).lines()).hasSize(2);
    assertThat(copied("a\nb|c<script>", TableForm.MARKDOWN).lines()).hasSize(3);
  }
}
