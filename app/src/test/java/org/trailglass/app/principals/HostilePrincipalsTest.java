package org.trailglass.app.principals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailglass.app.principals.CopiedPrincipals.Form;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Names;
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

  private String copied(String name, Form form) {
    return new CopiedPrincipals(List.of(of(name)), format).text(form);
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
    assertThat(copied("a\"b\\c\nd" + BIDI, Form.JSON))
        .contains("\"name\":\"a\\\"b\\\\c\\nd")
        .doesNotContain("\nd");
    assertThat(copied("alice", Form.JSON).lines())
        .containsExactly(
            "[",
            "{\"name\":\"alice\",\"kind\":\"user\",\"events\":2,\"failed\":1,\"writes\":1,\"odd\":0,"
                + "\"first\":\"1970-01-01T00:00:00Z\",\"last\":\"1970-01-01T00:00:00.001Z\","
                + "\"services\":1,\"regions\":1,\"addresses\":1,\"agents\":1,\"keys\":1,"
                + "\"sessions\":1,\"origins\":1,\"account\":\"111122223333\",\"id\":\"arn:alice\"}",
            "]");
  }

  @Test
  void copiesNoFormulaIntoASpreadsheet() {
    assertThat(copied("=HYPERLINK(\"http://x\")", Form.CSV).lines().toList().get(1))
        .doesNotStartWith("=")
        .doesNotStartWith("\"=");
    assertThat(copied("=1+1", Form.TSV).lines().toList().get(1)).doesNotStartWith("=");
  }

  @Test
  void copiesOneLineForEachPrincipalWhateverItsName() {
    assertThat(copied("a\r\nb,\"c\"\td", Form.CSV).lines()).hasSize(2);
    assertThat(copied("a\r\nb\td", Form.TSV).lines()).hasSize(2);
    assertThat(copied("a\nb|c<script>", Form.MARKDOWN).lines()).hasSize(3);
  }
}
