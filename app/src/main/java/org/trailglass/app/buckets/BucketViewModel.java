package org.trailglass.app.buckets;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.task.TaskRunner;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.BucketWish;
import org.trailglass.app.workspace.Names;
import org.trailglass.app.workspace.TimeSpan;
import org.trailglass.app.workspace.Told;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.s3.Buckets;
import org.trailglass.s3.Discovery;
import org.trailglass.s3.Estimate;
import org.trailglass.s3.S3Address;
import org.trailglass.s3.S3Location;
import org.trailglass.s3.Selection;
import org.trailglass.s3.SelectionText;
import org.trailglass.s3.TimeRange;
import org.trailglass.s3.TrailFolder;
import org.trailglass.s3.TrailKind;

/// What a person does to open something of a bucket: says where it is, looks for trails, chooses,
/// sees what it takes, opens. A change asks anew what it takes; nothing is downloaded before. FX
/// thread only.
public final class BucketViewModel {
  private final Workspace workspace;
  private final TaskRunner runner;
  private final Words words;
  private final Supplier<Buckets> buckets;
  private final StringProperty address = new SimpleStringProperty("");
  private final AddressQueue queue = new AddressQueue();
  private final ReadOnlyStringWrapper mistake = new ReadOnlyStringWrapper("");
  private final AccessForm access = new AccessForm();
  private final RangeForm range;
  private final Ticks<String> accounts = new Ticks<>(Set.of());
  private final Ticks<String> regions = new Ticks<>(Set.of());
  private final Ticks<TrailKind> kinds = new Ticks<>(Set.of(TrailKind.DIGEST));
  private final Asking<List<String>> profiles;
  private final Asking<List<String>> names;
  private final Asking<Discovery> search;
  private final Asking<Estimate> estimate;
  private final ReadOnlyObjectWrapper<Optional<Selection>> selection =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper openable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Wish>> wish =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// What the view model stands on.
  ///
  /// @param runner waits for stores: not the one that answers the questions of the window
  /// @param buckets answers; asked for in the background, and first when it is needed
  /// @param clock tells which hour is the last one
  public record Surroundings(
      Settings settings,
      TaskRunner runner,
      Words words,
      Supplier<Buckets> buckets,
      InstantSource clock) {}

  public BucketViewModel(Workspace workspace, Surroundings surroundings) {
    this.workspace = workspace;
    this.runner = surroundings.runner();
    this.words = surroundings.words();
    this.buckets = surroundings.buckets();
    range = new RangeForm(surroundings.settings(), surroundings.clock());
    profiles = new Asking<>(runner);
    names = new Asking<>(runner);
    search = new Asking<>(runner);
    estimate = new Asking<>(runner);
    address.addListener((property, old, now) -> forget());
    access.onChange(this::forget);
    search.stateProperty().addListener((property, old, now) -> found(now));
    estimate
        .stateProperty()
        .addListener(
            (property, old, now) ->
                openable.set(now.known().filter(found -> found.objects() > 0).isPresent()));
    range.wantedProperty().addListener((property, old, now) -> select());
    accounts.leftProperty().addListener((property, old, now) -> select());
    regions.leftProperty().addListener((property, old, now) -> select());
    kinds.leftProperty().addListener((property, old, now) -> select());
    workspace
        .wishes()
        .bucketProperty()
        .addListener((property, old, now) -> now.ifPresent(this::grant));
  }

  /// The bucket, URL or ARN, as written.
  StringProperty addressProperty() {
    return address;
  }

  /// Addresses that were pasted with it and are asked about afterwards.
  ReadOnlyObjectProperty<List<String>> waitingProperty() {
    return queue.waitingProperty();
  }

  /// The key of a sentence about the address; empty if nothing is wrong with it.
  ReadOnlyStringProperty mistakeProperty() {
    return mistake.getReadOnlyProperty();
  }

  AccessForm access() {
    return access;
  }

  RangeForm range() {
    return range;
  }

  Ticks<String> accounts() {
    return accounts;
  }

  Ticks<String> regions() {
    return regions;
  }

  Ticks<TrailKind> kinds() {
    return kinds;
  }

  /// Names that stand beside accounts.
  ReadOnlyObjectProperty<Names> namesOfValues() {
    return workspace.naming().namesProperty();
  }

  /// The profiles of the AWS configuration files.
  ReadOnlyObjectProperty<Asked<List<String>>> profilesProperty() {
    return profiles.stateProperty();
  }

  /// The buckets that may be listed.
  ReadOnlyObjectProperty<Asked<List<String>>> namesProperty() {
    return names.stateProperty();
  }

  /// What lies at the address.
  ReadOnlyObjectProperty<Asked<Discovery>> searchProperty() {
    return search.stateProperty();
  }

  /// What opening takes.
  ReadOnlyObjectProperty<Asked<Estimate>> estimateProperty() {
    return estimate.stateProperty();
  }

  /// What would be opened; empty while something is missing.
  ReadOnlyObjectProperty<Optional<Selection>> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /// Whether something would be opened, as far as it is known.
  ReadOnlyBooleanProperty openableProperty() {
    return openable.getReadOnlyProperty();
  }

  /// The newest wish to show the dialog.
  ReadOnlyObjectProperty<Optional<Wish>> wishProperty() {
    return wish.getReadOnlyProperty();
  }

  /// Wishes that the dialog is shown.
  public void show() {
    if (profiles.state() instanceof Asked.Nothing) {
      profiles.ask((progressed, isCancelled) -> buckets.get().profiles());
    }
    range.renew();
    wish.set(Optional.of(new Wish(wish.get().map(Wish::number).orElse(0) + 1)));
  }

