package org.trailglass.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.trailglass.problem.Place;
import org.trailglass.problem.Problem;
import org.trailglass.problem.Problem.Action;
import org.trailglass.problem.Problem.Limit;
import org.trailglass.s3.ObjectStore.Listing;
import org.trailglass.s3.ObjectStore.Page;
import org.trailglass.s3.TrailPath.Level;

/// Looks for the folders of trails under a location, down to their regions, level by level and
/// breadth first, so that what lies near is found first. One thread.
///
/// Below `AWSLogs` it takes one request for `AWSLogs` itself, one for each organisation, one for
/// each wanted account and one for each of its wanted kinds; those of other services are not looked
/// into. A folder that neither CloudTrail nor another service names so takes one more, for its
/// first objects: people rename folders. Above it, where any bucket may hold anything, at most 500
/// pages of folders are asked for, five levels deep, ten pages of one folder. Where a folder may
/// not be listed, what is wanted of it by name is tried.
final class TrailSearch implements PageRequests.Receiver<TrailSearch.Step> {
  private static final int PARALLEL = 32;
  private static final int DEPTH_OUTSIDE = 5;
  private static final int PAGES_OUTSIDE = 500;
  private static final int PAGES_OF_ONE = 10;

  private final S3Location location;
  private final Wanted wanted;
  private final PageRequests<Step> requests;
  private final SortedMap<String, TrailFolder> trails = new TreeMap<>(KeyOrder.INSTANCE);
  private final SortedSet<String> renamed = new TreeSet<>(KeyOrder.INSTANCE);
  private final List<String> folders = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private String root;
  private Optional<S3Exception> firstFailure = Optional.empty();
  private int objects;
  private int pagesOutside;
  private boolean isLaidOut;

  /// A folder that is looked into.
  ///
  /// @param path with the slash at its end, or the beginning of a name
  /// @param place of the folder that it names, or that the name lies in
  /// @param depth below the location
  /// @param page of its listing, from 0 on
  record Step(String path, TrailPath place, int depth, int page) {
    static Step root(String path) {
      return new Step(path, TrailPath.of(path), 0, 0);
    }

    boolean isFolder() {
      return path.isEmpty() || path.endsWith("/");
    }

    Step child(String childPath) {
      int start = path.lastIndexOf('/') + 1;
      var name = childPath.substring(start, childPath.length() - 1);
      return new Step(childPath, place.child(name), depth + 1, 0);
    }

    Step nextPage() {
      return new Step(path, place, depth, page + 1);
    }

    boolean isOutside() {
      return place.level() == Level.OUTSIDE;
    }

    boolean isInTrail() {
      return place.isInTrail();
    }

    /// Whether it stands where a trail has a folder of its own, but is named otherwise than
    /// CloudTrail and the services that write beside it name theirs.
    boolean isOddIn(Step parent) {
      return isOutside() && !parent.isOutside() && !TrailPath.isOfAnotherService(name());
    }

    private String name() {
      return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
    }
  }

  TrailSearch(ObjectStore store, Executor executor, S3Location location, Wanted wanted) {
    this.location = location;
    this.root = location.prefix();
    this.wanted = wanted;
    this.requests = new PageRequests<>(store, executor, PARALLEL);
  }

  /// Looks at all, or until cancelled; answers whether it was all.
  ///
  /// @param progressed run after each answer
  /// @throws S3Exception where nothing at all can be listed
  boolean run(Runnable progressed, BooleanSupplier isCancelled) throws S3Exception {
    enter(Step.root(root));
    while (requests.receive(this, isCancelled)) {
      progressed.run();
    }
    if (firstFailure.isPresent() && trails.isEmpty() && folders.isEmpty() && objects == 0) {
      throw firstFailure.get();
    }
    return !isCancelled.getAsBoolean();
  }

  private void enter(Step step) {
    isLaidOut |= step.place().level().compareTo(Level.ACCOUNT) >= 0;
    if (!wanted.includes(step.place())) {
      return;
    }
    if (step.isInTrail()) {
      var path = step.path().substring(0, step.path().lastIndexOf('/') + 1);
      var folder = step.place().folder(path);
      trails.put(folder.prefix(), folder);
    } else {
      look(step, Listing.level(location.bucket(), step.path()));
    }
  }

