package io.shouyue.identity.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Fields of a held record that an approved break-glass opens. */
public record HeldRecordRequest(
    @NotBlank @Size(max = 64) String hold,
    @NotEmpty @Size(max = 100) Set<@NotBlank @Size(max = 60) String> fields) {}
