package io.shouyue.consent.subject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a verified birth date says of a person's age, and no more than that.
 *
 * @param under14Until the last day on which a child is under 14, its fourteenth birthday; null for
 *     anybody older
 */
public record AgeRequest(@Nullable LocalDate under14Until) {}
