package io.shouyue.identity.guardian;

import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * An invitation.
 *
 * @param child may be left out by the child
 * @param guardian named by the website; left out, whoever has the code that is answered
 */
public record GuardianshipRequest(
    @Nullable @Valid NamedSubject child, @Nullable @Valid NamedSubject guardian) {}
