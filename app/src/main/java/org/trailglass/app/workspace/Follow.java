package org.trailglass.app.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.SetField;
import org.trailglass.query.FieldName;
import org.trailglass.query.Query;
import org.trailglass.search.Sort;
import org.trailglass.store.EventStore;

/// A thread that runs through the events and can be followed from one of them, as a stream of
/// packets is: all that has the same, in the order in which it happened.
public enum Follow implements Sight {
  /// The access key.
  KEY {
    @Override
    Optional<Query> query(EventStore store, int row) {
      return Sight.same(FieldName.Short.KEY, store, row);
    }
  },
  /// The session of temporary credentials.
  SESSION {
    @Override
    Optional<Query> query(EventStore store, int row) {
      return Sight.same(SetField.SESSION.path(), store, row);
    }
  },
  /// Who made the request, with whatever credentials.
  PRINCIPAL {
    @Override
    Optional<Query> query(EventStore store, int row) {
      return Sight.same(SetField.PRINCIPAL.path(), store, row);
    }
  },
  /// Who began the chain of credentials.
  ORIGIN {
    @Override
    Optional<Query> query(EventStore store, int row) {
      return Sight.same(SetField.ORIGIN.path(), store, row);
    }
  },
  /// The source address.
  ADDRESS {
    @Override
    Optional<Query> query(EventStore store, int row) {
      return Sight.same(FieldName.Short.IP, store, row);
    }
  },
  /// What the event acts on: the first of `resources.ARN`; where the record lists no resources, the
  /// first that it has of the request's parameters that name one, {@link #NAMING}.
  RESOURCE {
    @Override
    Optional<Query> query(EventStore store, int row) {
      return Sight.first(store, row, RESOURCES_ARN)
          .or(
              () ->
                  NAMING.stream()
                      .map(Fields.REQUEST_PARAMETERS::child)
                      .flatMap(path -> Sight.first(store, row, path).stream())
                      .findFirst())
          .map(Follow::resource);
    }
  };

  private static final FieldPath RESOURCES_ARN = FieldPath.of("resources", "ARN");

  /// Parameters that name what a request acts on, ARNs first, then what is made or changed most by
  /// attackers, as the services' API references call them.
  private static final List<String> NAMING =
      List.of(
          "resourceArn",
          "roleArn",
          "policyArn",
          "secretId",
          "bucketName",
          "functionName",
          "trailName",
          "keyId",
          "instanceId",
          "groupId",
          "volumeId",
          "snapshotId",
          "imageId",
          "tableName",
          "dBInstanceIdentifier",
          "dBSnapshotIdentifier",
          "stackName",
          "roleName",
          "groupName",
          "userName",
          "name");

  /// Events that have to do with a resource: that list it, and those that have its ARN or name as a
  /// value of the request or the answer.
  ///
  /// @param name an ARN, or a name as a request has it
  public static Query resource(String name) {
    return Query.or(
        Stream.of(RESOURCES_ARN, Fields.REQUEST_PARAMETERS, Fields.RESPONSE_ELEMENTS)
            .map(path -> Sight.is(new FieldName.Path(path), name))
            .toList());
  }

  abstract Optional<Query> query(EventStore store, int row);

  @Override
  public Optional<Filter> filter(EventStore store, int row) {
    return query(store, row).map(Filter::of);
  }

  /// As it happened.
  @Override
  public Sort order(Sort now) {
    return Sort.byTime();
  }

  @Override
  public String key() {
    return "follow." + name().toLowerCase(Locale.ROOT);
  }
}
