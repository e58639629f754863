package io.shouyue.consent.release;

import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One user's contact that is to be given to another.
 *
 * @param subject whose contact it is
 * @param receiver who is to get it
 * @param purpose it serves; rests on contract, or on separate consent to providing
 * @param categories of data that are given; of those of the purpose
 * @param matter number of the deal or dispute; names nobody
 * @param document file number of the ground; names nobody
 * @param evidenceSha256 SHA-256 of that document, in hexadecimal
 */
public record ContactReleaseRequest(
    @NotNull @Valid NamedSubject subject,
    @NotNull @Valid NamedSubject receiver,
    @NotBlank @Size(max = 64) String purpose,
    @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 64) String> categories,
    @NotNull ReleaseGround ground,
    @NotBlank @Size(max = 64) String matter,
    @NotBlank @Size(max = 200) String document,
    @NotNull @Pattern(regexp = "[0-9a-f]{64}") String evidenceSha256) {}
