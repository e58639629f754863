package io.shouyue.platform.testkit;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a service, and who may call it.
 *
 * @param path with real ids in it
 * @param body JSON, or null for none
 * @param allowed empty for public operations
 * @param owned whether the path names something of one subject of site demo, so that other sites
 *     and other subjects must not reach it
 */
public record Operation(
    String method, String path, @Nullable String body, Set<TokenKind> allowed, boolean owned) {
  public static Operation of(String method, String path, @Nullable String body, TokenKind... who) {
    Set<TokenKind> allowed = EnumSet.noneOf(TokenKind.class);
    allowed.addAll(Set.of(who));
    return new Operation(method, path, body, allowed, false);
  }

  /** The same, for something that belongs to one subject. */
  public Operation ownedBySubject() {
    return new Operation(method, path, body, allowed, true);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
