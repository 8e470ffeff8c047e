package org.trailglass.jsonview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trailglass.json.RandomJson;

class JsonViewTest {
  private static final Pictures PICTURES = new TestPictures();

  private static JsonView raw(String json) {
    return JsonView.raw(json.getBytes(UTF_8), PICTURES);
  }

  private static JsonView pretty(String json) {
    return JsonView.pretty(json.replace('\'', '"').getBytes(UTF_8), PICTURES);
  }

  @Test
  void givesTheBytesOfRandomJsonBackFromTheRawView() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new RandomJson(seed);
    for (int i = 0; i < 500; i++) {
      byte[] json = random.document().getBytes(UTF_8);

      var view = JsonView.raw(json, PICTURES, 1 + (int) Math.floorMod(seed + i, 90L));

      assertThat(view.bytes(0, view.text().length())).isEqualTo(json);
    }
  }

  @Test
  void givesAnyBytesBackFromTheRawViewLineByLine() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      var bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);

      var view = JsonView.raw(bytes, PICTURES, 7);

      var whole =
          IntStream.range(0, view.lines())
              .mapToObj(line -> view.original(view.lineStart(line), endOfLine(view, line)))
              .collect(Collectors.joining());
      assertThat(Utf8.encode(whole)).isEqualTo(bytes);
      assertThat(view.bytes(0, view.text().length())).isEqualTo(bytes);
    }
  }

  private static int endOfLine(JsonView view, int line) {
    return line + 1 < view.lines() ? view.lineStart(line + 1) : view.text().length();
  }

  @Test
  void keepsTheValueOfRandomJsonInThePrettyView() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new RandomJson(seed);
    var mapper = new JsonMapper();
    for (int i = 0; i < 300; i++) {
      var json = random.document();

      var view = JsonView.pretty(json.getBytes(UTF_8), PICTURES);

      var shown = view.original(0, view.text().length());
      assertThat(mapper.readTree(shown)).isEqualTo(mapper.readTree(json));
    }
  }

  @Test
  void stylesEveryCharacterOfEveryLineOfBrokenJson() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      var json = new StringBuilder(new RandomJson(seed + i).document());
      for (int cut = random.nextInt(4); cut > 0 && !json.isEmpty(); cut--) {
        json.deleteCharAt(random.nextInt(json.length()));
      }
      byte[] bytes = json.toString().getBytes(UTF_8);

      assertStyled(JsonView.raw(bytes, PICTURES));
      assertStyled(JsonView.pretty(bytes, PICTURES));
    }
  }

  private static void assertStyled(JsonView view) {
    for (int line = 0; line < view.lines(); line++) {
      int length = view.spans(line).stream().mapToInt(JsonSpan::length).sum();
      assertThat(length).isEqualTo(view.line(line).length()).isLessThanOrEqualTo(JsonView.PIECE);
    }
    for (int offset = 0; offset <= view.text().length(); offset += 13) {
      view.spot(offset).ifPresent(spot -> assertThat(spot.from()).isLessThanOrEqualTo(spot.to()));
    }
  }

  @Test
  void cutsLongLinesBetweenTokens() {
    var view = JsonView.raw("{\"key\":12345,\"other\":[true,false]}".getBytes(UTF_8), PICTURES, 40);
    var narrow =
        JsonView.raw("{\"key\":12345,\"other\":[true,false]}".getBytes(UTF_8), PICTURES, 32);

    assertThat(view.lines()).isEqualTo(1);
    assertThat(narrow.line(0)).isEqualTo("{\"key\":12345,\"other\":[true,");
    assertThat(narrow.line(1)).isEqualTo("false]}");
  }

  @Test
  void indentsByTwoAndKeepsOrderRepeatedKeysAndNumbersAsWritten() {
    var view = pretty("{'b':1.0E5,'a':[ ],'b':{},'c':[1,{'d':null}]}");

    assertThat(view.text().replace('"', '\''))
        .isEqualTo(
            """
            {
              'b': 1.0E5,
              'a': [],
              'b': {},
              'c': [
                1,
                {
                  'd': null
                }
              ]
            }\
            """);
  }

  @Test
  void expandsJsonInsideStringsAndMarksIt() {
    var view = pretty("{'p':'{\\'Version\\':\\'2012\\'}','q':'%7B%22a%22%3A1%7D','r':'{no}'}");

    assertThat(view.text().replace('"', '\''))
        .isEqualTo(
            """
            {
              'p': json {
                'Version': '2012'
              },
              'q': url-encoded json {
                'a': 1
              },
              'r': '{no}'
            }\
            """);
    assertThat(view.spans(1))
        .contains(new JsonSpan(JsonStyle.EMBEDDED, 4), new JsonSpan(JsonStyle.KEY, 3));
  }

  @Test
  void expandsNoDeeperThanThreeStrings() {
    var json = "1";
    for (int i = 0; i < 5; i++) {
      json = "[" + new JsonMapper().valueToTree(json) + "]";
      json = "{\"k\":" + new JsonMapper().valueToTree(json) + "}";
    }

    var view = JsonView.pretty(json.getBytes(UTF_8), PICTURES);

    assertThat(view.text().split(" json ", -1).length - 1).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "Version, p.Version",
    "2012, p.Version",
    "one, q.s",
    "two, q.s.t",
    "three, q.s",
    "true, u"
  })
  void tellsThePathAtAnOffset(String at, String path) {
    var view =
        pretty(
            "{'p':'{\\'Version\\':\\'2012\\'}','q':[{'s':['one',{'t':'two'},'three']}],'u':true}");

    var spot = view.spot(view.text().indexOf(at)).orElseThrow();

    assertThat(String.join(".", spot.keys())).isEqualTo(path);
  }

  @Test
  void tellsThePositionsInListsToo() {
    var view = pretty("{'q':[0,{'s':['one','two']}]}");

    var spot = view.spot(view.text().indexOf("two")).orElseThrow();

    assertThat(spot.steps())
        .containsExactly(
            new JsonStep.Key("q"),
            new JsonStep.Position(1),
            new JsonStep.Key("s"),
            new JsonStep.Position(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"plain|a \"b\"", "num|1.50", "list|[ 1,2 ]", "pol|{\"a\":1}", "inner|1"})
  void givesTheValueAtAnOffset(String key, String value) {
    var view =
        pretty(
            "{'plain':'a \\'b\\'','num':1.50,'list':[ 1,2"
                + " ],'pol':'{\\'a\\':1}','x':'{\\'inner\\':1}'}");

    assertThat(view.value(view.text().indexOf("\"" + key))).contains(value);
  }

  @Test
  void tellsWhereAValueIsShown() {
    var view = pretty("{'a':{'b':[1,2]}}");

    var spot = view.spot(view.text().indexOf("\"b\"")).orElseThrow();

    assertThat(view.original(spot.from(), spot.to()).replaceAll("\\s", "")).isEqualTo("[1,2]");
  }

  @Test
  void foldsObjectsAndListsThatTakeSeveralLines() {
    var view = pretty("{'a':{'b':[1,2]},'c':{},'p':'[1]'}");

    var folds =
        IntStream.range(0, view.lines())
            .filter(line -> view.foldEnd(line) > 0)
            .mapToObj(line -> line + "-" + view.foldEnd(line))
            .toList();

    assertThat(folds).containsExactly("0-11", "1-6", "2-5", "8-10");
  }

  @Test
  void showsHiddenCharactersAndGivesThemBack() {
    var json = "{\"a\":\"\u202egnp\",\"b\":\"\u0007\"}";
    var view = raw(json);

    assertThat(view.text()).isEqualTo("{\"a\":\"<202e>gnp\",\"b\":\"<7>\"}");
    assertThat(view.spans(0)).contains(new JsonSpan(JsonStyle.HIDDEN, 6));
    assertThat(view.original(0, view.text().length())).isEqualTo(json);
  }

  @Test
  void breaksALongLineIntoPiecesThatAreOneLine() {
    var json = "{\"a\":\"" + "x".repeat(2_000) + "\"}\n{}";
    var view = JsonView.raw(json.getBytes(UTF_8), PICTURES, 400);

    assertThat(view.lines()).isEqualTo(7);
    assertThat(IntStream.range(0, 7).mapToObj(view::isPiece))
        .containsExactly(false, true, true, true, true, true, false);
    assertThat(IntStream.range(0, 7).map(view::number)).containsExactly(1, 1, 1, 1, 1, 1, 2);
    assertThat(view.text()).isEqualTo(json);
  }

  @Test
  void stylesABrokenEventAsFarAsItGoes() {
    var view = raw("{\"eventVersion\": \"1.01\"ed,\n \"b\": \"open,\n \"c\": 1");

    assertThat(view.spans(0)).contains(new JsonSpan(JsonStyle.BROKEN, 2));
    assertThat(view.spans(2)).contains(new JsonSpan(JsonStyle.KEY, 3));
    assertThat(view.spot(view.text().indexOf("\"c\"")).orElseThrow().keys()).containsExactly("c");
  }

  @Test
  @Timeout(20)
  void takesAQuarterMegabyteOnOneLine() {
    var json = "{\"a\":[" + "{\"k\":\"value\"},".repeat(20_000) + "0]}";

    var raw = raw(json);
    var pretty = JsonView.pretty(json.getBytes(UTF_8), PICTURES);

    assertThat(raw.text()).isEqualTo(json);
    assertThat(pretty.lines()).isEqualTo(60_005);
    assertStyled(raw);
  }

  @Test
  void showsPlainTextAsItCame() {
    var row = "a,\"{type=IAMUser, x}\"\r\n";

    var view = JsonView.plain(row.getBytes(UTF_8), PICTURES);

    assertThat(view.spans(0)).containsExactly(new JsonSpan(JsonStyle.PLAIN, 21));
    assertThat(view.original(0, view.text().length())).isEqualTo(row);
    assertThat(view.spot(3)).isEmpty();
  }

  @Test
  void givesTheLeavesOfAnEvent() {
    var json = "{'a':{'b':['x',1,true,null,{},[ ]]},'c':'\\u00e9'}".replace('\'', '"');

    var leaves = JsonLeaf.of(json.getBytes(UTF_8));

    assertThat(leaves)
        .extracting(leaf -> String.join(".", leaf.keys()) + " " + leaf.type() + " " + leaf.text())
        .containsExactly(
            "a.b TEXT x",
            "a.b NUMBER 1",
            "a.b TRUE true",
            "a.b NULL null",
            "a.b EMPTY_OBJECT {}",
            "a.b EMPTY_LIST []",
            "c TEXT é");
  }
}
