package org.trailglass.app.open;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.trailglass.app.intake.SourceReveal;
import org.trailglass.app.intake.SourceState;
import org.trailglass.app.open.Notice.Kind;
import org.trailglass.app.text.VisibleText;
import org.trailglass.app.text.Words;
import org.trailglass.app.workspace.Told;
import org.trailglass.app.workspace.Workspace;
import org.trailglass.container.ChosenLimits;
import org.trailglass.container.LimitName;
import org.trailglass.container.Origin;

/// Tells what did not go as a person may have thought: a source without events, one that is open
/// already, the sample among other sources, settings that do not hold. The newest notice counts;
/// what lasts comes back after it. FX thread only.
public final class NoticeViewModel {
  private final Workspace workspace;
  private final Words words;
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Set<Integer> told = new HashSet<>();
  private Optional<Notice> lasting = Optional.empty();

  NoticeViewModel(Workspace workspace, Words words) {
    this.workspace = workspace;
    this.words = words;
    workspace.sourcesProperty().addListener((property, old, sources) -> look(sources));
    workspace
        .toldProperty()
        .addListener(
            (property, old, now) ->
                now.ifPresent(told -> notice.set(Optional.of(new Notice(told)))));
    workspace.sourceRevealProperty().addListener((property, old, now) -> now.ifPresent(this::tell));
  }

  /// What to tell now.
  public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Puts the notice away.
  public void dismiss() {
    if (notice.get().equals(lasting)) {
      lasting = Optional.empty();
    }
    notice.set(lasting);
  }

  /// Puts away what was told of what was opened before.
  void clear() {
    notice.set(lasting);
  }

  /// Tells what holds however much is opened: it comes back until it is put away.
  public void tellLasting(Told news) {
    last(new Notice(news));
  }

  private void last(Notice news) {
    lasting = Optional.of(news);
    notice.set(lasting);
  }

  /// Tells which limits in the settings are written wrong, and what holds instead.
  public void tell(List<ChosenLimits.Wrong> wrong) {
    if (!wrong.isEmpty()) {
      var sentences = wrong.stream().map(this::sentence).collect(Collectors.joining(" "));
      last(new Notice(Kind.WRONG_LIMITS, sentences, 0));
    }
  }

  private String sentence(ChosenLimits.Wrong wrong) {
    var value = VisibleText.of(wrong.value());
    return wrong
        .known()
        .map(limit -> words.get("notice.limit", limit, value, amount(limit), limit.most()))
        .orElseGet(() -> words.get("notice.limitUnknown", VisibleText.of(wrong.name())));
  }

  /// As it would be written into the settings.
  private static String amount(LimitName limit) {
    long usual = limit.usual();
    for (var unit : List.of("K", "M", "G")) {
      if (usual % 1_024 != 0) {
        break;
      }
      usual /= 1_024;
      if (usual < 1_024) {
        return usual + unit;
      }
    }
    return Long.toString(limit.usual());
  }

  /// Does what the notice offers, as far as the workspace can, and puts it away.
  public void accept() {
    var accepted = notice.get();
    dismiss();
    accepted.ifPresent(
        now -> {
          switch (now.kind()) {
            case WRONG_LIMITS, TOLD -> {}
            case FRUITLESS -> workspace.revealReason(now.source());
            case OPEN_ALREADY -> workspace.reload(now.source());
            case SAMPLE_AMONG_OTHERS -> workspace.openSample();
          }
        });
  }

  /// Asks whether the sample is to stand among what is open.
  void askForSample() {
    notice.set(Optional.of(new Notice(Kind.SAMPLE_AMONG_OTHERS, words.get("notice.sample"), 0)));
  }

  private void look(List<SourceState> sources) {
    notice
        .get()
        .filter(now -> now.source() > 0)
        .filter(now -> sources.stream().noneMatch(source -> source.number() == now.source()))
        .ifPresent(gone -> clear());
    var fresh =
        sources.stream()
            .filter(SourceState::isFruitless)
            .filter(source -> !told.contains(source.number()))
            .toList();
    if (!fresh.isEmpty()) {
      fresh.forEach(source -> told.add(source.number()));
      var last = fresh.getLast();
      notice.set(Optional.of(new Notice(Kind.FRUITLESS, fruitless(last), last.number())));
    }
  }

  private String fruitless(SourceState source) {
    var name = VisibleText.of(source.origin().name());
    var problems = source.report().problems();
    return switch (source.origin()) {
      case Origin.Pasted pasted -> words.get("notice.fruitlessPaste");
      case Origin.OnDisk _, Origin.Remote _ ->
          problems.isEmpty()
              ? words.get("notice.fruitless", name)
              : words.get(
                  "notice.unreadable",
                  words.get("problem." + problems.getFirst().topic(), problems.getFirst().amount()),
                  name);
    };
  }

  private void tell(SourceReveal reveal) {
    workspace.sourcesProperty().get().stream()
        .filter(source -> source.number() == reveal.source())
        .map(source -> words.get("notice.openAlready", VisibleText.of(source.origin().name())))
        .findFirst()
        .ifPresent(
            text -> notice.set(Optional.of(new Notice(Kind.OPEN_ALREADY, text, reveal.source()))));
  }
}
