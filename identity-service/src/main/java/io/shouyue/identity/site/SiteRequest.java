package io.shouyue.identity.site;

import io.shouyue.platform.text.LocalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A site to be made.
 *
 * @param identityRegister left out: {@link IdentityRegister#NONE}, so that nothing more is kept of
 *     anybody unless somebody says that the site is under a real-name duty
 */
public record SiteRequest(
    @NotNull @Pattern(regexp = "(?!platform$)[a-z][a-z0-9-]{0,29}[a-z0-9]") String code,
    @NotNull @Valid Name name,
    @NotBlank @Size(max = 200) String contact,
    @NotNull @Size(max = 50)
        List<
                @NotNull
                @Pattern(
                    regexp =
                        "https://[a-z0-9.-]+(:\\d{1,5})?"
                            + "|http://(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?")
                String>
            origins,
    @Nullable IdentityRegister identityRegister) {

  /** The name in both languages. */
  public record Name(@NotBlank @Size(max = 200) String zh, @NotBlank @Size(max = 200) String en) {}

  Site toSite() {
    return new Site(
        code,
        new LocalText(name.zh(), name.en()),
        contact,
        origins,
        identityRegister == null ? IdentityRegister.NONE : identityRegister,
        PublishableKey.fresh(code),
        false);
  }
}
