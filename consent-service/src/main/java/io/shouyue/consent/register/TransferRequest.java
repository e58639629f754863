package io.shouyue.consent.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Data that are going to pass on.
 *
 * @param successor its name, as people are told it
 * @param takesOverOn a day to come
 * @param bound whether the successor keeps to purpose and method; otherwise it asks people again
 */
public record TransferRequest(
    @NotNull TransferCause cause,
    @NotBlank @Size(max = 200) String successor,
    @NotBlank @Size(max = 200) String contact,
    @NotNull LocalDate takesOverOn,
    @NotNull Boolean bound,
    @NotBlank @Size(max = 200) String document) {}
