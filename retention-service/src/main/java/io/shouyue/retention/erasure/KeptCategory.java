package io.shouyue.retention.erasure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a law still asks the website to keep after the account is erased.
 *
 * @param lastDay in Beijing; counts
 */
public record KeptCategory(
    String category, LocalDate lastDay, String basis, @Nullable Instant doneAt) {}
