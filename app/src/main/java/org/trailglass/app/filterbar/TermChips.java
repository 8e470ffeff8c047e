package org.trailglass.app.filterbar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import org.trailglass.app.queryfield.TypedText;
import org.trailglass.app.text.Words;
import org.trailglass.app.value.NamedText;
import org.trailglass.query.ParsedQuery;
import org.trailglass.query.Term;

/// The terms of the filter beside each other, on one line that scrolls.
final class TermChips implements TermChip.Verbs {
  /// Beyond so many the text is the better place to work at.
  private static final int MOST = 60;

  private final FilterBarViewModel model;
  private final Words words;
  private final Consumer<Term> onEdit;
  private final HBox line = new HBox();
  private final ScrollPane root = new ScrollPane(line);
  private List<Term> terms = List.of();
  private final List<TermChip> chips = new ArrayList<>();
  private int current;

  /// @param onEdit goes to a term in the text
  TermChips(FilterBarViewModel model, Words words, Consumer<Term> onEdit) {
    this.model = model;
    this.words = words;
    this.onEdit = onEdit;
    line.getStyleClass().add("term-chips");
    line.setAlignment(Pos.CENTER_LEFT);
    root.setId("filter-terms");
    root.getStyleClass().add("term-scroll");
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.setFitToHeight(true);
    root.setFocusTraversable(false);
    root.setMinWidth(0);
    root.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    model.typedProperty().subscribe(this::show);
    model.namesProperty().addListener((p, old, names) -> show(model.typedProperty().get()));
  }

  Node root() {
    return root;
  }

  private void show(TypedText typed) {
    int focused = focused();
    terms = typed.parsed().map(ParsedQuery::terms).orElse(List.of());
    var names = new TermNames(new NamedText(model.namesProperty().get()));
    var shown =
        terms.stream()
            .limit(MOST)
            .map(term -> new TermChip.Shown(term, text(typed, term), names.of(term)))
            .toList();
    while (chips.size() > shown.size()) {
      line.getChildren().remove(chips.removeLast().root());
    }
    for (int i = 0; i < chips.size(); i++) {
      chips.get(i).show(shown.get(i));
    }
    for (var term : shown.subList(chips.size(), shown.size())) {
      add(new TermChip(term, words, this));
    }
    stand(current);
    if (focused >= 0 && !chips.isEmpty()) {
      chips.get(Math.min(focused, chips.size() - 1)).root().requestFocus();
    }
  }

  private static String text(TypedText typed, Term term) {
    return typed.text().substring(term.start(), term.end());
  }

  private void add(TermChip chip) {
    int at = chips.size();
    chip.root().focusedProperty().subscribe(is -> focused(at, is));
    chips.add(chip);
    line.getChildren().add(chip.root());
  }

  private void focused(int at, boolean isFocused) {
    if (isFocused) {
      stand(at);
    }
  }

  /// All terms are one stop of the Tab key, which comes back to where the keyboard stood.
  private void stand(int at) {
    current = Math.clamp(at, 0, Math.max(0, chips.size() - 1));
    for (int i = 0; i < chips.size(); i++) {
      chips.get(i).root().setFocusTraversable(i == current);
    }
  }

  private int focused() {
    for (int i = 0; i < chips.size(); i++) {
      if (chips.get(i).root().isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  private void scrolled(ScrollEvent event) {
    double hidden = line.getWidth() - root.getViewportBounds().getWidth();
    if (hidden > 0) {
      double delta = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
      root.setHvalue(Math.clamp(root.getHvalue() - delta / hidden, 0, 1));
      event.consume();
    }
  }

  @Override
  public void edit(Term term) {
    onEdit.accept(term);
  }

  @Override
  public void negate(Term term) {
    model.negate(term);
  }

  @Override
  public void toggle(Term term) {
    model.toggle(term);
  }

  @Override
  public void remove(Term term) {
    model.remove(term);
  }

  @Override
  public void move(Term term, int step) {
    int to = terms.indexOf(term) + step;
    if (to >= 0 && to < chips.size()) {
      var chip = chips.get(to).root();
      chip.requestFocus();
      reveal(chip);
    }
  }

  private void reveal(Node chip) {
    double room = root.getViewportBounds().getWidth();
    double hidden = line.getWidth() - room;
    if (hidden > 0) {
      var bounds = chip.getBoundsInParent();
      double left = root.getHvalue() * hidden;
      double wanted = Math.min(Math.max(left, bounds.getMaxX() - room), bounds.getMinX());
      root.setHvalue(Math.clamp(wanted / hidden, 0, 1));
    }
  }
}
