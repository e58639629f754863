package io.shouyue.platform.data.message.sms;

import io.shouyue.platform.data.message.sms.PgSmsReceiptStore.Waiting;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyDestroyedException;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.personal.Mobile;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Delivery receipts: what became of accepted messages, asked for until it is told or three days are
 * over. A vendor's call only makes the question come sooner; what it claims is never believed.
 */
@ApplicationScoped
public class SmsReceipts {
  private static final Logger LOG = Logger.getLogger(SmsReceipts.class);
  private static final String CONTEXT = "sms.receipt";
  private static final String NUMBER = "sms-number";
  private static final Duration KEPT = Duration.ofDays(3);
  private static final Duration LONGEST_REST = Duration.ofHours(6);
  private static final int LARGEST_POWER = 9;

  private final PgSmsReceiptStore store;
  private final ShortMessages messages;
  private final DataKeys keys;
  private final BlindIndex index;
  private final SmsConfig config;
  private final SystemClock clock;

  SmsReceipts(
      PgSmsReceiptStore store,
      ShortMessages messages,
      DataKeys keys,
      BlindIndex index,
      SmsConfig config,
      SystemClock clock) {
    this.store = store;
    this.messages = messages;
    this.keys = keys;
    this.index = index;
    this.config = config;
    this.clock = clock;
  }

  /** How many messages of a template came how far. */
  public record Count(String template, String state, String code, long messages) {}

  /** Whether one more message may go to this number; limits are the number's, not the person's. */
  public boolean mayReceive(String site, Mobile to) {
    byte[] number = index.of(site, NUMBER, to.reveal());
    Instant now = clock.now();
    return store.countSince(site, number, now.minus(Duration.ofHours(1))) < config.perHour()
        && store.countSince(site, number, now.minus(Duration.ofDays(1))) < config.perDay();
  }

  /**
   * Remembers an accepted message, its number sealed under the owner's account key. Never throws,
   * because the message is on its way and must not be sent again.
   */
  public void expect(String site, String owner, SentMessage sent) {
    try {
      byte[] number = sent.to().reveal().getBytes(StandardCharsets.UTF_8);
      store.insert(
          new PgSmsReceiptStore.NewRow(
              messages.carrier(),
              sent.reference(),
              site,
              owner,
              sent.template(),
              index.of(site, NUMBER, sent.to().reveal()),
              keys.seal(site, owner, RetentionClass.ACCOUNT, CONTEXT, number),
              sent.at(),
              sent.at().plus(rest(0))));
    } catch (RuntimeException unstored) {
      LOG.warnf(
          "short message without receipt carrier=%s error=%s",
          messages.carrier(), unstored.getClass().getSimpleName());
    }
  }

  /** Makes messages due now; those that are unknown or were told already are passed over. */
  public void bringForward(List<String> references) {
    store.bringForward(messages.carrier(), references, clock.now());
  }

  /** Counts of a site's messages of the last three days. */
  public List<Count> counts(String site) {
    return store.counts(site);
  }

  /** Asks about everything that is due, and forgets what is three days old. */
  void pursue() {
    Instant now = clock.now();
    store.purge(now.minus(KEPT));
    store.due(messages.carrier(), now).forEach(waiting -> pursue(waiting, now));
  }

  private void pursue(Waiting waiting, Instant now) {
    Delivery delivery = ask(waiting);
    if (delivery.state() == Delivery.State.PENDING) {
      store.later(waiting, now.plus(rest(waiting.attempts() + 1)));
      return;
    }
    store.tell(waiting, delivery, now);
    if (delivery.state() == Delivery.State.FAILED) {
      LOG.infof(
          "short message not delivered carrier=%s template=%s code=%s",
          waiting.carrier(), waiting.template(), delivery.code());
    }
  }

  private Delivery ask(Waiting waiting) {
    try {
      byte[] number =
          keys.open(
              waiting.site(), waiting.owner(), RetentionClass.ACCOUNT, CONTEXT, waiting.sealed());
      return messages.delivery(
          new SentMessage(
              new Mobile(new String(number, StandardCharsets.UTF_8)),
              waiting.reference(),
              waiting.template(),
              waiting.handedAt()));
    } catch (KeyDestroyedException erasedMeanwhile) {
      return new Delivery(Delivery.State.FAILED, "ERASED");
    }
  }

  /** One minute, then twice as long each time. */
  private static Duration rest(int attempts) {
    Duration rest = Duration.ofMinutes(1L << Math.min(attempts, LARGEST_POWER));
    return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
  }
}
