package io.shouyue.consent.subscription;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Checks where a webhook would go: when an endpoint is made, and again before each call. */
@ApplicationScoped
public class WebhookTargets {
  private final WebhookConfig config;

  WebhookTargets(WebhookConfig config) {
    this.config = config;
  }

  /**
   * Resolves the host and checks all its addresses.
   *
   * @throws ConsentException address-refused for what is not https, carries credentials, does not
   *     resolve, or leads to anything but the public Internet
   */
  WebhookTarget check(String text) {
    URI url = parse(text);
    String scheme = url.getScheme();
    boolean plain = config.allowPrivateAddresses() && "http".equalsIgnoreCase(scheme);
    if (!plain && !"https".equalsIgnoreCase(scheme)) {
      throw refused();
    }
    if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
      throw refused();
    }
    return new WebhookTarget(url, resolve(url.getHost()));
  }

  private InetAddress resolve(String host) {
    try {
      InetAddress[] all = InetAddress.getAllByName(host);
      boolean reachable =
          config.allowPrivateAddresses() || Arrays.stream(all).allMatch(PublicAddresses::isPublic);
      if (!reachable) {
        throw refused();
      }
      return all[0];
    } catch (UnknownHostException e) {
      throw refused();
    }
  }

  private static URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw refused();
    }
  }

  private static ConsentException refused() {
    return ConsentException.at("url", ConsentError.ADDRESS_REFUSED);
  }
}
