package io.shouyue.platform.keycloak.audit;

import java.io.IOException;
import java.util.List;

/** Where audit events go. */
interface AuditTarget {

  /**
   * Delivers {@code events}, in order. Repeating a delivery is harmless.
   *
   * @throws IOException if it is not certain that they arrived; try again later
   */
  void send(List<AuditEvent> events) throws IOException, InterruptedException;
}
