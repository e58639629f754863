package io.shouyue.platform.keycloak.audit;

import io.shouyue.platform.keycloak.realm.BareDefaultRole;
import io.shouyue.platform.keycloak.realm.RealmAtStart;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * The listener {@code shouyue-audit}; the realm names it in {@code eventsListeners}. It is also the
 * hook by which a new realm's default role is emptied and by which the realm's addresses are
 * written at each start.
 */
public final class AuditListenerFactory implements EventListenerProviderFactory {

  private static final String ID = "shouyue-audit";
  private static final Logger LOG = Logger.getLogger(AuditListenerFactory.class);

  /** About ten minutes of a busy sign-in page, 3 MB. */
  private static final int CAPACITY = 10_000;

  private final AuditBuffer buffer = new AuditBuffer(CAPACITY);
  private @Nullable AuditSender sender;

  @Override
  public EventListenerProvider create(KeycloakSession session) {
    return new AuditListener(session, buffer).enlisted();
  }

  @Override
  public void init(Config.Scope config) {}

  @Override
  public void postInit(KeycloakSessionFactory factory) {
    factory.register(new BareDefaultRole(ID));
    factory.register(new RealmAtStart(System.getenv()));
    AuditSettings.from(System.getenv())
        .ifPresentOrElse(
            this::start,
            () ->
                LOG.warn(
                    "No audit events leave Keycloak: set SHOUYUE_KEYCLOAK_URL or SHOUYUE_ISSUER,"
                        + " SHOUYUE_RETENTION_URL and SHOUYUE_AUDIT_CLIENT_SECRET"));
  }

  private void start(AuditSettings settings) {
    sender = new AuditSender(buffer, new RetentionService(settings), Thread::sleep);
    sender.start();
  }

  @Override
  public void close() {
    if (sender != null) {
      sender.close();
    }
  }

  @Override
  public String getId() {
    return ID;
  }
}
