package org.trailglass.app.workspace;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/// What features ask of features that they do not know. A wish is there for those who watch, and
/// empty once it is seen to. FX thread only.
public final class Wishes {
  private final Wish<Path> openedCase = new Wish<>();
  private final Wish<BucketWish> bucket = new Wish<>();
  private final Wish<String> reach = new Wish<>();
  private final Wish<Integer> source = new Wish<>();
  private final Wish<String> identity = new Wish<>();

  /// The file of the case that is to be opened.
  public ReadOnlyObjectProperty<Optional<Path>> caseProperty() {
    return openedCase.property();
  }

  /// Wishes that a case is opened.
  public void openCase(Path file) {
    openedCase.make(file);
  }

  /// What of a bucket is to be opened.
  public ReadOnlyObjectProperty<Optional<BucketWish>> bucketProperty() {
    return bucket.property();
  }

  /// Wishes that something of a bucket is opened.
  public void openBucket(BucketWish wish) {
    bucket.make(wish);
  }

  /// The step of which a person wants to see what it reached.
  public ReadOnlyObjectProperty<Optional<String>> reachProperty() {
    return reach.property();
  }

  /// Wishes to see what a step of the lineage reached, by what tells it from all others.
  public void showReach(String stepName) {
    reach.make(stepName);
  }

  /// The principal that a person wants to see among the identities.
  public ReadOnlyObjectProperty<Optional<String>> identityProperty() {
    return identity.property();
  }

  /// Wishes to see a principal among the identities, by what tells it from all others.
  public void showIdentity(String principalId) {
    identity.make(principalId);
  }

  /// The source that a person wants to see in the list of sources, by its number.
  public ReadOnlyObjectProperty<Optional<Integer>> sourceProperty() {
    return source.property();
  }

  /// Wishes to see a source in the list of sources.
  public void showSource(int number) {
    source.make(number);
  }
}
