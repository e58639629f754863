package io.shouyue.consent.recipient;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recipient as the officer writes it. What is left out is none. */
public record RecipientRequest(
    @NotNull @Pattern(regexp = "[a-z][a-z0-9_-]{1,63}") String code,
    @NotNull RecipientKind kind,
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 200) String contact,
    RecipientDetails.@Nullable @Valid Contract contract,
    @Nullable @Size(max = 50) List<RecipientDetails.@Valid SubProcessor> subProcessors,
    @Nullable @Size(max = 50) List<RecipientDetails.@Valid Place> destinations) {

  RegisteredRecipient recipient(String site, int revision) {
    return new RegisteredRecipient(site, code, revision, kind, details());
  }

  RecipientDetails details() {
    return new RecipientDetails(
        name,
        contact,
        contract,
        subProcessors == null ? List.of() : subProcessors,
        destinations == null ? List.of() : destinations);
  }
}
