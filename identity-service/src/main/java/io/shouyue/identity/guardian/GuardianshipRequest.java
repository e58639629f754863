package io.shouyue.identity.guardian;

import io.shouyue.identity.subject.SubjectRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * An invitation.
 *
 * @param child may be left out by the child
 * @param guardian named by the website; left out, whoever has the code that is answered
 */
public record GuardianshipRequest(
    @Nullable @Valid SubjectRequest child, @Nullable @Valid SubjectRequest guardian) {}
