package io.shouyue.stack.demosite;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Takes webhooks and keeps the newest, but only those whose signature is right.
 *
 * @see <a href="https://www.standardwebhooks.com/">Standard Webhooks</a>
 */
final class WebhookInbox {
  private static final int KEPT = 100;
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final String PREFIX = "whsec_";

  private final Supplier<String> secret;
  private final Clock clock;
  private final Deque<Received> received = new ArrayDeque<>();

  /**
   * @param secret the endpoint's secret with its prefix; empty while none is registered
   * @param clock the machine's, because timestamps of webhooks follow no legal clock
   */
  WebhookInbox(Supplier<String> secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  /**
   * A webhook that proved where it came from.
   *
   * @param body as it was signed
   */
  record Received(String id, Instant at, String body) {}

  /** Keeps it when its signature and time are right; a repeat of the same id is kept once. */
  synchronized boolean take(String id, String timestamp, String signatures, String body) {
    if (!isFresh(timestamp) || !isSigned(id + "." + timestamp + "." + body, signatures)) {
      return false;
    }
    if (received.stream().noneMatch(one -> one.id().equals(id))) {
      received.addFirst(new Received(id, clock.instant(), body));
      if (received.size() > KEPT) {
        received.removeLast();
      }
    }
    return true;
  }

  /** Those kept, newest first. */
  synchronized List<Received> newest() {
    return List.copyOf(received);
  }

  private boolean isFresh(String timestamp) {
    try {
      Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
      return Duration.between(sent, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private boolean isSigned(String content, String signatures) {
    String key = secret.get();
    if (key.isEmpty()) {
      return false;
    }
    byte[] wanted = ("v1," + sign(key, content)).getBytes(StandardCharsets.UTF_8);
    return Arrays.stream(signatures.split(" ", -1))
        .anyMatch(one -> MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), wanted));
  }

  private static String sign(String key, String content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] bytes = Base64.getDecoder().decode(key.replaceFirst("^" + PREFIX, ""));
      mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
      byte[] tag = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(tag);
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
