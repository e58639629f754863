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
    @NotEmpty List<@NotBlank String> categories) {}
