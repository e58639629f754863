package io.shouyue.consent.subscription;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/** Checks where a webhook would go: when an endpoint is made, and again before each call. */
@ApplicationScoped
public class WebhookTargets {
  private static final int HTTPS = 443;

  /** Below it only https is served; other services of the same machine listen there. */
  private static final int FIRST_FREE_PORT = 1024;

  /** Decimal without leading zeros; every other spelling of a number is read in several ways. */
  private static final Pattern DOTTED_QUAD =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

  /** A last label that a lenient reader takes for a number (WHATWG URL, “ends in a number”). */
  private static final Pattern NUMBER = Pattern.compile("(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");

  private final boolean allowPrivate;
  private final AddressResolver resolver;

  @Inject
  WebhookTargets(WebhookConfig config) {
    this(config.allowPrivateAddresses(), AddressResolver.MACHINE);
  }

  WebhookTargets(boolean allowPrivate, AddressResolver resolver) {
    this.allowPrivate = allowPrivate;
    this.resolver = resolver;
  }

  /**
   * Resolves the host and checks all its addresses.
   *
   * @throws ConsentException address-refused for what is not https, carries credentials, does not
   *     resolve, or leads to anything but the public Internet
   */
  WebhookTarget check(String text) {
    URI url = parse(text);
    if (!isSchemeFit(url) || !isAuthorityFit(url)) {
      throw refused();
    }
    return new WebhookTarget(url, resolve(url.getHost()));
  }

  private boolean isSchemeFit(URI url) {
    return "https".equalsIgnoreCase(url.getScheme())
        || allowPrivate && "http".equalsIgnoreCase(url.getScheme());
  }

  private boolean isAuthorityFit(URI url) {
    if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
      return false;
    }
    int port = url.getPort();
    boolean portFit =
        allowPrivate || port == -1 || port == HTTPS || port >= FIRST_FREE_PORT && port <= 65_535;
    return portFit && isSpelledOnce(url.getHost());
  }

  /** A host whose last label is a number is an address to some readers, and no name to others. */
  private static boolean isSpelledOnce(String host) {
    String last = host.substring(host.lastIndexOf('.', host.length() - 2) + 1);
    boolean number = !host.startsWith("[") && NUMBER.matcher(last).matches();
    return !number || DOTTED_QUAD.matcher(host).matches();
  }

  private InetAddress resolve(String host) {
    try {
      List<InetAddress> all = resolver.resolve(host);
      boolean reachable =
          !all.isEmpty() && (allowPrivate || all.stream().allMatch(PublicAddresses::isPublic));
      if (!reachable) {
        throw refused();
      }
      return all.getFirst();
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
