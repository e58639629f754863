package io.shouyue.identity.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise and its account, as typed.
 *
 * @param region where it is registered, as the licence prints it
 * @param nature its kind, as the licence prints it
 * @param asPrinted says that the licence prints the number exactly so, although its check character
 *     does not fit
 */
@Schema(name = "Enterprise")
public record EnterpriseRequest(
    @Nullable @Size(max = 64) String region,
    @Nullable @Size(max = 64) String nature,
    @Nullable @Size(max = 200) String name,
    @Nullable @Size(max = 64) String licenceNumber,
    @Nullable Boolean asPrinted,
    @Nullable @Valid Bank bank) {
  /** Nothing was typed. */
  static final EnterpriseRequest NONE = new EnterpriseRequest(null, null, null, null, null, null);

  /** The account that a deposit goes to, as typed. */
  @Schema(name = "Bank")
  public record Bank(
      @Nullable @Size(max = 200) String branch,
      @Nullable @Size(max = 64) String account,
      @Nullable @Size(max = 200) String holder) {
    /** Nothing was typed. */
    static final Bank NONE = new Bank(null, null, null);

    @Override
    public String toString() {
      return "Bank[redacted]";
    }
  }

  @Override
  public String toString() {
    return "Enterprise[redacted]";
  }
}
