package org.trailglass.jsonview;

import java.util.ArrayList;
import java.util.List;
import org.trailglass.jsonview.JsonTokens.Kind;

/// The values of a view: those of the text itself, and those of the texts that strings in it hold.
/// Immutable.
///
/// @param bases what is added to a value's number in its tree to get its number here
/// @param treeParents the string that holds a tree's text, -1 for the text itself
/// @param starts where each value begins in the shown text
/// @param ends where each value ends in the shown text
record ViewNodes(List<JsonTree> trees, Ints bases, Ints treeParents, Ints starts, Ints ends) {

  private JsonTree tree(int node) {
    return trees.get(bases.floor(node));
  }

  private int own(int node) {
    return node - bases.get(bases.floor(node));
  }

  int size() {
    return starts.size();
  }

  List<JsonStep> steps(int node) {
    int tree = bases.floor(node);
    int parent = treeParents.get(tree);
    var steps = new ArrayList<JsonStep>(parent < 0 ? List.of() : steps(parent));
    steps.addAll(trees.get(tree).steps(own(node)));
    return steps;
  }

  String value(int node) {
    return tree(node).value(own(node));
  }

  /// Whether a value is part of a text that a string holds.
  boolean isEmbedded(int node) {
    return node >= 0 && bases.floor(node) > 0;
  }

  boolean isContainer(int node) {
    var kind = tree(node).kind(own(node));
    return kind == Kind.BEGIN_OBJECT || kind == Kind.BEGIN_LIST;
  }
}
