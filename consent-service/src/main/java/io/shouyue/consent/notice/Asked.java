package io.shouyue.consent.notice;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is wanted for.
 *
 * @param subject whom it is shown to, when that is known
 * @param visitor a browser asks by itself
 * @param under14 the person says or is known to be under 14
 */
record Asked(
    String site,
    String collectionPoint,
    @Nullable SubjectId subject,
    boolean visitor,
    Language language,
    boolean under14) {}
