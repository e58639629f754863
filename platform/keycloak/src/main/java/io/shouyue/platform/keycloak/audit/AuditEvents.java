package io.shouyue.platform.keycloak.audit;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;

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

  /** {@code actor} is the account that the event is about. */
  static AuditEvent of(Event event, AuditActor actor) {
    String client = "client:" + Objects.requireNonNullElse(event.getClientId(), "");
    return AuditEvent.of(
        event.getId(),
        event.getTime(),
        act(actor, event.getType().name(), client, event.getError()));
  }

  /** {@code actor} is the administrator. The path holds ids, never names; the content stays out. */
  static AuditEvent of(AdminEvent event, AuditActor actor) {
    String type = "ADMIN_" + event.getOperationType() + "_" + event.getResourceTypeAsString();
    String path = Objects.requireNonNullElse(event.getResourcePath(), "");
    return AuditEvent.of(event.getId(), event.getTime(), act(actor, type, path, event.getError()));
  }

  private static AuditEvent.Act act(
      AuditActor actor, String type, String object, @Nullable String error) {
    String action = "keycloak." + type.toLowerCase(Locale.ROOT).replace('_', '-');
    return new AuditEvent.Act(
        actor.site(), actor.id(), actor.kind(), action, object, actor.subject(), error);
  }
}
