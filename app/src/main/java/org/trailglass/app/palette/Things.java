package org.trailglass.app.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.trailglass.app.queryfield.KnownFields;
import org.trailglass.app.settings.FilterChoices;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.NamedText;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.SetField;
import org.trailglass.identity.Lineage;
import org.trailglass.identity.Principal;
import org.trailglass.identity.Step;
import org.trailglass.query.FieldName;

/// Gathers what the palette can find: what the window offers, fields, filters, principals. FX
/// thread only; what takes long is left to the background.
public final class Things {
  private final Workspace workspace;
  private final KnownFields fields;
  private final Settings settings;
  private final Words words;

  /// @param fields those that occur
  /// @param settings keep filters
  public Things(Workspace workspace, KnownFields fields, Settings settings, Words words) {
    this.workspace = workspace;
    this.fields = fields;
    this.settings = settings;
    this.words = words;
  }

  /// What changes when more fields are known.
  ObservableValue<Map<FieldPath, Long>> counts() {
    return fields.counts();
  }

  /// What changes when more principals are known.
  ObservableValue<Lineage> lineage() {
    return workspace.lineageProperty();
  }

  /// Lets the fields of the newest snapshot be counted, if they were not.
  void look() {
    fields.look();
  }

  /// Takes everything as it is now.
  ///
  /// @return makes it ready in the background
  Callable<Shelf> gather(Offer offer) {
    var counts = fields.counts().getValue();
    var filters = settings.now().filters();
    var lineage = workspace.lineageProperty().get();
    var named = new NamedText(workspace.naming().namesProperty().get());
    return () -> {
      var entries = new ArrayList<Entry>();
      offer.actions().stream().map(Entry.Action::new).forEach(entries::add);
      filters(filters).forEach(entries::add);
      offer.sources().stream().map(Entry.Source::new).forEach(entries::add);
      fields(counts).forEach(entries::add);
      principals(lineage, named).forEach(entries::add);
      return new Shelf(entries);
    };
  }

  private static Stream<Entry> filters(FilterChoices kept) {
    var saved =
        kept.saved().stream()
            .map(
                filter ->
                    new Entry.Filter(
                        filter.text(),
                        Entry.shown(filter.name()),
                        Entry.shown(filter.text()),
                        true));
    var before =
        kept.history().stream().map(text -> new Entry.Filter(text, Entry.shown(text), "", false));
    return Stream.concat(saved, before);
  }

  /// Short names, derived fields, then all others that occur.
  private Stream<Entry> fields(Map<FieldPath, Long> counts) {
    var shorts =
        Arrays.stream(FieldName.Short.values())
            .map(
                name -> {
                  var hint = words.get("filter.field.short", name.path().toString());
                  return field(name, hint, counts);
                });
    var derived =
        Stream.concat(
                Arrays.stream(DerivedField.values()).map(DerivedField::path),
                Arrays.stream(SetField.values()).map(SetField::path))
            .map(path -> field(path, counts));
    var others =
        counts.keySet().stream().filter(path -> !path.isDerived()).map(path -> field(path, counts));
    return Stream.of(shorts, derived, others).flatMap(all -> all);
  }

  private Entry field(FieldPath path, Map<FieldPath, Long> counts) {
    var hint = path.isDerived() ? words.get("filter.field.derived") : "";
    return field(new FieldName.Path(path), hint, counts);
  }

  private static Entry field(FieldName name, String hint, Map<FieldPath, Long> counts) {
    var count = counts.get(name.path());
    var known = count == null ? OptionalLong.empty() : OptionalLong.of(count);
    return new Entry.Field(name, Entry.shown(name.text()), hint, known);
  }

  private static List<Entry> principals(Lineage lineage, NamedText named) {
    var seen = new HashSet<String>();
    return lineage.steps().stream()
        .map(Step::principal)
        .filter(principal -> seen.add(principal.id()))
        .map(principal -> principal(principal, named))
        .toList();
  }

  private static Entry principal(Principal principal, NamedText named) {
    var name = principal.name().isEmpty() ? principal.id() : principal.name();
    var title = named.beside(principal.id(), Entry.shown(name));
    return new Entry.Somebody(principal, title, Entry.shown(principal.id()));
  }
}
