package io.shouyue.gateway.session;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keycloak's own description of itself, once it could be read. */
@Singleton
class Provider {

  private final TenantConfigBean tenants;

  Provider(TenantConfigBean tenants) {
    this.tenants = tenants;
  }

  /** Empty as long as Keycloak has not been reached since this process started. */
  Optional<OidcConfigurationMetadata> description() {
    return Optional.ofNullable(tenants.getDefaultTenant().getOidcMetadata());
  }
}
