package org.trailglass.aws;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.RestoreStatus;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/// Reads a page of a listing as it comes, while the SDK makes a tree of it first. Expands no
/// entities but those of XML itself. One thread.
///
/// Source: ListObjectsV2 in the API reference of S3.
final class ListingReader {
  private final XMLStreamReader xml;
  private final List<S3Object> objects = new ArrayList<>();
  private final List<CommonPrefix> prefixes = new ArrayList<>();
  private final ListObjectsV2Response.Builder page = ListObjectsV2Response.builder();

  private ListingReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /// Reads an answer, and closes it; empty where it is no whole page.
  static Optional<ListObjectsV2Response> read(AbortableInputStream answer) {
    try (answer) {
      var xml = factory().createXMLStreamReader(new BoundedStream(answer));
      return Optional.of(new ListingReader(xml).page());
    } catch (XMLStreamException | IOException | DateTimeException | IllegalArgumentException no) {
      answer.abort();
      return Optional.empty();
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private ListObjectsV2Response page() throws XMLStreamException {
    xml.nextTag();
    xml.require(XMLStreamReader.START_ELEMENT, null, "ListBucketResult");
    while (isInside()) {
      switch (xml.getLocalName()) {
        case "Contents" -> objects.add(object());
        case "CommonPrefixes" -> prefixes.add(prefix());
        case "IsTruncated" -> page.isTruncated(Boolean.valueOf(xml.getElementText()));
        case "NextContinuationToken" -> page.nextContinuationToken(xml.getElementText());
        default -> skip();
      }
    }
    while (xml.hasNext()) {
      xml.next();
    }
    return page.contents(objects).commonPrefixes(prefixes).build();
  }

  /// Goes to the next element inside this one; answers false at its end.
  private boolean isInside() throws XMLStreamException {
    return xml.nextTag() == XMLStreamReader.START_ELEMENT;
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamReader.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamReader.END_ELEMENT ? 1 : 0;
    }
  }

  private S3Object object() throws XMLStreamException {
    var object = S3Object.builder();
    while (isInside()) {
      switch (xml.getLocalName()) {
        case "Key" -> object.key(unescaped(xml.getElementText()));
        case "LastModified" -> object.lastModified(ListedTime.parse(xml.getElementText()));
        case "ETag" -> object.eTag(xml.getElementText());
        case "Size" -> object.size(Long.valueOf(xml.getElementText()));
        case "StorageClass" -> object.storageClass(xml.getElementText());
        case "RestoreStatus" -> object.restoreStatus(restored());
        default -> skip();
      }
    }
    return object.build();
  }

  private RestoreStatus restored() throws XMLStreamException {
    var status = RestoreStatus.builder();
    while (isInside()) {
      switch (xml.getLocalName()) {
        case "IsRestoreInProgress" ->
            status.isRestoreInProgress(Boolean.valueOf(xml.getElementText()));
        case "RestoreExpiryDate" ->
            status.restoreExpiryDate(ListedTime.parse(xml.getElementText()));
        default -> skip();
      }
    }
    return status.build();
  }

  private CommonPrefix prefix() throws XMLStreamException {
    var prefix = CommonPrefix.builder();
    while (isInside()) {
      switch (xml.getLocalName()) {
        case "Prefix" -> prefix.prefix(unescaped(xml.getElementText()));
        default -> skip();
      }
    }
    return prefix.build();
  }

  /// As it was asked for: escaped. Most keys have nothing to escape.
  private static String unescaped(String text) {
    boolean isEscaped = text.indexOf('%') >= 0 || text.indexOf('+') >= 0;
    return isEscaped ? SdkHttpUtils.urlDecode(text) : text;
  }
}
