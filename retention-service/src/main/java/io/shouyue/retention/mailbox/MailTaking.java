package io.shouyue.retention.mailbox;

import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.request.MailIntake;
import io.shouyue.retention.request.MailRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Takes each mail once, and from no address more than a person would write. */
@ApplicationScoped
public class MailTaking {

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration REMEMBERED = Duration.ofDays(90);

  private final MailIntake intake;
  private final PgMailSeenStore seen;
  private final BlindIndex digests;
  private final MailboxConfig config;
  private final SystemClock time;

  MailTaking(
      MailIntake intake,
      PgMailSeenStore seen,
      BlindIndex digests,
      MailboxConfig config,
      SystemClock time) {
    this.intake = intake;
    this.seen = seen;
    this.digests = digests;
    this.config = config;
    this.time = time;
  }

  /**
   * Makes a request of a mail, or adds it to one. A mail that was taken before, one from the
   * privacy address itself, and one too many of an address change nothing.
   */
  @Transactional
  void take(String site, MailboxConfig.Box box, IncomingMail mail) {
    Instant now = time.now();
    String sender = mail.from().toLowerCase(Locale.ROOT);
    byte[] from = digests.of(site, "mail-sender", sender);
    boolean ours = sender.equalsIgnoreCase(box.address());
    if (ours || !seen.add(site, digests.of(site, "mail-id", mail.id()), from, now)) {
      return;
    }
    if (seen.from(site, from, now.minus(DAY)) <= config.fromOneADay()) {
      intake.take(
          site,
          new MailRequest(mail.from(), mail.subject(), mail.text(), mail.files(), mail.automatic()),
          Actor.PUBLIC);
    }
  }

  /** Forgets mails that were taken long ago. */
  @Transactional
  public void forget() {
    seen.forget(time.now().minus(REMEMBERED));
  }
}
