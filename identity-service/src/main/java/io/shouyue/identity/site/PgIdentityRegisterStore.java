package io.shouyue.identity.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Which register of identities a site keeps; every verification asks. */
@ApplicationScoped
class PgIdentityRegisterStore {
  private final Jdbi jdbi;

  PgIdentityRegisterStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<IdentityRegister> find(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT identity_register FROM site WHERE code = :site")
                .bind("site", site)
                .mapTo(String.class)
                .map(IdentityRegister::valueOf)
                .findOne());
  }
}
