package org.trailglass.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

/// Writes the sample incident: two days of March 2024 in two accounts, normal work in front of an
/// attack with a leaked key, delivered as CloudTrail delivers. docs/sample-incident.md tells the
/// story; the constants here are its names.
///
/// The same bytes of text on every machine and at every time. Any thread.
public final class SampleIncident {
  private SampleIncident() {}

  /// The files that {@link #write} makes.
  public static final int FILES = 183;

  /// The events that a reader finds in them: those that were not cut off, each once.
  public static final int EVENTS = 3_169;

  /// Further copies of those events.
  public static final int COPIES = 198;

  /// The organisation, as in the object keys of the first account.
  public static final String ORGANISATION = "o-nw7parcels4";

  /// The first account: production, and the organisation's management account.
  public static final String PRODUCTION = "111122223333";

  /// The second account: backups, with a trail of its own.
  public static final String BACKUP = "444455556666";

  /// The IAM user whose key leaked.
  public static final String LEAKED_USER = "jenkins-deploy";

  /// The leaked key.
  public static final String LEAKED_KEY = "AKIA4NWJENKINEXAMPLE";

  /// The temporary key of the first hop: the pipeline's role in {@link #PRODUCTION}.
  public static final String FIRST_HOP_KEY = "ASIA4NWPIPEL7EXAMPLE";

  /// The temporary key of the second hop: a role in {@link #BACKUP}.
  public static final String SECOND_HOP_KEY = "ASIA6BKOPERA7EXAMPLE";

  /// The role of the first hop.
  public static final String FIRST_HOP_ROLE = "deploy-pipeline";

  /// The role of the second hop.
  public static final String SECOND_HOP_ROLE = "backup-operator";

  /// The user that the attacker made.
  public static final String PLANTED_USER = "svc-backup-sync";

  /// The access key that the attacker made for {@link #PLANTED_USER}.
  public static final String PLANTED_KEY = "AKIA4NWPLANT2EXAMPLE";

  /// The temporary key of the federated session that outlives {@link #PLANTED_KEY}.
  public static final String FEDERATED_KEY = "ASIA4NWFEDER5EXAMPLE";

  /// The address that the attacker works from.
  public static final String ATTACKER_ADDRESS = "203.0.113.77";

  /// The address that the attacker changes to for the planted key.
  public static final String ATTACKER_SECOND_ADDRESS = "2001:db8:bad:77::17";

  /// Writes the incident.
  ///
  /// @param folder is made if it is not there; should be empty
  /// @throws IOException if a file cannot be written
  public static void write(Path folder) throws IOException {
    var chance = new Chance(20_240_305);
    var events = new ArrayList<TrailEvent>();
    events.addAll(new Attack(chance).events());
    events.addAll(Insight.events(chance));
    events.addAll(new Response(chance).events());
    events.addAll(new OfficeWork(chance).events());
    events.addAll(new MachineWork(chance).events());
    events.addAll(new ServiceNoise(chance).events());
    events.addAll(new BackupWork(chance).events());
    events.addAll(new OddIdentities(chance).events());
    events.removeIf(Response::isUnseen);
    new Delivery(chance, folder).write(events);
  }
}
