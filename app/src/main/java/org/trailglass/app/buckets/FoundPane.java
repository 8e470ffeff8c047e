package org.trailglass.app.buckets;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.trailglass.app.control.CheckList;
import org.trailglass.app.listing.ListMenu;
import org.trailglass.app.text.Words;
import org.trailglass.app.theme.Icon;
import org.trailglass.app.workspace.Names;
import org.trailglass.s3.Discovery;
import org.trailglass.s3.TrailKind;

/// What was found at the address: accounts, regions and kinds to tick, or folders or buckets to go
/// on to.
final class FoundPane {
  private final BucketViewModel model;
  private final Words words;
  private final FoundLists lists;
  private final StatusLine status;
  private final StackPane body = new StackPane();
  private final Label hint = new Label();
  private final Label missing = new Label();
  private final HBox trails;
  private final NameList folders;
  private final NameList buckets;
  private final Button up;
  private final VBox root;

  /// @param menu on every list
  FoundPane(BucketViewModel model, Words words, ListMenu menu) {
    lists = new FoundLists(words, menu);
    this.model = model;
    this.words = words;
    status = new StatusLine(words, model::stop);
    folders = new NameList(words.get("buckets.folders"), "bucket-folders", lists, model::browse);
    buckets = new NameList(words.get("buckets.buckets"), "bucket-names", lists, model::choose);
    trails = trails();
    up = new Button(words.get("buckets.up"), Icon.UP.node());
    up.setOnAction(click -> model.browseUp());
    hint.setText(words.get("buckets.hint"));
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    var browser = new HBox(up);
    browser.getStyleClass().add("form-row");
    up.managedProperty().bind(up.visibleProperty());
    body.getStyleClass().add("found-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    missing.getStyleClass().add("missing");
    missing.setWrapText(true);
    missing.setMinHeight(Region.USE_PREF_SIZE);
    missing.managedProperty().bind(missing.textProperty().isNotEmpty());
    root = new VBox(new HBox(8, status.root(), browser), missing, body);
    HBox.setHgrow(status.root(), Priority.ALWAYS);
    root.getStyleClass().add("found");
    model.searchProperty().subscribe(now -> show());
    model.namesProperty().subscribe(now -> show());
  }

  Node root() {
    return root;
  }

  private HBox trails() {
    var text = new BucketText(words, model.range().zone());
    var accounts =
        new CheckList<String>(texts("accounts"), account -> named(account), model.accounts()::tick);
    var regions = new CheckList<String>(texts("regions"), BucketText::shown, model.regions()::tick);
    var kinds = new CheckList<TrailKind>(texts("kinds"), text::kind, model.kinds()::tick);
    lists.ofTicks(accounts, words.get("buckets.accounts"), BucketText::shown, model.accounts());
    lists.ofTicks(regions, words.get("buckets.regions"), BucketText::shown, model.regions());
    lists.ofTicks(kinds, words.get("buckets.kinds"), text::kind, model.kinds());
    follow(accounts, model.accounts());
    follow(regions, model.regions());
    follow(kinds, model.kinds());
    model.namesOfValues().subscribe(names -> accounts.offer(accountsNow()));
    var box = new HBox(accounts.root(), regions.root(), kinds.root());
    box.getStyleClass().add("trails");
    for (var list : List.of(accounts.root(), regions.root(), kinds.root())) {
      HBox.setHgrow(list, Priority.ALWAYS);
      list.setPrefWidth(0);
    }
    accounts.root().setId("bucket-accounts");
    regions.root().setId("bucket-regions");
    kinds.root().setId("bucket-kinds");
    return box;
  }

  private List<String> accountsNow() {
    return model.accounts().offeredProperty().get();
  }

  private String named(String account) {
    Names names = model.namesOfValues().get();
    var shown = BucketText.shown(account);
    return names.of(account).map(name -> shown + "  " + BucketText.shown(name)).orElse(shown);
  }

  private static <T> void follow(CheckList<T> list, Ticks<T> ticks) {
    ticks.offeredProperty().subscribe(list::offer);
    ticks.leftProperty().subscribe(list::leave);
  }

  private CheckList.Texts texts(String what) {
    return new CheckList.Texts(
        words.get("buckets." + what),
        words.get("buckets." + what + ".search"),
        words.get("buckets.all"),
        words.get("buckets.none"),
        words.get("buckets.ticked"));
  }

  private void show() {
    var text = new BucketText(words, model.range().zone());
    var names = model.namesProperty().get();
    missing.setText(model.searchProperty().get().known().map(text::missing).orElse(""));
    if (names instanceof Asked.Nothing) {
      showSearch(text, model.searchProperty().get());
    } else {
      up.setVisible(false);
      names.known().ifPresent(buckets::show);
      body.getChildren().setAll(names.known().isPresent() ? buckets.list() : hint);
      switch (names) {
        case Asked.Failed<List<String>>(var why) -> status.fail(text.fault(why));
        case Asked.Done<List<String>>(var found) ->
            status.tell(words.get("buckets.found.buckets", found.size()));
        case Asked.Running<List<String>> _ -> status.run(words.get("buckets.listing"));
        case Asked.Nothing<List<String>> _ -> status.clear();
      }
    }
  }

  private void showSearch(BucketText text, Asked<Discovery> search) {
    var known = search.known();
    up.setVisible(known.filter(found -> !found.location().prefix().isEmpty()).isPresent());
    body.getChildren().setAll(content(known));
    switch (search) {
      case Asked.Nothing<Discovery>() -> status.clear();
      case Asked.Running<Discovery>(var soFar) ->
          status.run(soFar.map(text::found).orElseGet(() -> words.get("buckets.looking")));
      case Asked.Done<Discovery>(var found) ->
          status.tell(
              found.isDone()
                  ? text.found(found)
                  : words.get("buckets.found.stopped", text.found(found)));
      case Asked.Failed<Discovery>(var why) -> status.fail(text.fault(why));
    }
  }

  private Node content(Optional<Discovery> known) {
    if (known.filter(found -> !found.trails().isEmpty()).isPresent()) {
      return trails;
    }
    if (known.filter(BucketViewModel::isBrowsed).isPresent()) {
      folders.show(known.orElseThrow().folders());
      return folders.list();
    }
    return hint;
  }
}
