package io.shouyue.consent.subscription;

import io.shouyue.consent.subscription.WebhookEndpoint.SealedSecrets;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Secrets of endpoints, sealed under the site's key. */
@ApplicationScoped
class WebhookSecrets {
  private static final String CONTEXT = "webhook_endpoint.secret";

  private final DataKeys keys;

  WebhookSecrets(DataKeys keys) {
    this.keys = keys;
  }

  byte[] seal(String site, String secret) {
    byte[] plain = secret.getBytes(StandardCharsets.UTF_8);
    return keys.seal(site, DataKeys.SITE, RetentionClass.SITE, CONTEXT, plain);
  }

  /** The secrets that sign now, the newest first. */
  @Transactional
  List<String> live(WebhookEndpoint endpoint, Instant now) {
    SealedSecrets sealed = endpoint.secrets();
    List<String> live = new ArrayList<>();
    live.add(open(endpoint.site(), sealed.current()));
    byte[] previous = sealed.previous();
    Instant until = sealed.previousUntil();
    if (previous != null && until != null && now.isBefore(until)) {
      live.add(open(endpoint.site(), previous));
    }
    return live;
  }

  private String open(String site, byte[] sealed) {
    byte[] plain = keys.open(site, DataKeys.SITE, RetentionClass.SITE, CONTEXT, sealed);
    return new String(plain, StandardCharsets.UTF_8);
  }
}
