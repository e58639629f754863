package io.shouyue.consent.decision;

import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One question: may this purpose be processed for this subject? */
public record DecisionRequest(
    @NotNull @Valid NamedSubject subject,
    @NotBlank @Size(max = 64) String purpose,
    @Nullable @Size(max = 50) List<@NotBlank String> categories,
    @Nullable @Size(max = 64) String recipient,
    @Nullable @Size(max = 64) String destination,
    @Nullable @Size(max = 64) String exception) {

  /** Whether our own id names the subject, so that nothing has to be computed to find it. */
  boolean isNamedById() {
    return subject.id() != null;
  }

  Question question(String site, BlindIndex blindIndex) {
    String externalId = subject.externalId();
    return new Question(
        subject.id(),
        externalId == null
            ? null
            : HexFormat.of()
                .formatHex(blindIndex.of(site, SubjectService.INDEX_DOMAIN, externalId)),
        purpose,
        categories == null ? List.of() : categories,
        recipient,
        destination,
        exception == null ? null : exception.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
