package io.shouyue.retention.request;

import io.shouyue.retention.promise.RequestType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request by somebody without an account.
 *
 * @param identifier what they can be found and reached by: mail address, mobile or user name
 * @param particulars what the type needs named beyond words
 */
@Schema(name = "NewPublicRequest")
public record PublicRequestRequest(
    @NotNull RequestType type,
    @NotNull Relation relation,
    @NotBlank @Size(max = 200) String identifier,
    @Nullable @Size(max = 10_000) String details,
    @Nullable @Pattern(regexp = "zh-CN|en") String locale,
    @Nullable @Valid ParticularsRequest particulars) {

  @Override
  public String toString() {
    return "PublicRequestRequest[" + type + "]";
  }
}
