package org.trailglass.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.trailglass.event.FieldPath;
import org.trailglass.query.FieldName;

class ShelfTest {

  private static Entry action(String title, String menu) {
    return new Entry.Action(new MenuAction(title, false, title, menu, "", true, "", () -> {}));
  }

  private static Entry field(String path, long count) {
    return new Entry.Field(
        new FieldName.Path(FieldPath.parse(path)), path, "", OptionalLong.of(count));
  }

  private static List<String> titles(Shelf.Answer answer) {
    return answer.lines().stream().map(line -> line.entry().title()).toList();
  }

  private static List<String> find(String typed, Used used, Entry... entries) {
    return titles(
        new Shelf(List.of(entries)).find(Wanted.of(typed), Optional.empty(), used, () -> false));
  }

  @Test
  void putsTheBestFirstAndOfEqualsTheMoreFrequentField() {
    assertThat(
            find(
                "user",
                Used.none(),
                field("a.user", 1),
                field("b.user", 7),
                field("userName", 3),
                action("User", "View")))
        .containsExactly("User", "userName", "b.user", "a.user");
  }

  @Test
  void findsWordsInAnyOrderAndInTheNamesOfMenus() {
    var dark = action("Dark", "View › Theme");

    assertThat(find("dark theme", Used.none(), dark)).containsExactly("Dark");
    assertThat(find("theme da", Used.none(), dark)).containsExactly("Dark");
    assertThat(find("theme light", Used.none(), dark)).isEmpty();
  }

  @Test
  void beginsWithWhatWasUsedLastWhereNothingIsTyped() {
    var one = action("One", "");
    var two = action("Two", "");
    var three = action("Three", "");
    var used = Used.none().with(two).with(three).with(two);

    assertThat(find("", used, one, two, three)).containsExactly("Two", "Three", "One");
    assertThat(find("  ", Used.none(), one, two, three)).containsExactly("One", "Two", "Three");
  }

  @Test
  void leavesRoomForEveryKindAndTellsHowManyThereAre() {
    // given
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < 1_000; i++) {
      entries.add(field("field" + i, i));
    }
    entries.add(action("Find in fields", "Edit"));
    var shelf = new Shelf(entries);

    // when
    var all = shelf.find(Wanted.of("fi"), Optional.empty(), Used.none(), () -> false);
    var fields = shelf.find(Wanted.of("fi"), Optional.of(Kind.FIELD), Used.none(), () -> false);

    // then
    assertThat(titles(all)).hasSize(Shelf.MOST_OF_A_KIND + 1).contains("Find in fields");
    assertThat(all.all()).isEqualTo(1_001);
    assertThat(titles(fields)).hasSize(Shelf.MOST).doesNotContain("Find in fields");
    assertThat(fields.all()).isEqualTo(1_000);
  }
}
