package org.trailglass.app.buckets;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.trailglass.s3.S3Access;
import org.trailglass.s3.S3Address;

/// The part of the form that says how a store is spoken to. Holds no secret. FX thread only.
final class AccessForm {
  private final StringProperty profile = new SimpleStringProperty("");
  private final StringProperty region = new SimpleStringProperty("");
  private final StringProperty endpoint = new SimpleStringProperty("");
  private final BooleanProperty anonymous = new SimpleBooleanProperty();
  private final BooleanProperty requesterPays = new SimpleBooleanProperty();

  StringProperty profileProperty() {
    return profile;
  }

  StringProperty regionProperty() {
    return region;
  }

  StringProperty endpointProperty() {
    return endpoint;
  }

  BooleanProperty anonymousProperty() {
    return anonymous;
  }

  BooleanProperty requesterPaysProperty() {
    return requesterPays;
  }

  void onChange(Runnable action) {
    for (Property<?> part : List.of(profile, region, endpoint, anonymous, requesterPays)) {
      part.addListener((property, old, now) -> action.run());
    }
  }

  /// Takes over what an address says about where the store is.
  void take(S3Address address) {
    if (!address.region().isEmpty()) {
      region.set(address.region());
    }
    if (!address.endpoint().isEmpty()) {
      endpoint.set(address.endpoint());
    }
  }

  S3Access access() {
    return new S3Access(
        anonymous.get() ? "" : profile.get().strip(),
        region.get().strip(),
        endpoint.get().strip(),
        anonymous.get(),
        requesterPays.get());
  }

  /// Fills the form in.
  void show(S3Access access) {
    profile.set(access.profile());
    region.set(access.region());
    endpoint.set(access.endpoint());
    anonymous.set(access.isAnonymous());
    requesterPays.set(access.isRequesterPays());
  }
}
