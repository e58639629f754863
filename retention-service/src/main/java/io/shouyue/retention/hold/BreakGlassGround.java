package io.shouyue.retention.hold;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lawful reason rests on. Each reason requires its own members and takes no others.
 *
 * @param reference the person's request, the order's number, the incident, the case number
 * @param authority who ordered, or the court
 * @param article by which the authority may ask
 * @param issuedOn day of the order
 * @param secrecy the article by which an order forbids telling the person
 */
public record BreakGlassGround(
    String reference,
    @Nullable String authority,
    @Nullable String article,
    @Nullable LocalDate issuedOn,
    @Nullable String secrecy) {

  /**
   * Checks the members against the reason.
   *
   * @throws DomainException invalid, naming each member that is missing or out of place
   */
  void require(BreakGlassReason reason) {
    List<Violation> wrong = new ArrayList<>();
    boolean order = reason == BreakGlassReason.AUTHORITY_ORDER;
    boolean court = reason == BreakGlassReason.LITIGATION;
    check(wrong, "authority", authority != null, order || court);
    check(wrong, "article", article != null, order);
    check(wrong, "issuedOn", issuedOn != null, order);
    if (secrecy != null && !order) {
      wrong.add(new Violation("secrecy", "not-for-this-reason", "not for this reason"));
    }
    if (!wrong.isEmpty()) {
      throw new DomainException(CommonError.INVALID, wrong.toArray(Violation[]::new));
    }
  }

  /** Whether the person must not be told. */
  boolean isSecret() {
    return secrecy != null;
  }

  /** Without what could lead back to a case or a request. */
  BreakGlassGround withoutReference() {
    return new BreakGlassGround("", authority, article, issuedOn, secrecy);
  }

  private static void check(List<Violation> wrong, String field, boolean there, boolean wanted) {
    if (there != wanted) {
      String code = wanted ? "required" : "not-for-this-reason";
      wrong.add(new Violation(field, code, code));
    }
  }
}
