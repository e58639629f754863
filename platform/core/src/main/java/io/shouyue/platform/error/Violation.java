package io.shouyue.platform.error;

/**
 * What is wrong with one field of a request.
 *
 * @param field path within the body, such as {@code elements.idNumber}; empty for the body itself
 * @param code stable, kebab-case reason
 * @param message a sentence for people; never repeats the rejected value
 */
public record Violation(String field, String code, String message) {}
