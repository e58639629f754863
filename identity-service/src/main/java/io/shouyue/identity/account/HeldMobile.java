package io.shouyue.identity.account;

import io.shouyue.platform.personal.Mobile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The mobile of an account, and how sure it is still the person's.
 *
 * @param changedAt null while it is the one of the sign-up
 * @param confirmedAt when the person last showed that it is theirs
 */
public record HeldMobile(
    Mobile number, @Nullable Instant changedAt, @Nullable Instant confirmedAt) {}
