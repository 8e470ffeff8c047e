package org.trailglass.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// The source itself comes with the JDK of Windows: this is one built like it.
class InstallerSourceTest {
  private static final String SOURCE =
      """
      <Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
        <Product Id="*" Name="Trailglass">
          <Feature Id="DefaultFeature" Level="1">
            <ComponentGroupRef Id="Files"/>
          </Feature>
        </Product>
      </Wix>
      """;

  private final InstallerSource installers;

  InstallerSourceTest() throws Exception {
    var fragment = Files.readString(Path.of("windows/open-with.wxs"));
    this.installers = new InstallerSource(fragment, "OpenWith");
  }

  @Test
  void putsTheTypesIntoTheFeatureThatIsInstalled() throws Exception {
    var source = parsed(installers.in(SOURCE));

    var feature = elements(source, "Feature").getFirst();
    assertThat(attributes(feature.getElementsByTagName("ComponentGroupRef"), "Id"))
        .containsExactly("Files", "OpenWith");
    assertThat(attributes(source.getElementsByTagName("ComponentGroup"), "Id"))
        .containsExactly("OpenWith");
  }

  @Test
  void offersTheProgramWithoutTakingTheDefault() throws Exception {
    var source = parsed(installers.in(SOURCE));

    var keys = elements(source, "RegistryValue").stream().map(each -> each.getAttribute("Key"));
    assertThat(keys.filter(key -> key.startsWith("Software\\Classes\\.")))
        .containsExactly(
            "Software\\Classes\\.json\\OpenWithProgids",
            "Software\\Classes\\.jsonl\\OpenWithProgids",
            "Software\\Classes\\.ndjson\\OpenWithProgids");
    assertThat(attributes(source.getElementsByTagName("RegistryKey"), "Key"))
        .containsExactly("Software\\Classes\\Trailglass.trail");
  }

  @Test
  void failsPlainlyWhereTheSourceIsBuiltOtherwise() {
    var twice = SOURCE.replace("</Product>", "<Feature Id=\"Second\"></Feature></Product>");

    assertThatThrownBy(() -> installers.in(twice))
        .isInstanceOf(Tool.Failure.class)
        .hasMessageContaining("</Feature>");
  }

  private static Document parsed(String source) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(source)));
  }

  private static List<Element> elements(Document source, String name) {
    return elements(source.getElementsByTagName(name));
  }

  private static List<String> attributes(NodeList nodes, String name) {
    return elements(nodes).stream().map(each -> each.getAttribute(name)).toList();
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
