package io.shouyue.platform.data.vendor;

import io.shouyue.platform.keys.KeyStoreException;
import io.shouyue.platform.keys.Secrets;
import io.shouyue.platform.time.MonotonicClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads credentials from the secrets store again every minute, and at once when a vendor refuses
 * them, so that they are rotated without a restart: put the new pair into the store, then end the
 * old one. What the store does not have comes from the configuration.
 */
@ApplicationScoped
public class VendorCredentials {
  private static final Logger LOG = Logger.getLogger(VendorCredentials.class);
  private static final long LASTS = Duration.ofMinutes(1).toNanos();

  private final Secrets secrets;
  private final Config config;
  private final MonotonicClock clock;
  private final String path;
  private volatile Read last;

  VendorCredentials(
      Secrets secrets,
      Config config,
      MonotonicClock clock,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.secrets = secrets;
    this.config = config;
    this.clock = clock;
    this.path = "shouyue/" + application;
    this.last = new Read(Map.of(), clock.nanos() - LASTS);
  }

  private record Read(Map<String, String> values, long at) {}

  /** The pair that lies under these two names. */
  public VendorKeys of(String id, String secret) {
    return new VendorKeys() {
      @Override
      public Optional<KeyPair> present() {
        return pair(id, secret, false);
      }

      @Override
      public boolean haveChangedSince(KeyPair refused) {
        return pair(id, secret, true).filter(pair -> !pair.equals(refused)).isPresent();
      }
    };
  }

  private Optional<KeyPair> pair(String id, String secret, boolean anew) {
    Map<String, String> values = values(anew);
    return value(values, id)
        .flatMap(name -> value(values, secret).map(key -> new KeyPair(name, key)));
  }

  private Optional<String> value(Map<String, String> values, String name) {
    return Optional.ofNullable(values.get(name))
        .or(() -> config.getOptionalValue(name, String.class));
  }

  private Map<String, String> values(boolean anew) {
    Read known = last;
    if (!anew && clock.nanos() - known.at() < LASTS) {
      return known.values();
    }
    Map<String, String> values = known.values();
    try {
      values = secrets.get(path);
    } catch (KeyStoreException away) {
      LOG.warnf("vendor credentials are as they were, the store cannot be asked path=%s", path);
    }
    last = new Read(Map.copyOf(values), clock.nanos());
    return values;
  }
}
