package io.shouyue.consent.policy.term;

import org.jspecify.annotations.Nullable;

/**
 * A term that a sentence sets.
 *
 * @param value what exactly, in stable words: {@code 15 WORKING_DAY RECEIVED}, {@code EMAIL
 *     dpo@shop.example}; empty when the kind says it all
 * @param clause reference of the clause it stands in; empty for the text as a whole
 * @param rule the pattern that found it
 */
public record Term(
    TermKind kind,
    String value,
    String clause,
    String sentence,
    @Nullable Period period,
    String rule) {}
