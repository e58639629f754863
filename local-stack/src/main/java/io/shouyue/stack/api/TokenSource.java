package io.shouyue.stack.api;

/** Where a caller's access token comes from. */
@FunctionalInterface
public interface TokenSource {
  /** A token that is still valid for at least a few seconds. */
  String token();
}
