package io.shouyue.gateway.session;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the web app may know about who is signed in.
 *
 * @param user id of staff, as requests and the audit trail name them; people are told by subject
 * @param name of staff; people have none in Keycloak
 * @param site of a person
 * @param sites of staff
 * @param subject of a person
 * @param csrf goes into {@code X-CSRF-Token}
 */
public record SessionView(
    boolean signedIn,
    @Nullable String user,
    @Nullable String name,
    @Nullable List<String> roles,
    @Nullable String site,
    @Nullable List<String> sites,
    @Nullable String subject,
    @Nullable String csrf) {

  private static final Set<String> ROLES = Set.of("subject", "dpo", "agent", "auditor", "operator");

  static SessionView nobody() {
    return new SessionView(false, null, null, null, null, null, null, null);
  }

  static SessionView of(Claims access, @Nullable String name, String csrf) {
    List<String> roles = access.roles().stream().filter(ROLES::contains).sorted().toList();
    String user = access.subject() == null ? access.sub() : null;
    return new SessionView(
        true, user, name, roles, access.site(), access.sites(), access.subject(), csrf);
  }
}
