package io.shouyue.identity.provider;

/**
 * What came of it.
 *
 * @param reference the authority's name for this call, to settle a dispute with; never personal
 *     data
 */
public record ElementAnswer(ElementVerdict verdict, String reference) {}