  private void look(Step step, Listing listing) {
    if (!step.isOutside() || step.depth() == 0 || mayLookOutside()) {
      requests.ask(step, listing);
    }
  }

  private boolean mayLookOutside() {
    pagesOutside++;
    if (pagesOutside == PAGES_OUTSIDE + 1) {
      cut(location.uri(), PAGES_OUTSIDE);
    }
    return pagesOutside <= PAGES_OUTSIDE;
  }

  private void cut(String place, int pages) {
    problems.add(
        new Problem.LimitReached(Place.whole(place, ""), Limit.FOLDERS, pages, Action.CUT_OFF));
  }

  @Override
  public void page(Step step, Listing listing, Page page) {
    if (listing.delimiter().isEmpty()) {
      probed(step, page);
      return;
    }
    var folder = step.path() + "/";
    if (!step.isFolder() && page.prefixes().contains(folder)) {
      root = folder;
      enter(Step.root(root));
      return;
    }
    if (step.depth() == 0) {
      folders.addAll(page.prefixes());
      objects += step.page() == 0 ? countOf(page) : 0;
    }
    var children = page.prefixes().stream().map(step::child).toList();
    if (!page.next().isEmpty()) {
      turn(step, listing.next(page.next()));
    }
    children.stream().filter(child -> child.isOddIn(step)).forEach(this::probe);
    children.stream()
        .filter(child -> !child.isOutside() || isWorthLooking(step, child))
        .forEach(this::enter);
  }

  /// Looks at the first objects of a folder that somebody may have renamed.
  private void probe(Step step) {
    if (mayLookOutside()) {
      requests.ask(step, Listing.all(location.bucket(), step.path()));
    }
  }

  private void probed(Step step, Page page) {
    boolean hasLogs =
        page.objects().stream()
            .map(object -> object.key().substring(object.key().lastIndexOf('/') + 1))
            .anyMatch(name -> TrailFile.parse(name).isPresent());
    if (hasLogs) {
      renamed.add(step.path());
    }
  }

  /// Asks for the next page, but of a folder that may hold millions of other objects only for some:
  /// then the logs are tried by their name.
  private void turn(Step step, Listing next) {
    if (!step.isOutside() || step.page() + 1 < PAGES_OF_ONE) {
      look(step.nextPage(), next);
    } else {
      cut(location.uri(step.path()), PAGES_OF_ONE);
      enter(step.child(step.path() + TrailPath.LOGS + "/"));
    }
  }

  private static int countOf(Page page) {
    return (int) page.objects().stream().filter(object -> !object.isFolderMarker()).count();
  }

  /// Whether a trail may lie in a folder that is none of a trail's own: in one beside those of a
  /// trail, as other services have them below the account, it does not.
  private static boolean isWorthLooking(Step step, Step child) {
    return step.isOutside() && child.depth() <= DEPTH_OUTSIDE;
  }

  @Override
  public void failed(Step step, Listing listing, S3Exception failure) {
    firstFailure = firstFailure.or(() -> Optional.of(failure));
    if (!step.isFolder()) {
      root = step.path() + "/";
      enter(Step.root(root));
      return;
    }
    var names =
        step.isOutside() && step.depth() > 0 ? List.<String>of() : wanted.namesIn(step.place());
    if (names.isEmpty() || step.page() > 0) {
      problems.add(failure.problem(Action.SKIPPED));
    } else {
      names.forEach(name -> enter(step.child(step.path() + name + "/")));
    }
  }

  /// What was found, once all was looked at.
  FoundTrails found() {
    return new FoundTrails(
        wanted, root, isLaidOut, trails(), renamed(), problems, Optional.empty(), Map.of());
  }

  /// The folders of trails by now, in the order of their keys.
  List<TrailFolder> trails() {
    return List.copyOf(trails.values());
  }

  /// Folders beside those of trails that hold logs by the names of their files, in the order of
  /// their keys.
  List<String> renamed() {
    return List.copyOf(renamed);
  }

  /// The folders of the location itself.
  List<String> folders() {
    return List.copyOf(folders);
  }

  /// How many objects lie in the location itself.
  int objects() {
    return objects;
  }

  /// What could not be looked at.
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// How many pages were asked for.
  long requests() {
    return requests.count();
  }
}
