package org.trailglass.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trailglass.event.SetField;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.QueryParser;
import org.trailglass.search.Search;
import org.trailglass.store.EventStore;

class ReadingFieldTest {
  private static final String WHOLE =
      "{\"eventVersion\":\"1.08\",\"eventName\":\"A\",\"reading\":\"repaired\"}";
  private static final String BROKEN = "{\"eventVersion\":\"1.08\"ed,\"eventName\":\"B\"}";

  private final EventStore store = LoadedText.of("{\"Records\":[" + WHOLE + "," + BROKEN + "]}");

  private int count(String query) {
    var parsed = (ParsedQuery) QueryParser.parse(query);
    return new Search().rows(store, parsed.query(), () -> false).size();
  }

  @Test
  void findsEventsByHowTheyWereRead() {
    assertThat(store.events()).isEqualTo(2);
    assertThat(count("reading:repaired eventName:B")).isEqualTo(1);
    assertThat(count("reading:whole")).isEqualTo(1);
    assertThat(count("reading:(whole or repaired or recovered or built)")).isEqualTo(2);
  }

  @Test
  void isNoKeyOfARecord() {
    assertThat(count("\"reading\":repaired")).isEqualTo(1);
    assertThat(store.first(0, SetField.READING.path())).contains("whole");
  }
}
