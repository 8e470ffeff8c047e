/// The filter language: text ⇄ {@link org.trailglass.query.Query}. Syntax only: what a query means
/// for the events of a store is the business of `search`.
///
/// Begin with {@link org.trailglass.query.Query}, then {@link org.trailglass.query.Test}, the tree.
/// {@link org.trailglass.query.QueryParser} reads it and {@link org.trailglass.query.QueryPrinter}
/// writes it. {@link org.trailglass.query.TermText} changes a text that a person edits, and {@link
/// org.trailglass.query.CompletionContext} says what may come at the caret. The language is
/// described for its users in docs/query-language.md. May use `event`.
@NullMarked
package org.trailglass.query;

import org.jspecify.annotations.NullMarked;
