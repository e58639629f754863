package io.shouyue.retention.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom or what the desk looks for.
 *
 * @param value exactly: a mobile, a mail address, a document number, the website's user id, a
 *     {@code sub_…} id or the number of a request
 * @param reason why; it stands in the audit trail
 */
@Schema(name = "DeskSearch")
public record SearchRequest(
    @NotBlank @Size(min = 3, max = 254) String value, @NotNull SearchReason reason) {

  @Override
  public String toString() {
    return "SearchRequest[" + reason + "]";
  }
}
