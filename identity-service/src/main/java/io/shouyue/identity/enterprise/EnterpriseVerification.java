package io.shouyue.identity.enterprise;

import io.shouyue.identity.assurance.AssuranceLevel;
import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of an enterprise. Holds nothing of what was claimed but the account's masked tail.
 *
 * @param reason kebab-case, why it ended without success; null while open and when it is verified
 * @param payoutReference the bank's name for the payment
 * @param expiresAt until when the amount can be given; null before the payment
 */
public record EnterpriseVerification(
    String id,
    SubjectId subject,
    EnterpriseState state,
    @Nullable String reason,
    @Nullable String payoutReference,
    boolean licenceReview,
    @Nullable String accountTail,
    int triesLeft,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant decidedAt) {
  /** Name of the method in the API and in tokens. */
  public static final String METHOD = "ENTERPRISE_ACCOUNT";

  /** What it is worth: whoever reads the enterprise's statements knew the amount. */
  public static final AssuranceLevel LEVEL = AssuranceLevel.SUBSTANTIAL;
}
