package io.shouyue.consent.decision;

import io.shouyue.consent.decision.Facts.CaseFacts;
import io.shouyue.consent.decision.Facts.ComingFacts;
import io.shouyue.consent.decision.Facts.ConsentFacts;
import io.shouyue.consent.decision.Facts.PurposeFacts;
import io.shouyue.consent.decision.Facts.SubjectFacts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides from facts alone. Of several reasons to deny, the first in the order of {@link Reason} is
 * given (docs/decisions.md); everything unknown is a no.
 */
final class DecisionRules {
  private static final String CONSENT = "CONSENT";
  private static final Set<String> GUARDED = Set.of(CONSENT, "CONTRACT");

  private DecisionRules() {}

  static Decision decide(Question question, Facts facts, Instant now) {
    Reason reason = reason(question, facts, now);
    PurposeFacts purpose = facts.purpose();
    ConsentFacts consent = consent(facts, now);
    boolean byConsent = reason == Reason.CONSENT_GIVEN;
    return new Decision(
        reason,
        basis(reason, question, facts, now),
        purpose == null ? null : (Integer) purpose.version(),
        consent == null || consent.policyVersion() == 0 ? null : (Integer) consent.policyVersion(),
        byConsent && consent != null
            ? ends(question.purpose(), consent, facts, now)
            : caseEnds(reason, question, facts, now),
        now);
  }

  private static Reason reason(Question question, Facts facts, Instant now) {
    Reason ended = ended(facts.subject());
    if (ended != null) {
      return ended;
    }
    PurposeFacts purpose = facts.purpose();
    if (purpose == null) {
      return Reason.PURPOSE_UNKNOWN;
    }
    if (purpose.retired()) {
      return Reason.PURPOSE_RETIRED;
    }
    Reason plain = plain(question, facts, purpose, now);
    return question.exception() == null || plain.isAllowed()
        ? plain
        : exception(plain, question, facts, now);
  }

  /** What is decided without an exception. */
  private static Reason plain(Question question, Facts facts, PurposeFacts purpose, Instant now) {
    Reason refused = refused(question, facts.subject(), purpose);
    if (refused != null) {
      return refused;
    }
    Reason uncovered = uncovered(question, purpose);
    if (uncovered != null) {
      return uncovered;
    }
    return needsGuardian(facts, purpose, now)
        ? Reason.GUARDIAN_REQUIRED
        : agreed(question, facts, purpose, now);
  }

  /** A case stands against a refusal only when its ground does (PIPL 44). */
  private static Reason exception(Reason plain, Question question, Facts facts, Instant now) {
    boolean refused = plain == Reason.RESTRICTED || plain == Reason.OBJECTED;
    if (!refused && question.isOfPublishedData() && refusesPublished(facts)) {
      return Reason.OBJECTED;
    }
    if (applying(question, facts, now).stream().anyMatch(found -> found.outweighs() || !refused)) {
      return Reason.EXCEPTION;
    }
    return refused ? plain : Reason.EXCEPTION_NOT_APPLICABLE;
  }

  /** What is public may be used unless the person refuses (PIPL 27). */
  private static boolean refusesPublished(Facts facts) {
    SubjectFacts subject = facts.subject();
    return subject != null && subject.published().refused();
  }

  private static List<CaseFacts> applying(Question question, Facts facts, Instant now) {
    return facts.cases().stream().filter(found -> found.counts(question, facts, now)).toList();
  }

  private static @Nullable String basis(
      Reason reason, Question question, Facts facts, Instant now) {
    PurposeFacts purpose = facts.purpose();
    if (reason == Reason.EXCEPTION) {
      return applying(question, facts, now).getFirst().ground();
    }
    return purpose == null ? null : purpose.basis();
  }

