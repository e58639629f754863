package io.shouyue.platform.keycloak.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.UserModel;

/** Translates Keycloak's events; drops what names a person. */
final class AuditEvents {

  /** The listener's own client: auditing its token requests would never end. */
  static final String OWN_CLIENT = "keycloak-audit";

  /** Successes that only repeat a sign-in already told, or a service's daily bread. */
  private static final Set<EventType> ROUTINE =
      Set.of(EventType.CODE_TO_TOKEN, EventType.CLIENT_LOGIN);

  private AuditEvents() {}

  /** Whether the trail wants {@code event}: what Keycloak itself would store, less the routine. */
  static boolean wanted(Event event) {
    return event.getType().isSaveByDefault()
        && !ROUTINE.contains(event.getType())
        && !OWN_CLIENT.equals(event.getClientId());
  }

  /** {@code user} is the account that the event is about, if Keycloak knows one. */
  static AuditEvent of(Event event, @Nullable UserModel user) {
    return new AuditEvent(
        event.getId(),
        Instant.ofEpochMilli(event.getTime()),
        attribute(user, "site"),
        actor(event.getUserId(), user),
        kind(user),
        action(event.getType().name()),
        "client:" + Objects.requireNonNullElse(event.getClientId(), ""),
        Objects.requireNonNullElse(event.getError(), ""));
  }

  /**
   * {@code user} is the administrator. The path holds ids, never names; the content is left out.
   */
  static AuditEvent of(AdminEvent event, @Nullable UserModel user) {
    return new AuditEvent(
        event.getId(),
        Instant.ofEpochMilli(event.getTime()),
        "",
        actor(event.getAuthDetails().getUserId(), user),
        kind(user),
        action("ADMIN_" + event.getOperationType() + "_" + event.getResourceTypeAsString()),
        Objects.requireNonNullElse(event.getResourcePath(), ""),
        Objects.requireNonNullElse(event.getError(), ""));
  }

  private static String action(String type) {
    return "keycloak." + type.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String actor(@Nullable String userId, @Nullable UserModel user) {
    String subject = attribute(user, "subject");
    return subject.isEmpty() ? Objects.requireNonNullElse(userId, "") : subject;
  }

  private static String kind(@Nullable UserModel user) {
    if (user == null) {
      return "unknown";
    }
    if (user.getServiceAccountClientLink() != null) {
      return "service";
    }
    return attribute(user, "subject").isEmpty() ? "staff" : "subject";
  }

  private static String attribute(@Nullable UserModel user, String name) {
    String value = user == null ? null : user.getFirstAttribute(name);
    return value == null ? "" : value;
  }
}
