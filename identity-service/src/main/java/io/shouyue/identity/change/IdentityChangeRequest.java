package io.shouyue.identity.change;

import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose identity is to change.
 *
 * @param subject may be left out by a person about themselves
 * @param ticket number of the desk's ticket, which staff must name and nobody else may
 */
public record IdentityChangeRequest(
    @Nullable @Valid NamedSubject subject,
    @Nullable @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String ticket) {}
