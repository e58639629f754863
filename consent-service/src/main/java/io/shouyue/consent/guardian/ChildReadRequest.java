package io.shouyue.consent.guardian;

import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why somebody of the staff has to read of a child.
 *
 * @param reason such as the number of a request; names nobody
 */
public record ChildReadRequest(
    @NotNull @Valid NamedSubject subject, @NotBlank @Size(max = 200) String reason) {}
