package org.trailglass.app.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trailglass.app.intake.FakeLoader;
import org.trailglass.app.task.CurrentThreadRunner;
import org.trailglass.app.workspace.Filter;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.Origin;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.LeafKind;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;

class ValueVerbsTest {
  private static final FieldPath POLICY = FieldPath.parse("requestParameters.policyDocument");

  private final Workspace workspace =
      new Workspace(
          new CurrentThreadRunner(), new FakeLoader(), () -> new Origin.Pasted("s", new byte[0]));
  private final TriedMenu tried = new TriedMenu(workspace);
  private final ValueVerbs verbs = tried.verbs();

  @Test
  void filtersForAValueAndKeepsWhatAPersonWrote() {
    // given
    workspace.filter(parsed("  ip:203.0.113.0/24   or error:* "));

    // when
    verbs.filterFor(one(Fields.EVENT_NAME, "a b"));

    // then
    assertThat(text()).isEqualTo("(ip:203.0.113.0/24   or error:*) eventName:\"a b\"");
  }

  @Test
  void putsAValueInThePlaceOfItsOpposite() {
    // given
    verbs.filterFor(one(Fields.EVENT_NAME, "A"));
    verbs.filterFor(one(Fields.AWS_REGION, "us-east-1"));

    // when
    verbs.filterOut(one(Fields.EVENT_NAME, "A"));

    // then
    assertThat(text()).isEqualTo("awsRegion:us-east-1 not eventName:A");
  }

  @Test
  void asksForWhatHasNoTextByWhatItIs() {
    assertThat(asFilter(LeafKind.NULL, "null")).isEqualTo("requestParameters.policyDocument:null");
    assertThat(asFilter(LeafKind.TEXT, "null"))
        .isEqualTo("requestParameters.policyDocument:\"null\"");
    assertThat(asFilter(LeafKind.EMPTY_OBJECT, "{\"a\":1}"))
        .isEqualTo("requestParameters.policyDocument:*");
    assertThat(asFilter(LeafKind.EMPTY_ARRAY, "[]"))
        .isEqualTo("requestParameters.policyDocument:*");
    assertThat(asFilter(LeafKind.TEXT, "")).isEqualTo("requestParameters.policyDocument:\"\"");
    assertThat(asFilter(LeafKind.NUMBER, "3600"))
        .isEqualTo("requestParameters.policyDocument:3600");
  }

  private static String asFilter(LeafKind kind, String text) {
    return ValueVerbs.asFilter(List.of(new FieldValue(java.util.Optional.of(POLICY), kind, text)));
  }

  @Test
  void asksForTheTimeToTheSecond() {
    assertThat(ValueVerbs.asFilter(one(Fields.EVENT_TIME, "2024-03-01T10:00:00Z")))
        .isEqualTo("time:2024-03-01T10:00:00Z");
    assertThat(ValueVerbs.asFilter(one(Fields.EVENT_TIME, "2024-03-01T10:00:00.250Z")))
        .isEqualTo("time:2024-03-01T10:00:00.250Z");
    assertThat(ValueVerbs.asFilter(one(Fields.EVENT_TIME, "yesterday")))
        .isEqualTo("eventTime:yesterday");
  }

  @Test
  void asksForTheWholeOfALongValueButNotForMoreThanAFieldHolds() {
    // given
    var document = one(POLICY, "{\"Statement\":\"" + "*".repeat(3_000) + "\"}");

    // when
    verbs.filterFor(document);

    // then
    assertThat(workspace.filterProperty().get().query())
        .isEqualTo(FieldQueries.of(document).orElseThrow());
    assertThat(verbs.canFilter(one(POLICY, "a".repeat(1_000_000)))).isFalse();
  }

  @Test
  void asksForAllValuesThatAFieldHoldsInOneEvent() {
    var path = FieldPath.parse("resources.ARN");
    var both = List.of(FieldValue.of(path, "a"), FieldValue.of(path, "b"));

    verbs.filterFor(both);
    assertThat(text()).isEqualTo("resources.ARN:a resources.ARN:b");

    workspace.filter(Filter.none());
    verbs.filterOut(both);
    assertThat(text()).isEqualTo("not (resources.ARN:a resources.ARN:b)");
  }

  @Test
  void followsAKeyWhateverTheFilterWas() {
    // given
    workspace.filter(parsed("eventName:AssumeRole"));
    var key = FieldPath.parse("responseElements.credentials.accessKeyId");

    // when
    var pivots = verbs.pivots(FieldValue.of(key, "ASIAIOSFODNN7EXAMPLE"));
    pivots.values().forEach(verbs::follow);

    // then
    assertThat(pivots).containsOnlyKeys(Pivot.KEY);
    assertThat(text()).isEqualTo("userIdentity.accessKeyId:ASIAIOSFODNN7EXAMPLE");
  }

  @Test
  void asksForFieldsAndOthers() {
    verbs.filterPresent(Fields.ERROR_CODE);
    assertThat(text()).isEqualTo("errorCode:*");
    verbs.filterMissing(Fields.ERROR_CODE);
    assertThat(text()).isEqualTo("not errorCode:*");
    verbs.addColumn(POLICY);
    verbs.showTop(POLICY);
    assertThat(tried.asked()).containsExactly("column " + POLICY, "top " + POLICY);
  }

  private static List<FieldValue> one(FieldPath path, String text) {
    return List.of(FieldValue.of(path, text));
  }

  private static Filter parsed(String text) {
    var parsed = (ParsedQuery) QueryParser.parse(text);
    return new Filter(text, parsed.query());
  }

  private String text() {
    return workspace.filterProperty().get().text();
  }
}
