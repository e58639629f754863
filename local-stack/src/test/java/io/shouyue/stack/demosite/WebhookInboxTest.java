package io.shouyue.stack.demosite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The vector is the one that the Standard Webhooks libraries share. */
class WebhookInboxTest {
  private static final String SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  private static final String BODY = "{\"test\": 2432232314}";
  private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
  private static final Instant SENT = Instant.ofEpochSecond(1_614_265_330);

  private WebhookInbox inbox(Instant now, String secret) {
    return new WebhookInbox(() -> secret, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void aRightlySignedWebhookIsKeptOnce() {
    WebhookInbox inbox = inbox(SENT, SECRET);

    boolean first = inbox.take(ID, "1614265330", SIGNATURE, BODY);
    boolean again = inbox.take(ID, "1614265330", "v1,other " + SIGNATURE, BODY);

    assertThat(first && again).isTrue();
    assertThat(inbox.newest()).singleElement().extracting(r -> r.body()).isEqualTo(BODY);
  }

  @Test
  void aChangedBodyIsRefused() {
    assertThat(inbox(SENT, SECRET).take(ID, "1614265330", SIGNATURE, BODY + " ")).isFalse();
  }

  @Test
  void anOldWebhookIsRefused() {
    Instant later = SENT.plusSeconds(301);

    assertThat(inbox(later, SECRET).take(ID, "1614265330", SIGNATURE, BODY)).isFalse();
  }

  @Test
  void nothingIsTakenWhileNoEndpointIsRegistered() {
    assertThat(inbox(SENT, "").take(ID, "1614265330", SIGNATURE, BODY)).isFalse();
  }
}
