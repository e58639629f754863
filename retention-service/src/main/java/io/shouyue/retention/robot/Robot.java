package io.shouyue.retention.robot;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A robot with what lets one write into its chat.
 *
 * @param secret that signs; null where the vendor has none or the group does without
 */
record Robot(String site, RobotKind kind, URI address, @Nullable String secret) {

  private static final int SHOWN = 4;

  /** Enough of the address to tell two apart. */
  String end() {
    String whole = address.toString();
    return whole.substring(Math.max(0, whole.length() - SHOWN));
  }

  @Override
  public String toString() {
    return "Robot[" + site + " " + kind + "]";
  }
}
