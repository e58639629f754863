package io.shouyue.platform.keycloak.audit;

import org.jspecify.annotations.Nullable;
import org.keycloak.models.UserModel;

/**
 * Whom the trail names.
 *
 * @param id subject's id, or Keycloak's random user id; {@code keycloak} if nobody is known
 * @param kind as the trail writes it
 * @param site empty unless the account belongs to one
 * @param subject set for subjects alone
 */
record AuditActor(String id, String kind, String site, @Nullable String subject) {

  private static final AuditActor UNKNOWN = new AuditActor("keycloak", "SYSTEM", "", null);
  private static final String SITE_ACCOUNT = "service-account-site-";

  /** {@code user} is null when nobody of that name exists, or no longer. */
  static AuditActor of(@Nullable String userId, @Nullable UserModel user) {
    if (user == null) {
      return userId == null ? UNKNOWN : new AuditActor(userId, "SYSTEM", "", null);
    }
    String subject = user.getFirstAttribute("subject");
    if (subject != null) {
      return new AuditActor(subject, "SUBJECT", attribute(user, "site"), subject);
    }
    return user.getServiceAccountClientLink() == null
        ? new AuditActor(user.getId(), "STAFF", "", null)
        : machine(user);
  }

  private static AuditActor machine(UserModel account) {
    String name = account.getUsername();
    return name.startsWith(SITE_ACCOUNT)
        ? new AuditActor(account.getId(), "SITE", name.substring(SITE_ACCOUNT.length()), null)
        : new AuditActor(account.getId(), "SERVICE", "", null);
  }

  private static String attribute(UserModel user, String name) {
    String value = user.getFirstAttribute(name);
    return value == null ? "" : value;
  }
}
