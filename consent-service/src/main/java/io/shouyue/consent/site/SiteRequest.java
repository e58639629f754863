package io.shouyue.consent.site;

import io.shouyue.platform.text.LocalText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A site as identity-service tells it. */
public record SiteRequest(
    @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,31}") String code,
    @NotNull LocalText name,
    @NotBlank @Size(max = 200) String contact,
    @NotNull @Size(max = 50) List<@NotBlank String> origins,
    @NotBlank @Size(max = 100) String publishableKey,
    @Nullable @Size(max = 20) String identityRegister) {

  Site toSite() {
    String register = identityRegister == null ? "NONE" : identityRegister;
    return new Site(code, name, contact, origins, publishableKey, register);
  }
}
