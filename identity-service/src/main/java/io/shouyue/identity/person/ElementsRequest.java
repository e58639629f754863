package io.shouyue.identity.person;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a person's identity, as typed.
 *
 * @param documentType a {@code DocumentKind}; left out for the 18 characters of a mainland document
 */
@Schema(
    name = "Elements",
    description =
        "What was typed. A check digit that fits proves careful typing and nothing more: whether"
            + " somebody is who they say, the authority alone can tell.")
public record ElementsRequest(
    @Nullable @Size(max = 200) String name,
    @Nullable @Size(max = 64) String idNumber,
    @Nullable @Size(max = 64) String mobile,
    @Nullable @Size(max = 64) String bankCard,
    @Nullable @Size(max = 40) String documentType) {
  /** Nothing was typed. */
  static final ElementsRequest NONE = new ElementsRequest(null, null, null, null, null);

  @Override
  public String toString() {
    return "Elements[redacted]";
  }
}
