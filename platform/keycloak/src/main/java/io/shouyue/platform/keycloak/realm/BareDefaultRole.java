package io.shouyue.platform.keycloak.realm;

import java.util.List;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/**
 * Leaves nothing in the role that every user of a realm has. Keycloak puts {@code offline_access},
 * {@code uma_authorization} and the account console into it at each import, whatever the realm's
 * file says.
 */
public final class BareDefaultRole implements ProviderEventListener {

  private final String listener;

  /**
   * Takes care of realms that name an event listener.
   *
   * @param listener id of ours; Keycloak's own realm does not name it and stays as it is
   */
  public BareDefaultRole(String listener) {
    this.listener = listener;
  }

  @Override
  public void onEvent(ProviderEvent event) {
    if (event instanceof RealmModel.RealmPostCreateEvent made && isOurs(made.getCreatedRealm())) {
      RoleModel everybody = made.getCreatedRealm().getDefaultRole();
      List<RoleModel> given = everybody.getCompositesStream().toList();
      given.forEach(everybody::removeCompositeRole);
    }
  }

  private boolean isOurs(RealmModel realm) {
    return realm.getEventsListenersStream().anyMatch(listener::equals);
  }
}
