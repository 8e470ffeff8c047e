package org.trailglass.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.roaringbitmap.RoaringBitmap;
import org.trailglass.event.DerivedField;
import org.trailglass.event.FieldPath;
import org.trailglass.event.Fields;
import org.trailglass.event.LeafKind;
import org.trailglass.store.Column;
import org.trailglass.store.EventStore;

/// With whom calls shared something: everybody, another account, or whoever the request names. The
/// parameters are those of the API references of EC2, RDS, S3, KMS, Lambda, RAM and Directory
/// Service; principals of policies as the IAM user guide, "AWS JSON policy elements: Principal",
/// has them.
final class Grantees {
  /// By name without the date of the API, the keys that name the grantee, wherever in the request.
  private static final Map<String, Set<String>> KEYS =
      Map.ofEntries(
          Map.entry("ModifySnapshotAttribute", Set.of("add.items.userId", "add.items.group")),
          Map.entry("ModifyImageAttribute", Set.of("add.items.userId", "add.items.group")),
          Map.entry("ModifyDBSnapshotAttribute", Set.of("valuesToAdd")),
          Map.entry("ModifyDBClusterSnapshotAttribute", Set.of("valuesToAdd")),
          Map.entry("AuthorizeSnapshotAccess", Set.of("accountWithRestoreAccess")),
          Map.entry("PutBucketAcl", Set.of("Grantee.URI", "Grantee.ID", "x-amz-acl")),
          Map.entry("PutObjectAcl", Set.of("Grantee.URI", "Grantee.ID", "x-amz-acl")),
          Map.entry("AddPermission", Set.of("principal", "aWSAccountIds")),
          Map.entry("AddLayerVersionPermission", Set.of("principal")),
          Map.entry("CreateGrant", Set.of("granteePrincipal")),
          Map.entry("ShareDirectory", Set.of("shareTarget.id")),
          Map.entry("CreateResourceShare", Set.of("principals")),
          Map.entry("AssociateResourceShare", Set.of("principals")),
          Map.entry("PutPermission", Set.of("principal")),
          Map.entry("ModifyVpcEndpointServicePermissions", Set.of("addAllowedPrincipals.item")),
          Map.entry("ModifyDocumentPermission", Set.of("accountIdsToAdd")));

  private static final String STATEMENT = "Statement";

  private static final List<String> POLICY_KEYS =
      List.of(STATEMENT + ".Principal", STATEMENT + ".Principal.AWS");

  /// Lists of access control that let nobody in who had no access before.
  private static final Set<String> OWN = Set.of("private", "bucket-owner-full-control");

  private static final Pattern ACCOUNT = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

  private final EventStore store;
  private final RoaringBitmap rows;
  private final int number;
  private final Map<Integer, List<Mention>> byRow = new HashMap<>();

  /// A text at a place of the record.
  record Mention(FieldPath path, String text) {}

  private Grantees(EventStore store, int number, RoaringBitmap rows) {
    this.store = store;
    this.number = number;
    this.rows = rows;
  }

  /// The grantees that some rows of a segment name, by row.
  ///
  /// @param rows counted from the segment's first
  static Map<Integer, List<Mention>> of(EventStore store, int number, RoaringBitmap rows) {
    var grantees = new Grantees(store, number, rows);
    var segment = store.segments().get(number);
    for (var path : segment.paths()) {
      if (path.isAtOrUnder(Fields.REQUEST_PARAMETERS)) {
        segment.column(path).ifPresent(column -> grantees.look(path, column));
      }
    }
    return grantees.byRow;
  }

  private void look(FieldPath path, Column column) {
    var text = String.join(".", path.keys());
    boolean isPolicy = POLICY_KEYS.stream().anyMatch(key -> endsWith(text, key));
    if (!isPolicy
        && KEYS.values().stream().flatMap(Set::stream).noneMatch(k -> endsWith(text, k))) {
      return;
    }
    column.forEach(
        (row, ordinal) -> {
          if (rows.contains(row) && column.kind(ordinal) != LeafKind.NULL) {
            var value = column.text(ordinal);
            if (isPolicy
                ? isStranger(value, text(row, DerivedField.ACCOUNT.path())) && isAllowed(row, path)
                : isGrantee(row, text, value)) {
              byRow.computeIfAbsent(row, r -> new ArrayList<>(1)).add(new Mention(path, value));
            }
          }
        });
  }

  private boolean isGrantee(int row, String path, String value) {
    var keys = KEYS.getOrDefault(ActionKind.plain(text(row, Fields.EVENT_NAME)), Set.of());
    return !OWN.contains(value) && keys.stream().anyMatch(key -> endsWith(path, key));
  }

  /// Whether a principal is everybody, or somebody of another account.
  static boolean isStranger(String principal, String account) {
    if (principal.equals("*")) {
      return true;
    }
    var named = ACCOUNT.matcher(principal);
    return named.find() && !named.group().equals(account);
  }

  /// Policies that only deny name everybody too.
  private boolean isAllowed(int row, FieldPath principal) {
    var keys = principal.keys().subList(0, principal.keys().lastIndexOf(STATEMENT) + 1);
    var effects = store.values(store.base(number) + row, new FieldPath(keys).child("Effect"));
    return effects.isEmpty() || effects.contains("Allow");
  }

  private String text(int row, FieldPath path) {
    return store.first(store.base(number) + row, path).orElse("");
  }

  private static boolean endsWith(String path, String keys) {
    return path.endsWith('.' + keys);
  }
}
