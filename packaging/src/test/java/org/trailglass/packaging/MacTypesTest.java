package org.trailglass.packaging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/// What `macos/Info.plist` says of the files that open with the program.
class MacTypesTest {
  private final Map<?, ?> plist;

  MacTypesTest() throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    var text = Files.readString(Path.of("macos/Info.plist"));
    var root = factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    this.plist = (Map<?, ?>) value(children(root.getDocumentElement()).getFirst());
  }

  @Test
  void ownsCasesAndNothingElse() {
    var types = (List<?>) requireNonNull(plist.get("CFBundleDocumentTypes"));
    for (var type : types) {
      var entries = (Map<?, ?>) type;
      boolean isCase = List.of("org.trailglass.case").equals(entries.get("LSItemContentTypes"));
      assertThat(entries.get("LSHandlerRank")).isEqualTo(isCase ? "Owner" : "Alternate");
    }
  }

  @Test
  void namesEveryPlaceThatThePackagerFills() {
    assertThat(plist.values().stream().filter(each -> each.toString().startsWith("DEPLOY_")))
        .hasSize(7);
  }

  /// A value as Apple's format writes it.
  private static Object value(Element element) {
    return switch (element.getTagName()) {
      case "dict" -> dictionary(children(element));
      case "array" -> children(element).stream().map(MacTypesTest::value).toList();
      default -> element.getTextContent();
    };
  }

  /// A key, its value, and so on.
  private static Map<String, Object> dictionary(List<Element> elements) {
    var entries = new HashMap<String, Object>();
    for (int i = 0; i < elements.size(); i += 2) {
      entries.put(elements.get(i).getTextContent(), value(elements.get(i + 1)));
    }
    return entries;
  }

  private static List<Element> children(Node parent) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }
}
