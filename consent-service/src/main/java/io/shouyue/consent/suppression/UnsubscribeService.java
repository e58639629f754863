package io.shouyue.consent.suppression;

import io.shouyue.consent.consent.WithdrawalService;
import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.link.LinkTokens;
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
  private static final String LINK = "unsubscribe";

  private final LinkTokens tokens;
  private final StoppablePurposes purposes;
  private final ContactDigests digests;
  private final PgReachedContactStore reached;
  private final PgSuppressionStore suppressions;
  private final SubjectService subjects;
  private final WithdrawalService withdrawals;
  private final LegalClock clock;

  UnsubscribeService(
      LinkTokens tokens,
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
    return tokens.seal(
        site, LINK, new UnsubscribeToken(purpose, subject, channel, digest).encode());
  }

  /** The purpose that a link is for; not-found when it is none of the site's links. */
  @Transactional
  public Purpose purpose(String site, String token) {
    return purposes.require(site, opened(site, token).purpose(), "token");
  }

  /** Does what the link says, once or more often. */
  @Transactional
  public Purpose stop(String site, String token, Language language) {
    UnsubscribeToken opened = opened(site, token);
    Purpose purpose = purposes.require(site, opened.purpose(), "token");
    stop(site, opened, purpose, language);
    return purpose;
  }

  /**
   * Ends the consent of somebody who stops messages at that contact, and suppresses the contact;
   * returns the receipt when there was a consent to end.
   */
  @Transactional
  public Optional<String> stop(
      String site,
      Purpose purpose,
      SubjectId subject,
      ContactChannel channel,
      String digest,
      Language language) {
    return stop(
        site, new UnsubscribeToken(purpose.code(), subject, channel, digest), purpose, language);
  }

  private Optional<String> stop(
      String site, UnsubscribeToken what, Purpose purpose, Language language) {
    SubjectId subject = what.subject();
    ContactChannel channel = what.channel();
    Optional<String> receipt =
        subject == null
            ? Optional.empty()
            : withdraw(site, subject, purpose, channel == null ? "link" : channel.name(), language);
    if (what.digest() != null && channel != null) {
      suppressions.put(
          site,
          new Suppression(
              what.digest(), channel, what.purpose(), SuppressionSource.LINK, clock.now()),
          subject);
    }
    return receipt;
  }

  private UnsubscribeToken opened(String site, String token) {
    return UnsubscribeToken.decode(tokens.open(site, LINK, token));
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
