package org.trailglass.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;

/// A record that has a key named like a derived field changes nothing for that field.
class DerivedNamesTest {
  private static final EventStore STORE =
      Built.store(
          List.of(
              Built.event("\"userIdentity\":{\"userName\":\"alice\"},\"recipientAccountId\":\"1\""),
              Built.event(
                  "\"user\":\"forged\",\"account\":\"9\",\"outcome\":\"none\","
                      + "\"identity\":{\"kind\":\"root\"},\"userIdentity\":{\"userName\":\"bob\"},"
                      + "\"recipientAccountId\":\"2\"")));

  @Test
  void answersTheDerivedValueInEveryRow() {
    assertThat(values(DerivedField.USER)).containsExactly(List.of("alice"), List.of("bob"));
    assertThat(values(DerivedField.ACCOUNT)).containsExactly(List.of("1"), List.of("2"));
    assertThat(values(DerivedField.OUTCOME)).doesNotContain(List.of("none"));
    assertThat(values(DerivedField.IDENTITY_KIND)).doesNotContain(List.of("root"));
  }

  @Test
  void keepsTheKeyOfTheRecordReachableInQuotes() {
    assertThat(values(FieldPath.parse("\"user\""))).containsExactly(List.of(), List.of("forged"));
    assertThat(values(FieldPath.of("account"))).containsExactly(List.of(), List.of("9"));
    assertThat(values(FieldPath.parse("\"identity\".kind")))
        .containsExactly(List.of(), List.of("root"));
  }

  @Test
  void listsTheKeyOfTheRecordAmongThePaths() {
    assertThat(STORE.paths().keySet())
        .extracting(FieldPath::toString)
        .contains("\"user\"", "\"account\"", "\"identity\".kind")
        .doesNotContain("user", "account", "identity.kind");
  }

  private static List<List<String>> values(DerivedField field) {
    return values(field.path());
  }

  private static List<List<String>> values(FieldPath path) {
    return List.of(STORE.values(0, path), STORE.values(1, path));
  }
}
