package io.shouyue.identity.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** Which register of identities a site keeps, which never changes; every verification asks. */
@ApplicationScoped
class PgIdentityRegisterStore {
  private final Jdbi jdbi;
  private final Map<String, IdentityRegister> seen = new ConcurrentHashMap<>();

  PgIdentityRegisterStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Optional<IdentityRegister> find(String site) {
    IdentityRegister known = seen.get(site);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<IdentityRegister> read = read(site);
    read.ifPresent(register -> seen.put(site, register));
    return read;
  }

  private Optional<IdentityRegister> read(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT identity_register FROM site WHERE code = :site")
                .bind("site", site)
                .mapTo(String.class)
                .map(IdentityRegister::valueOf)
                .findOne());
  }
}
