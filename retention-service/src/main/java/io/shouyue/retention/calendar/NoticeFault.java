package io.shouyue.retention.calendar;

/**
 * Something in a notice's data that cannot be right.
 *
 * @param field the file's key, {@code working-days}
 * @param code stable, kebab-case
 */
public record NoticeFault(String field, String code, String message) {}
