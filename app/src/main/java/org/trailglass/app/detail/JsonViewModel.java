package org.trailglass.app.detail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trailglass.app.task.Latest;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.value.FieldValue;
import org.trailglass.app.workspace.Names;
import org.trailglass.event.FieldPath;
import org.trailglass.event.LeafKind;
import org.trailglass.jsonview.JsonSpot;
import org.trailglass.jsonview.JsonView;
import org.trailglass.store.RawEvent;
import org.trailglass.store.RowId;

/// The JSON of the current event as the viewer shows it, laid out and searched in the background.
/// FX thread only.
public final class JsonViewModel {
  private final TaskRunner runner;
  private final Latest<JsonView> layouts;
  private final Latest<Matches> searches;
  private final ReadOnlyObjectWrapper<Optional<EventDetail>> event =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<JsonView>> view =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<JsonSpot>> spot =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Matches> matches =
      new ReadOnlyObjectWrapper<>(Matches.none());
  private final ObjectProperty<JsonShape> shape = new SimpleObjectProperty<>(JsonShape.PRETTY);
  private final StringProperty wanted = new SimpleStringProperty("");
  private final ReadOnlyObjectProperty<Names> names;
  private int caret;

  JsonViewModel(TaskRunner runner, ReadOnlyObjectProperty<Names> names) {
    this.runner = runner;
    this.names = names;
    this.layouts = new Latest<>(runner);
    this.searches = new Latest<>(runner);
    shape.addListener((p, before, now) -> layOut());
    wanted.addListener((p, before, now) -> search(start()));
  }

  /// Shows another event, or the same one with more places, which changes nothing here.
  void show(Optional<EventDetail> newEvent) {
    boolean isSame =
        id(newEvent).equals(id(event.get())) && raw(newEvent).isPresent() == raw().isPresent();
    event.set(newEvent);
    if (isSame) {
      return;
    }
    if (shape.get() == JsonShape.SOURCE && !hasSource()) {
      shape.set(JsonShape.PRETTY);
    } else {
      layOut();
    }
  }

  private static Optional<RowId> id(Optional<EventDetail> detail) {
    return detail.map(EventDetail::id);
  }

  private static Optional<RawEvent> raw(Optional<EventDetail> detail) {
    return detail.flatMap(EventDetail::raw);
  }

  private Optional<RawEvent> raw() {
    return raw(event.get());
  }

  private void layOut() {
    if (raw().isEmpty()) {
      layouts.drop();
      take(Optional.empty());
      return;
    }
    var bytes = raw().get();
    var newShape = shape.get();
    layouts.askForFrame(() -> view(bytes, newShape), laidOut -> take(Optional.of(laidOut)));
  }

  private static JsonView view(RawEvent raw, JsonShape shape) {
    return switch (shape) {
      case PRETTY -> JsonView.pretty(raw.json(), JsonPictures.VISIBLE);
      case RAW -> JsonView.raw(raw.json(), JsonPictures.VISIBLE);
      case SOURCE -> source(raw.source());
    };
  }

  /// A row of a table is text, all else JSON or what was meant to be.
  private static JsonView source(byte[] source) {
    var begin = new String(source, 0, Math.min(source.length, 256), StandardCharsets.UTF_8).strip();
    return begin.startsWith("{") || begin.startsWith("[") || begin.startsWith("\"{")
        ? JsonView.raw(source, JsonPictures.VISIBLE)
        : JsonView.plain(source, JsonPictures.VISIBLE);
  }

  private void take(Optional<JsonView> newView) {
    matches.set(Matches.none());
    view.set(newView);
    moveTo(0);
    search(0);
  }

  /// The event whose JSON is shown.
  public ReadOnlyObjectProperty<Optional<EventDetail>> eventProperty() {
    return event.getReadOnlyProperty();
  }

  /// What is shown; empty while there is nothing.
  public ReadOnlyObjectProperty<Optional<JsonView>> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /// In which shape.
  public ObjectProperty<JsonShape> shapeProperty() {
    return shape;
  }

  /// Whether the source's own text differs from the event's JSON.
  public boolean hasSource() {
    return raw().filter(RawEvent::isDerived).isPresent();
  }

  /// What to find; nothing is found while it is empty.
  public StringProperty wantedProperty() {
    return wanted;
  }

  /// What was found.
  ReadOnlyObjectProperty<Matches> matchesProperty() {
    return matches.getReadOnlyProperty();
  }

  /// Where a search begins: at the current place, so that it stays while more is typed, else at the
  /// caret.
  private int start() {
    var found = matches.get();
    return found.current() >= 0 ? found.starts()[found.current()] : caret;
  }

  private void search(int from) {
    var text = view.get().map(JsonView::text).orElse("");
    var sought = wanted.get();
    if (sought.isEmpty() || text.isEmpty()) {
      searches.drop();
      matches.set(Matches.none());
    } else {
      searches.ask(() -> Matches.of(text, sought, from), matches::set);
    }
  }

  /// Goes to the next place; after the last comes the first.
  public void findNext() {
    matches.set(matches.get().next());
  }

  /// Goes to the place before; before the first comes the last.
  public void findPrevious() {
    matches.set(matches.get().previous());
  }

  /// The caret stands at another offset of the view's text.
  public void moveTo(int offset) {
    caret = offset;
    spot.set(view.get().flatMap(shown -> shown.spot(offset)));
  }

  /// The value under the caret.
  public ReadOnlyObjectProperty<Optional<JsonSpot>> spotProperty() {
    return spot.getReadOnlyProperty();
  }

  /// Names that stand beside values.
  ReadOnlyObjectProperty<Names> namesProperty() {
    return names;
  }

  /// The name of the value under the caret, with nothing hidden in it; empty if it has none.
  Optional<String> name() {
    return name(caret);
  }

  /// The name of the value at an offset of the view's text.
  Optional<String> name(int offset) {
    return view.get()
        .flatMap(shown -> NamedSpot.at(shown, offset, names.get()))
        .map(spot -> VisibleText.marked(spot.name()));
  }

  /// The path under the caret, without list positions; empty at the outermost value.
  public Optional<FieldPath> path() {
    return spot.get().map(JsonSpot::keys).filter(keys -> !keys.isEmpty()).map(FieldPath::new);
  }

  /// The value under the caret: a string decoded, all else as written.
  public Optional<String> value() {
    return view.get().flatMap(shown -> shown.value(caret));
  }

  /// The value under the caret with its path; of an object or a list that it is one.
  public Optional<FieldValue> fieldValue() {
    return value()
        .flatMap(
            text ->
                spot.get()
                    .flatMap(found -> view.get().map(shown -> shown.text().charAt(found.from())))
                    .map(first -> new FieldValue(path(), kind(first), text)));
  }

  /// What a value is by the character that it begins with.
  private static LeafKind kind(char first) {
    return switch (first) {
      case '{' -> LeafKind.EMPTY_OBJECT;
      case '[' -> LeafKind.EMPTY_ARRAY;
      case 'n' -> LeafKind.NULL;
      case 't' -> LeafKind.TRUE;
      case 'f' -> LeafKind.FALSE;
      case '"' -> LeafKind.TEXT;
      default -> LeafKind.NUMBER;
    };
  }

  /// The whole of what is shown in its own bytes: of the event, or of its source.
  public Optional<byte[]> evidence() {
    return raw().map(raw -> shape.get() == JsonShape.SOURCE ? raw.source() : raw.json());
  }

  /// Runs work of the view's own in the background.
  TaskRunner runner() {
    return runner;
  }
}
