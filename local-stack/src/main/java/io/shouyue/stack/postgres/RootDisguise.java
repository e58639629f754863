package io.shouyue.stack.postgres;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. In a user namespace of its own a process of root is nobody to
 * itself and keeps its rights on its files, so nothing has to change hands.
 */
final class RootDisguise {
  private RootDisguise() {}

  static List<String> around(List<String> words) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return words;
    }
    if (!namespacesAllowed()) {
      throw new StackException(
          "PostgreSQL does not run as root, and this machine allows no user namespaces. Start"
              + " Shouyue as an ordinary user, or run: sysctl -w user.max_user_namespaces=10000");
    }
    List<String> all = new ArrayList<>(List.of("unshare", "-U"));
    all.addAll(words);
    return all;
  }

  private static boolean namespacesAllowed() {
    try {
      return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
