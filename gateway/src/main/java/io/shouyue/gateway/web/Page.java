package io.shouyue.gateway.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An entry page of the web app as the build left it.
 *
 * @param html holds {@link Csp#PLACEHOLDER} where the nonce goes
 */
record Page(String html) {

  /** Reads it from the web app's jar; empty when this build has none. */
  static Optional<Page> load(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream stream = loader.getResourceAsStream("META-INF/resources/" + name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new Page(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String with(String nonce) {
    return html.replace(Csp.PLACEHOLDER, nonce);
  }
}
