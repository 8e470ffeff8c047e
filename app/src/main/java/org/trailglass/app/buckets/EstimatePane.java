package org.trailglass.app.buckets;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.trailglass.app.text.Words;
import org.trailglass.s3.Estimate;

/// What it takes to open what is chosen.
final class EstimatePane {
  private final BucketViewModel model;
  private final Words words;
  private final StatusLine status;
  private final Label kept = new Label();
  private final Button count;
  private final Hyperlink lastDay = new Hyperlink();
  private final VBox root;

  /// @param showCache shows what is kept on this computer
  EstimatePane(BucketViewModel model, Words words, Runnable showCache) {
    this.model = model;
    this.words = words;
    status = new StatusLine(words, model::stop);
    status.text().setId("bucket-estimate");
    kept.getStyleClass().add("muted");
    kept.setWrapText(true);
    count = new Button(words.get("buckets.count"));
    count.setId("bucket-count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.setOnAction(click -> model.count());
    count.managedProperty().bind(count.visibleProperty());
    lastDay.setId("bucket-last-day");
    lastDay.setMinWidth(Region.USE_PREF_SIZE);
    lastDay.setOnAction(click -> model.range().missedDay().ifPresent(model.range()::choose));
    lastDay.managedProperty().bind(lastDay.visibleProperty());
    HBox.setHgrow(status.root(), Priority.ALWAYS);
    var cache = new Hyperlink(words.get("buckets.cache.show"));
    cache.setId("bucket-cache");
    cache.setMinWidth(Region.USE_PREF_SIZE);
    cache.setOnAction(click -> showCache.run());
    var row = new HBox(status.root(), lastDay, count, cache);
    row.getStyleClass().add("form-row");
    root = new VBox(row, kept);
    root.getStyleClass().add("estimate");
    model.estimateProperty().subscribe(this::show);
    model.selectionProperty().subscribe(now -> show(model.estimateProperty().get()));
  }

  Node root() {
    return root;
  }

  private void show(Asked<Estimate> estimate) {
    var text = new BucketText(words, model.range().zone());
    boolean isChosen = model.selectionProperty().get().isPresent();
    count.setVisible(isChosen && estimate instanceof Asked.Nothing);
    offerLastDay(estimate);
    kept.setText(estimate.known().map(text::kept).orElse(""));
    switch (estimate) {
      case Asked.Nothing<Estimate>() ->
          status.hint(words.get(isChosen ? "buckets.estimate.wanted" : "buckets.estimate.later"));
      case Asked.Running<Estimate>(var soFar) ->
          status.run(
              soFar.map(text::estimate).orElseGet(() -> words.get("buckets.estimate.running")));
      case Asked.Done<Estimate>(var answer) -> status.tell(text.estimate(answer));
      case Asked.Failed<Estimate>(var why) -> status.fail(text.fault(why));
    }
  }

  /// Where the chosen time holds nothing, the last day of the trail is one click away.
  private void offerLastDay(Asked<Estimate> estimate) {
    boolean isNothing =
        estimate instanceof Asked.Done<Estimate>(var answer)
            && answer.isDone()
            && answer.objects() == 0;
    var day = isNothing ? model.range().missedDay() : Optional.<LocalDate>empty();
    lastDay.setVisible(day.isPresent());
    day.ifPresent(last -> lastDay.setText(words.get("buckets.estimate.lastDay", last.toString())));
  }
}
