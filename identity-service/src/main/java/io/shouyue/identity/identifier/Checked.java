package io.shouyue.identity.identifier;

/**
 * The result of looking at a typed value.
 *
 * @param <T> what the value is when it is well formed
 */
public sealed interface Checked<T> {
  /** Well formed and normalised. */
  record Ok<T>(T value) implements Checked<T> {}

  /** Not well formed, for the one reason that helps most. */
  record Refused<T>(IdentifierFault fault) implements Checked<T> {}
}
