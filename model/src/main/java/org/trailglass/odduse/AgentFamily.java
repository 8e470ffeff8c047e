package org.trailglass.odduse;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a user agent comes down to once versions are left out: the product and the operating
/// system. Immutable.
///
/// @param product a name of the list, or the first word of the agent in small letters
/// @param system empty if the agent does not say it
public record AgentFamily(String product, String system) {
  /// The most of an unknown agent's first word.
  private static final int LONGEST = 40;

  /// The most of an agent that is looked at; CloudTrail cuts at 1 KB.
  private static final int LOOKED_AT = 1_024;

  private static final String SDK = "AWS SDK for ";

  /// Beside the SDKs; the SSM and the CloudWatch agent are built on that for Go.
  private static final Set<String> KITS = Set.of("AWS PowerShell", "aws-cli", "Boto3", "Botocore");

  /// By what an agent contains, the first that fits: tools are built on kits, and name both.
  private static final Map<String, String> PRODUCTS = products();

  private static final Map<String, String> SYSTEMS = systems();

  private static Map<String, String> products() {
    var products = new LinkedHashMap<String, String>();
    products.put("terraform", "Terraform");
    products.put("opentofu", "OpenTofu");
    products.put("pulumi", "Pulumi");
    products.put("ansible", "Ansible");
    products.put("awspowershell", "AWS PowerShell");
    products.put("aws-cli/", "aws-cli");
    products.put("boto3/", "Boto3");
    products.put("botocore/", "Botocore");
    for (var kit : new String[] {"java", "go", "nodejs", "js", "dotnet", "ruby", "php", "rust"}) {
      products.put("aws-sdk-" + kit, SDK + kit);
    }
    products.put("edg/", "Edge");
    products.put("opr/", "Opera");
    products.put("firefox/", "Firefox");
    products.put("chrome/", "Chrome");
    products.put("safari/", "Safari");
    return products;
  }

  private static Map<String, String> systems() {
    var systems = new LinkedHashMap<String, String>();
    systems.put("windows", "Windows");
    systems.put("iphone", "iOS");
    systems.put("ipad", "iOS");
    systems.put("android", "Android");
    systems.put("darwin", "macOS");
    systems.put("macos", "macOS");
    systems.put("mac os x", "macOS");
    systems.put("linux", "Linux");
    return systems;
  }

  /// The family of an agent as a record writes it; empty if it is none of the caller's: a service,
  /// or the console.
  public static Optional<AgentFamily> of(String userAgent) {
    var text =
        userAgent
            .substring(0, Math.min(LOOKED_AT, userAgent.length()))
            .toLowerCase(Locale.ROOT)
            .strip();
    return text.isEmpty() || isService(text)
        ? Optional.empty()
        : Optional.of(new AgentFamily(product(text), first(SYSTEMS, text, "")));
  }

  private static boolean isService(String text) {
    return text.endsWith(".amazonaws.com")
        || text.startsWith("aws internal")
        || text.contains("aws-internal/")
        || text.startsWith("s3console/")
        || text.startsWith("[s3console/");
  }

  private static String product(String text) {
    var word = text.replaceFirst("^\\[", "").split("[/ \\]]", 2)[0];
    return first(PRODUCTS, text, word.substring(0, Math.min(LONGEST, word.length())));
  }

  private static String first(Map<String, String> names, String text, String otherwise) {
    return names.entrySet().stream()
        .filter(name -> text.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }

  /// Whether two may be the same: of the same product, and of systems that are not known to differ.
  public boolean isLike(AgentFamily other) {
    return product.equals(other.product)
        && (system.equals(other.system) || system.isEmpty() || other.system.isEmpty());
  }

  /// Whether two are kits of AWS that say the same system, as programs on one machine have them:
  /// its applications, its command line and the agents that manage it.
  public boolean isOfSameMachine(AgentFamily other) {
    return isKit() && other.isKit() && !system.isEmpty() && system.equals(other.system);
  }

  private boolean isKit() {
    return KITS.contains(product) || product.startsWith(SDK);
  }

  /// How it is shown: `aws-cli (Linux)`.
  @Override
  public String toString() {
    return system.isEmpty() ? product : product + " (" + system + ')';
  }
}
