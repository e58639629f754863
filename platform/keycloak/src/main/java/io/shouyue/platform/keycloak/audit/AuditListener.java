package io.shouyue.platform.keycloak.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Puts the events of one Keycloak transaction into the buffer once that has been committed. */
final class AuditListener extends AbstractKeycloakTransaction implements EventListenerProvider {

  private final KeycloakSession session;
  private final AuditBuffer buffer;
  private final List<AuditEvent> seen = new ArrayList<>();

  AuditListener(KeycloakSession session, AuditBuffer buffer) {
    this.session = session;
    this.buffer = buffer;
  }

  /** Takes part in the session's transaction, so that what is rolled back is never told. */
  AuditListener enlisted() {
    session.getTransactionManager().enlistAfterCompletion(this);
    return this;
  }

  @Override
  public void onEvent(Event event) {
    if (AuditEvents.wanted(event)) {
      seen.add(AuditEvents.of(event, actor(event.getRealmId(), event.getUserId())));
    }
  }

  @Override
  public void onEvent(AdminEvent event, boolean includeRepresentation) {
    var who = event.getAuthDetails();
    seen.add(AuditEvents.of(event, actor(who.getRealmId(), who.getUserId())));
  }

  @Override
  protected void commitImpl() {
    seen.forEach(buffer::offer);
    seen.clear();
  }

  @Override
  protected void rollbackImpl() {
    seen.clear();
  }

  private AuditActor actor(@Nullable String realmId, @Nullable String userId) {
    RealmModel realm = realmId == null ? null : session.realms().getRealm(realmId);
    boolean known = realm != null && userId != null;
    return AuditActor.of(userId, known ? session.users().getUserById(realm, userId) : null);
  }

  @Override
  public void close() {}
}
