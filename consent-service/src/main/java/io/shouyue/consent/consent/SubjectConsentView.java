package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.SeparateConsent;
import io.shouyue.platform.text.LocalText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a person and one purpose, with enough of the purpose to be read.
 *
 * @param text what the purpose means in plain words, as that version told it
 * @param coming an answer to a coming policy version, which stands from its instant on
 * @param withdrawable a live consent; told purposes rest on another basis and cannot be withdrawn
 * @param imported the act that it rests on did not happen here but was stated by an import
 */
public record SubjectConsentView(
    String purpose,
    LocalText title,
    LocalText text,
    LegalBasis basis,
    String basisClause,
    SeparateConsent separateConsent,
    List<String> categories,
    LocalText retention,
    EventType state,
    int purposeVersion,
    @Nullable PolicyRef policy,
    Instant since,
    @Nullable Instant validUntil,
    @Nullable String receipt,
    @Nullable ComingAnswerView coming,
    boolean withdrawable,
    boolean imported) {

  static SubjectConsentView of(Standing standing, Purpose purpose) {
    var definition = purpose.definition();
    return new SubjectConsentView(
        standing.purpose(),
        definition.title(),
        definition.text(),
        definition.legalBasis(),
        definition.legalBasis().clause(),
        definition.separateConsent(),
        definition.categories(),
        definition.retention().text(),
        standing.state(),
        standing.purposeVersion(),
        standing.policy(),
        standing.since(),
        standing.validUntil(),
        standing.receipt(),
        ComingAnswerView.of(standing.coming()),
        standing.isWithdrawable() && definition.restsOnConsent(),
        standing.imported());
  }
}
