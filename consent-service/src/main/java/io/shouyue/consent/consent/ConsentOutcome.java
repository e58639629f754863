package io.shouyue.consent.consent;

import io.shouyue.consent.ledger.Standing;
import io.shouyue.platform.id.SubjectId;
import java.util.List;

/** What stands after an answer, and the receipt that tells of it. */
public record ConsentOutcome(String receipt, SubjectId subject, List<Standing> consents) {}
