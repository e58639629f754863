package io.shouyue.consent.subscription;

import java.net.InetAddress;
import java.net.URI;

/**
 * An address that may be called.
 *
 * @param address the one that was checked; the connection goes there and nowhere else
 */
record WebhookTarget(URI url, InetAddress address) {
  boolean isTls() {
    return "https".equalsIgnoreCase(url.getScheme());
  }

  int port() {
    if (url.getPort() != -1) {
      return url.getPort();
    }
    return isTls() ? 443 : 80;
  }

  String pathAndQuery() {
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
  }
}
