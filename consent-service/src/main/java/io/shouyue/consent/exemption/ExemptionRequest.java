package io.shouyue.consent.exemption;

import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case to be recorded.
 *
 * @param subject whom it concerns; whoever the purpose concerns when left out
 * @param categories what may be processed; those of the purpose when left out
 * @param recipient who may get it; none but those of the purpose when left out
 * @param authority who ordered it; needed for a legal duty
 * @param document file or document number; names nobody
 * @param evidenceSha256 SHA-256 of the document, in hexadecimal
 * @param certificate {@code crt_…} of the anonymisation; needed for anonymised data
 */
public record ExemptionRequest(
    @NotNull ExemptionKind kind,
    @NotNull ExemptionGround ground,
    @NotBlank @Size(max = 64) String purpose,
    @Nullable @Valid NamedSubject subject,
    @Nullable @Size(max = 50) List<@NotBlank @Size(max = 64) String> categories,
    @Nullable @Size(max = 64) String recipient,
    @Nullable @Size(max = 200) String authority,
    @NotBlank @Size(max = 200) String document,
    @NotNull @Pattern(regexp = "[0-9a-f]{64}") String evidenceSha256,
    @Nullable @Pattern(regexp = "crt_[0-9a-z]{26}") String certificate,
    @NotNull Instant validFrom,
    @NotNull Instant validUntil) {}
