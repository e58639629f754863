package io.shouyue.identity.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A wrong value of an account.
 *
 * @param from the wrong value, where it alone is meant; left out: whatever stands there
 * @param to empty takes away what an account need not have
 */
public record AccountCorrectionRequest(
    @NotBlank @Size(max = 64) String field,
    @Nullable @Size(max = 2_000) String from,
    @NotNull @Size(max = 2_000) String to) {

  @Override
  public String toString() {
    return "AccountCorrectionRequest[redacted]";
  }
}
