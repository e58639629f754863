package io.shouyue.consent.suppression;

import io.shouyue.consent.consent.WithdrawalService;
import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.consent.subject.SubjectState;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes unsubscribe links and does what they say: the consent ends, the contact is suppressed. */
@ApplicationScoped
public class UnsubscribeService {
  private final UnsubscribeTokens tokens;
  private final StoppablePurposes purposes;
  private final ContactDigests digests;
  private final PgReachedContactStore reached;
  private final PgSuppressionStore suppressions;
  private final SubjectService subjects;
  private final WithdrawalService withdrawals;
  private final LegalClock clock;

  UnsubscribeService(
      UnsubscribeTokens tokens,
      StoppablePurposes purposes,
      ContactDigests digests,
      PgReachedContactStore reached,
      PgSuppressionStore suppressions,
      SubjectService subjects,
      WithdrawalService withdrawals,
      LegalClock clock) {
    this.tokens = tokens;
    this.purposes = purposes;
    this.digests = digests;
    this.reached = reached;
    this.suppressions = suppressions;
    this.subjects = subjects;
    this.withdrawals = withdrawals;
    this.clock = clock;
  }

  /**
   * The token of a link, and the contact remembered as one at which the person is reached.
   *
   * @param field where the purpose stands in the body, for its refusal
   */
  @Transactional
  String link(
      String site,
      String purpose,
      @Nullable SubjectId subject,
      @Nullable Contact contact,
      String field) {
    purposes.requireStoppable(site, purpose, field);
    String digest = contact == null ? null : digests.of(site, contact);
    if (contact != null && digest != null && subject != null) {
      reached.put(site, contact.channel(), digest, purpose, subject, clock.now());
    }
    ContactChannel channel = contact == null ? null : contact.channel();
    return tokens.seal(site, new UnsubscribeToken(purpose, subject, channel, digest));
  }

  /** The purpose that a link is for; not-found when it is none of the site's links. */
  @Transactional
  public Purpose purpose(String site, String token) {
    return purposes.require(site, tokens.open(site, token).purpose(), "token");
  }

  /** Does what the link says, once or more often. */
  @Transactional
  public Purpose stop(String site, String token, Language language) {
    UnsubscribeToken opened = tokens.open(site, token);
    Purpose purpose = purposes.require(site, opened.purpose(), "token");
    SubjectId subject = opened.subject();
    if (subject != null) {
      String channel = opened.channel() == null ? "link" : opened.channel().name();
      withdraw(site, subject, purpose, channel, language);
    }
    if (opened.digest() != null && opened.channel() != null) {
      Suppression entry =
          new Suppression(
              opened.digest(),
              opened.channel(),
              opened.purpose(),
              SuppressionSource.LINK,
              clock.now());
      suppressions.put(site, entry, subject);
    }
    return purpose;
  }

  /**
   * Ends the consent, if there is one to end; returns the receipt. An account that has ended has
   * nothing left to withdraw.
   */
  @Transactional
  Optional<String> withdraw(
      String site, SubjectId subject, Purpose purpose, String channel, Language language) {
    boolean active = subjects.find(site, subject).state() == SubjectState.ACTIVE;
    if (!active || !purpose.definition().restsOnConsent()) {
      return Optional.empty();
    }
    Circumstances how =
        new Circumstances(
            null,
            null,
            null,
            channel.toLowerCase(Locale.ROOT),
            "one-click",
            language.tag(),
            "SUBJECT",
            "unsubscribed",
            null);
    return Optional.ofNullable(
        withdrawals.withdraw(site, subject, List.of(purpose.code()), how).receipt());
  }
}
