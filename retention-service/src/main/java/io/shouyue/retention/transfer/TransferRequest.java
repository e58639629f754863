package io.shouyue.retention.transfer;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies about a transfer. */
public sealed interface TransferRequest {

  /**
   * What staff found of the conditions that only they can judge.
   *
   * @param note why, for the file
   */
  @Schema(name = "TransferCheck")
  record Check(
      @NotNull Boolean technicallyFeasible,
      @NotNull Boolean othersUnharmed,
      @NotBlank @Size(max = 2_000) String note)
      implements TransferRequest {}

  /**
   * A necessary cost.
   *
   * @param amount in yuan
   * @param reason what makes the cost, told to the requester
   */
  @Schema(name = "TransferFee")
  record Fee(
      @NotNull @DecimalMin("0.01") @DecimalMax("10000") @Digits(integer = 5, fraction = 2)
          BigDecimal amount,
      @NotBlank @Size(max = 500) String reason)
      implements TransferRequest {}
}
