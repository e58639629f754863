package io.shouyue.identity.stepup;

import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** For which request a code is to be sent. */
public record StepUpCodeRequest(
    @Nullable @Valid NamedSubject subject, @NotBlank @Size(max = 64) String requestId) {}