  private static @Nullable Instant caseEnds(
      Reason reason, Question question, Facts facts, Instant now) {
    return reason != Reason.EXCEPTION
        ? null
        : applying(question, facts, now).stream()
            .map(CaseFacts::until)
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  private static @Nullable Reason refused(
      Question question, @Nullable SubjectFacts subject, PurposeFacts purpose) {
    if (subject == null) {
      return null;
    }
    if (subject.restricts(question.purpose(), purpose.basis())) {
      return Reason.RESTRICTED;
    }
    return subject.objects(question.purpose(), purpose.basis()) ? Reason.OBJECTED : null;
  }

  /** Under 14, a guardian decides on consents and contracts (PIPL 31). */
  private static boolean needsGuardian(Facts facts, PurposeFacts purpose, Instant now) {
    SubjectFacts subject = facts.subject();
    ConsentFacts answer = consent(facts, now);
    return subject != null
        && subject.isChild(now)
        && GUARDED.contains(purpose.basis())
        && (answer == null || !answer.byGuardian());
  }

  private static @Nullable Reason ended(@Nullable SubjectFacts subject) {
    if (subject == null || subject.isActive()) {
      return null;
    }
    return switch (subject.state()) {
      case "CANCELLED" -> Reason.SUBJECT_CANCELLED;
      case "HELD" -> Reason.SUBJECT_HELD;
      case "ERASED" -> Reason.SUBJECT_ERASED;
      default -> Reason.UNDECIDABLE;
    };
  }

  private static @Nullable Reason uncovered(Question question, PurposeFacts purpose) {
    if (!purpose.categories().containsAll(question.categories())) {
      return Reason.CATEGORY_NOT_LISTED;
    }
    if (question.recipient() != null && !purpose.recipients().contains(question.recipient())) {
      return Reason.RECIPIENT_NOT_LISTED;
    }
    if (question.destination() != null
        && !purpose.destinations().contains(question.destination())) {
      return Reason.DESTINATION_NOT_LISTED;
    }
    return null;
  }

  private static @Nullable ConsentFacts consent(Facts facts, Instant now) {
    ConsentFacts consent = facts.consent();
    return consent == null ? null : consent.at(now);
  }

  private static Reason agreed(Question question, Facts facts, PurposeFacts purpose, Instant now) {
    if (!purpose.basis().equals(CONSENT)) {
      return facts.subject() == null ? Reason.UNDECIDABLE : Reason.LEGAL_BASIS;
    }
    ConsentFacts consent = consent(facts, now);
    return consent == null
        ? Reason.NO_CONSENT
        : standing(question, consent, purpose, facts.changes(), now);
  }

  private static Reason standing(
      Question question,
      ConsentFacts consent,
      PurposeFacts purpose,
      MaterialChanges changes,
      Instant now) {
    return switch (consent.state()) {
      case "GIVEN" -> given(question, consent, purpose, changes, now);
      case "DECLINED" -> Reason.DECLINED;
      case "WITHDRAWN" -> Reason.WITHDRAWN;
      case "EXPIRED" -> Reason.EXPIRED;
      case "NOTIFIED", "SUPERSEDED" -> Reason.NO_CONSENT;
      default -> Reason.UNDECIDABLE;
    };
  }

  private static Reason given(
      Question question,
      ConsentFacts consent,
      PurposeFacts purpose,
      MaterialChanges changes,
      Instant now) {
    if (consent.validUntil() != null && !now.isBefore(consent.validUntil())) {
      return Reason.EXPIRED;
    }
    if (consent.purposeVersion() < purpose.consentSince()) {
      return Reason.STALE_PURPOSE;
    }
    return changes.overtake(question.purpose(), consent.policyVersion(), now)
        ? Reason.STALE_POLICY
        : Reason.CONSENT_GIVEN;
  }

  /** When the consent ends by itself, an answer that comes into force counted. */
  private static @Nullable Instant ends(
      String purpose, ConsentFacts consent, Facts facts, Instant now) {
    PurposeFacts known = facts.purpose();
    Instant first =
        first(
            consent.validUntil(),
            facts.changes().nextAfter(purpose, consent.policyVersion(), now),
            known == null ? null : known.nextAt());
    ComingFacts coming = consent.coming();
    if (coming == null || (first != null && first.isBefore(coming.from()))) {
      return first;
    }
    boolean goesOn = coming.answer().state().equals("GIVEN");
    return goesOn ? ends(purpose, coming.answer(), facts, coming.from()) : coming.from();
  }

  private static @Nullable Instant first(@Nullable Instant... instants) {
    Instant first = null;
    for (Instant instant : instants) {
      first = first == null || (instant != null && instant.isBefore(first)) ? instant : first;
    }
    return first;
  }
}
