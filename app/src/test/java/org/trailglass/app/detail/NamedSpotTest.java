package org.trailglass.app.detail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trailglass.app.workspace.Names;
import org.trailglass.jsonview.JsonView;

class NamedSpotTest {
  private static final Names NAMES =
      Names.of(Map.of("AKIA1", "build key", "7", "seven", "a\"b", "quoted", "x", "never"));

  private static List<String> spots(JsonView view) {
    return IntStream.range(0, view.lines())
        .boxed()
        .flatMap(line -> NamedSpot.on(view, line, NAMES).stream())
        .map(spot -> view.text().substring(spot.start(), spot.end()) + " " + spot.name())
        .toList();
  }

  private static JsonView raw(String json) {
    return JsonView.raw(json.getBytes(UTF_8), JsonPictures.VISIBLE);
  }

  private static JsonView pretty(String json) {
    return JsonView.pretty(json.getBytes(UTF_8), JsonPictures.VISIBLE);
  }

  @Test
  void findsValuesButNotKeys() {
    var json = "{\"x\":\"AKIA1\",\"n\":[7,8,\"AKIA1 \"],\"AKIA1\":true}";

    assertThat(spots(raw(json))).containsExactly("\"AKIA1\" build key", "7 seven");
    assertThat(spots(pretty(json))).containsExactly("\"AKIA1\" build key", "7 seven");
  }

  @Test
  void readsWhatIsEscapedAndWhatStandsInsideAString() {
    var json = "{\"e\":\"a\\\"b\",\"u\":\"\\u0041KIA1\",\"doc\":\"{\\\"k\\\":\\\"AKIA1\\\"}\"}";

    assertThat(spots(pretty(json)))
        .containsExactly("\"a\\\"b\" quoted", "\"\\u0041KIA1\" build key", "\"AKIA1\" build key");
  }

  @Test
  void tellsTheNameAtTheKeyToo() {
    var view = raw("{\"k\":\"AKIA1\"}");

    assertThat(NamedSpot.at(view, 2, NAMES)).map(NamedSpot::name).contains("build key");
    assertThat(NamedSpot.at(view, 0, NAMES)).isEmpty();
  }
}
