package io.shouyue.consent.purpose;

import io.shouyue.platform.text.LocalText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Another handler that gets the data, with what PIPL 23 wants told of it. */
public record Recipient(
    @NotBlank @Size(max = 64) String code,
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String contact,
    @NotNull LocalText purpose,
    @NotNull LocalText method,
    @NotEmpty List<@NotBlank String> categories) {

  /** The same one for the same, with no more data; its contact may be another. */
  boolean addsNothingTo(Recipient old) {
    return code.equals(old.code)
        && name.equals(old.name)
        && purpose.equals(old.purpose)
        && method.equals(old.method)
        && old.categories.containsAll(categories);
  }
}
