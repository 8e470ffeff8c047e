package org.trailglass.s3;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The stores that are spoken to, one for each way of access: connections are kept from one
/// question to the next, and a person who was asked for a code is not asked again. Any thread.
final class Connections implements AutoCloseable {
  private final Stores stores;
  private final Map<S3Access, ObjectStore> open = new HashMap<>();
  private final List<ObjectStore> all = new ArrayList<>();

  /// A question to a store.
  interface Question<T> {
    T ask(ObjectStore store) throws S3Exception;
  }

  Connections(Stores stores) {
    this.stores = stores;
  }

  /// Asks a store. One that cannot be used as it is now is connected to anew by the next question:
  /// by then a person may have signed in.
  <T> T ask(S3Access access, Question<T> question) throws S3Exception {
    try {
      return question.ask(store(access));
    } catch (S3Exception failure) {
      if (failure.isOfStore()) {
        forget(access);
      }
      throw failure;
    }
  }

  private ObjectStore store(S3Access access) throws S3Exception {
    synchronized (open) {
      var store = open.get(access);
      if (store == null) {
        store = stores.connect(access);
        open.put(access, store);
        all.add(store);
      }
      return store;
    }
  }

  /// It is not closed: a load may still read from it.
  private void forget(S3Access access) {
    synchronized (open) {
      open.remove(access);
    }
  }

  @Override
  public void close() {
    synchronized (open) {
      all.forEach(ObjectStore::close);
      all.clear();
      open.clear();
    }
  }
}