  private void grant(BucketWish wanted) {
    if (wanted.isChosen()) {
      SelectionText.parse(wanted.text()).ifPresent(this::open);
    } else {
      fill(queue.begin(wanted.text()));
      show();
      if (!address.get().isEmpty()) {
        look();
      }
    }
  }

  /// A selection as text says how the store is spoken to, too.
  private void fill(String text) {
    var known = SelectionText.parse(text);
    known.ifPresent(chosen -> access.show(chosen.access()));
    address.set(known.map(chosen -> chosen.location().uri()).orElse(text));
  }

  /// Looks for trails at the address.
  void look() {
    var written = S3Address.parse(address.get());
    mistake.set(written.isEmpty() ? "buckets.address.wrong" : "");
    written.ifPresent(
        place -> {
          access.take(place);
          look(place.location());
        });
  }

  private void look(S3Location place) {
    forget();
    range.renew();
    var how = access.access();
    search.ask(
        (progressed, isCancelled) -> buckets.get().discover(place, how, progressed, isCancelled));
  }

  /// Looks for trails in a folder.
  ///
  /// @param folder as {@link Discovery} names it
  void browse(String folder) {
    search
        .state()
        .known()
        .ifPresent(found -> goTo(new S3Location(found.location().bucket(), folder)));
  }

  /// Looks for trails in the folder that holds the one of now.
  void browseUp() {
    search
        .state()
        .known()
        .map(Discovery::location)
        .filter(place -> !place.prefix().isEmpty())
        .ifPresent(place -> goTo(new S3Location(place.bucket(), above(place.prefix()))));
  }

  private static String above(String prefix) {
    int end = prefix.lastIndexOf('/', prefix.length() - 2);
    return prefix.substring(0, end + 1);
  }

  private void goTo(S3Location place) {
    address.set(place.uri());
    look(place);
  }

  /// Lists the buckets of the account.
  void listBuckets() {
    forget();
    var how = access.access();
    names.ask((progressed, isCancelled) -> buckets.get().names(how));
  }

  /// Looks for trails in a bucket of the list.
  void choose(String bucket) {
    goTo(new S3Location(bucket, ""));
  }

  /// Ends the search or the count with what is known by then.
  void stop() {
    search.stop();
    estimate.stop();
  }

  /// Asks what it takes to open what is chosen.
  void count() {
    selection
        .get()
        .ifPresent(
            chosen ->
                estimate.ask(
                    (progressed, isCancelled) ->
                        buckets.get().estimate(chosen, progressed, isCancelled)));
  }

  private void forget() {
    mistake.set("");
    names.forget();
    search.forget();
    accounts.clear();
    regions.clear();
    kinds.clear();
    select();
  }

  private void found(Asked<Discovery> now) {
    range.forgetSuggestion();
    now.known()
        .ifPresent(
            found -> {
              accounts.offer(values(found, TrailFolder::account));
              regions.offer(values(found, TrailFolder::region));
              kinds.offer(values(found, TrailFolder::kind));
              found.lastDay().ifPresent(range::suggest);
            });
    select();
  }

  private static <T extends Comparable<? super T>> List<T> values(
      Discovery found, Function<TrailFolder, T> value) {
    return found.trails().stream().map(value).distinct().sorted().toList();
  }

  /// Where there is no trail, a folder that holds others may be the whole bucket: what it takes is
  /// asked for only when a person wants it.
  private void select() {
    var before = selection.get();
    selection.set(selected());
    if (selection.get().isEmpty()) {
      estimate.forget();
    } else if (!selection.get().equals(before)) {
      estimate.forget();
      if (search.state().known().filter(BucketViewModel::isBrowsed).isEmpty()) {
        count();
      }
    }
  }

  /// Whether a place is one to go on from.
  static boolean isBrowsed(Discovery found) {
    return found.trails().isEmpty() && !found.folders().isEmpty();
  }

  private Optional<Selection> selected() {
    var wanted = range.wantedProperty().get();
    boolean isNone = accounts.isNone() || regions.isNone() || kinds.isNone();
    return search.state() instanceof Asked.Done<Discovery>(var found) && wanted.isValid() && !isNone
        ? Optional.of(
            new Selection(
                found.location(),
                access.access(),
                wanted.range(),
                accounts.chosen(),
                regions.chosen(),
                kinds.chosen()))
        : Optional.empty();
  }

  /// Opens what is chosen.
  ///
  /// @return whether there was something to open
  boolean open() {
    var chosen = selection.get();
    estimate.stop();
    chosen.ifPresent(this::open);
    return chosen.isPresent();
  }

  /// Looks at the next of the addresses that were pasted together.
  ///
  /// @return whether there is one
  boolean goOn() {
    var next = queue.next();
    next.ifPresent(
        text -> {
          fill(text);
          look();
        });
    return next.isPresent();
  }

  /// Ends what is asked and forgets what waits: the dialog is closed, or the window.
  public void leave() {
    stop();
    queue.clear();
  }

  /// The range becomes a part of the filter, where it is seen and can be taken away: files are read
  /// that hold events from outside it.
  private void open(Selection chosen) {
    runner.run(
        () -> buckets.get().origin(chosen),
        origin -> {
          workspace.open(List.of(origin));
          chosen.range().ifPresent(this::narrow);
        });
  }

  private void narrow(TimeRange wanted) {
    var span = new TimeSpan(wanted.from().toEpochMilli(), wanted.to().toEpochMilli());
    workspace.narrow(span);
    var text = new BucketText(words, range.zone());
    var details = new ArrayList<String>();
    details.add(words.get("buckets.told.widened.why"));
    details.add(words.get("buckets.told.widened.filter"));
    workspace.tell(
        new Told(Told.Kind.DONE, words.get("buckets.told.widened", text.range(wanted)), details));
  }
}
