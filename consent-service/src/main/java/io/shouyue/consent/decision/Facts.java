package io.shouyue.consent.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about one question. Facts hold instants, never what follows from the present
 * one: they stay as they are while time goes by.
 *
 * @param subject null when there is no such subject
 * @param purpose null when there is no such purpose in force
 * @param consent null when nothing was ever answered
 * @param changes of the policy under which it was answered
 * @param cases recorded cases of the exception that is asked for
 */
record Facts(
    @Nullable SubjectFacts subject,
    @Nullable PurposeFacts purpose,
    @Nullable ConsentFacts consent,
    MaterialChanges changes,
    List<CaseFacts> cases) {
  Facts {
    cases = List.copyOf(cases);
  }

  /** The facts of a question that names no exception. */
  Facts(
      @Nullable SubjectFacts subject,
      @Nullable PurposeFacts purpose,
      @Nullable ConsentFacts consent,
      MaterialChanges changes) {
    this(subject, purpose, consent, changes, List.of());
  }

  /**
   * Who is asked about.
   *
   * @param id our own id
   * @param restricted purposes whose processing is restricted; {@code *} for all but legal duties
   * @param objected purposes that were refused; {@code *} for all but legal duties
   * @param childUntil when a person verified to be under 14 is so no more; null for anybody else
   * @param declaredChild whether they said that they are under 14
   * @param published what they made public themselves
   */
  record SubjectFacts(
      String id,
      String state,
      Set<String> restricted,
      Set<String> objected,
      @Nullable Instant childUntil,
      boolean declaredChild,
      Published published) {
    private static final String ALL = "*";
    private static final String LEGAL_DUTY = "LEGAL_DUTY";

    SubjectFacts {
      restricted = Set.copyOf(restricted);
      objected = Set.copyOf(objected);
    }

    /** Somebody who made nothing public. */
    SubjectFacts(
        String id,
        String state,
        Set<String> restricted,
        Set<String> objected,
        @Nullable Instant childUntil,
        boolean declaredChild) {
      this(id, state, restricted, objected, childUntil, declaredChild, Published.NOTHING);
    }

    /** A grown-up who refused nothing. */
    SubjectFacts(String id, String state) {
      this(id, state, Set.of(), Set.of(), null, false);
    }

    boolean restricts(String purpose, String basis) {
      return named(restricted, purpose, basis);
    }

    boolean objects(String purpose, String basis) {
      return named(objected, purpose, basis);
    }

    /** A legal duty is stopped only by naming it. */
    private static boolean named(Set<String> purposes, String purpose, String basis) {
      return purposes.contains(purpose) || (purposes.contains(ALL) && !basis.equals(LEGAL_DUTY));
    }

    /** The stricter of verified and declared counts. */
    boolean isChild(Instant now) {
      return childUntil == null ? declaredChild : now.isBefore(childUntil);
    }

    boolean isActive() {
      return state.equals("ACTIVE");
    }
  }

  /**
   * What somebody made public themselves (PIPL 27).
   *
   * @param categories that were marked as such
   * @param refused whether they refuse that these be processed
   */
  record Published(Set<String> categories, boolean refused) {
    static final Published NOTHING = new Published(Set.of(), false);

    Published {
      categories = Set.copyOf(categories);
    }
  }

  /**
   * The newest version that holds, or was retired.
   *
   * @param nextAt when a next version takes effect; null when none is published
   */
  record PurposeFacts(
      int version,
      boolean retired,
      String basis,
      int consentSince,
      List<String> categories,
      List<String> recipients,
      List<String> destinations,
      @Nullable Instant nextAt) {}

  /**
   * What stands.
   *
   * @param policyDocument null when no policy was shown
   * @param policyVersion under which it was answered; 0 when no policy was shown
   * @param byGuardian a child's guardian answered
   * @param coming an answer to a coming policy version; null when there is none
   */
  record ConsentFacts(
      String state,
      int purposeVersion,
      @Nullable String policyDocument,
      int policyVersion,
      @Nullable Instant validUntil,
      boolean byGuardian,
      @Nullable ComingFacts coming) {
    /** What stands at that instant. */
    ConsentFacts at(Instant now) {
      return coming == null || now.isBefore(coming.from()) ? this : coming.answer();
    }
  }

  /**
   * A recorded case in which no consent is needed.
   *
   * @param ground in law
   * @param outweighs whether it stands against a restriction or an objection, too
   * @param subject whom it concerns; null for everybody
   * @param marked it concerns only what people made public and was marked so, unless it names one
   * @param categories it covers; empty for those of the purpose
   * @param recipient it covers besides those of the purpose; null for none
   */
  record CaseFacts(
      String ground,
      boolean outweighs,
      @Nullable String subject,
      boolean marked,
      List<String> categories,
      @Nullable String recipient,
      Instant from,
      Instant until) {
    boolean counts(Question question, Facts facts, Instant now) {
      return !now.isBefore(from)
          && now.isBefore(until)
          && concerns(question, facts)
          && covers(question, facts);
    }

    private boolean concerns(Question question, Facts facts) {
      SubjectFacts known = facts.subject();
      if (subject != null) {
        return known != null && subject.equals(known.id());
      }
      return !marked || (known != null && isPublished(question, known.published(), facts));
    }

    private static boolean isPublished(Question question, Published published, Facts facts) {
      PurposeFacts purpose = facts.purpose();
      List<String> asked =
          question.categories().isEmpty() && purpose != null
              ? purpose.categories()
              : question.categories();
      return published.categories().containsAll(asked);
    }

    private boolean covers(Question question, Facts facts) {
      PurposeFacts purpose = facts.purpose();
      if (purpose == null) {
        return false;
      }
      List<String> listed = categories.isEmpty() ? purpose.categories() : categories;
      String asked = question.recipient();
      return listed.containsAll(question.categories())
          && (asked == null || asked.equals(recipient) || purpose.recipients().contains(asked))
          && (question.destination() == null
              || purpose.destinations().contains(question.destination()));
    }
  }

  /** What will stand from an instant on. */
  record ComingFacts(ConsentFacts answer, Instant from) {}
}
