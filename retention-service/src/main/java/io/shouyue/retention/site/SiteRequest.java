package io.shouyue.retention.site;

import io.shouyue.platform.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A site as identity-service tells of it; this service keeps what it needs. */
@Schema(name = "SiteRegistration")
public record SiteRequest(
    @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,31}") String code,
    @NotNull @Valid LocalText name,
    @NotBlank @Size(max = 200) String contact,
    @Nullable @Size(max = 50) List<String> origins,
    @Nullable @Size(max = 100) String publishableKey,
    @Nullable @Size(max = 20) String identityRegister) {

  Site toSite() {
    return new Site(code, name, contact, identityRegister == null ? "NONE" : identityRegister);
  }
}
