package io.shouyue.platform.keycloak.realm;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of an installation, from the same variables that the realm's file names.
 *
 * @param frontend what browsers and tokens call Keycloak, from {@code SHOUYUE_ISSUER}
 * @param site what people type, from {@code SHOUYUE_PUBLIC_URL}
 * @param gateway where Keycloak reaches the gateway, from {@code SHOUYUE_GATEWAY_URL}
 * @param mail settings of outgoing mail that are given, by their names in the realm
 */
record RealmAddresses(String frontend, String site, String gateway, Map<String, String> mail) {

  private static final String PATH = "/realms/shouyue";

  /** Copies what it is given. */
  RealmAddresses {
    mail = Map.copyOf(mail);
  }

  /** Returns nothing unless all three addresses are given: then the realm stays as it is. */
  static Optional<RealmAddresses> from(Map<String, String> environment) {
    @Nullable String issuer = environment.get("SHOUYUE_ISSUER");
    @Nullable String site = environment.get("SHOUYUE_PUBLIC_URL");
    @Nullable String gateway = environment.get("SHOUYUE_GATEWAY_URL");
    if (issuer == null || !issuer.endsWith(PATH) || site == null || gateway == null) {
      return Optional.empty();
    }
    String frontend = issuer.substring(0, issuer.length() - PATH.length());
    return Optional.of(new RealmAddresses(frontend, site, gateway, mail(environment)));
  }

  private static Map<String, String> mail(Map<String, String> environment) {
    Map<String, String> names =
        Map.of(
            "host", "SHOUYUE_SMTP_HOST", "port", "SHOUYUE_SMTP_PORT", "from", "SHOUYUE_MAIL_FROM");
    Map<String, String> mail = new java.util.HashMap<>();
    names.forEach(
        (name, variable) ->
            Optional.ofNullable(environment.get(variable)).ifPresent(v -> mail.put(name, v)));
    return mail;
  }
}
