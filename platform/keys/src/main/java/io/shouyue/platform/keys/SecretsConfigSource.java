package io.shouyue.platform.keys;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Puts the entries of {@code shouyue/<quarkus.application.name>} into the configuration, named like
 * the properties they set. Without a configured store it adds nothing, so that a build needs none.
 */
public class SecretsConfigSource implements ConfigSourceFactory {
  /** Above {@code application.properties} (250), below environment variables (300). */
  private static final int ORDINAL = 275;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    return KeyStoreSettings.read(name -> value(context, name))
        .map(KeyStores::secrets)
        .map(secrets -> List.of(source(secrets, context)))
        .orElse(List.of());
  }

  @Override
  public OptionalInt getPriority() {
    return OptionalInt.of(ORDINAL);
  }

  private static ConfigSource source(Secrets secrets, ConfigSourceContext context) {
    String path = "shouyue/" + value(context, "quarkus.application.name");
    return new PropertiesConfigSource(secrets.get(path), "secrets of " + path, ORDINAL);
  }

  private static @Nullable String value(ConfigSourceContext context, String name) {
    if (name.equals("quarkus.profile")) {
      return context.getProfiles().isEmpty() ? null : context.getProfiles().getFirst();
    }
    ConfigValue value = context.getValue(name);
    return value == null ? null : value.getValue();
  }
}
