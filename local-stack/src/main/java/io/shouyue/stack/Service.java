package io.shouyue.stack;

import java.util.List;

/** The processes of our own that the stack starts; each has a database of its own. */
public enum Service {
  GATEWAY("gateway", 0, 160),
  CONSENT("consent-service", 1, 128),
  IDENTITY("identity-service", 2, 128),
  RETENTION("retention-service", 3, 288);

  private final String id;
  private final int offset;
  private final int heapMegabytes;

  Service(String id, int offset, int heapMegabytes) {
    this.id = id;
    this.offset = offset;
    this.heapMegabytes = heapMegabytes;
  }

  /** The module's folder, the process' name and the client's id, e.g. {@code consent-service}. */
  public String id() {
    return id;
  }

  /** The database's name and the root of its roles' names, e.g. {@code consent}. */
  public String database() {
    return id.replace("-service", "");
  }

  int offset() {
    return offset;
  }

  /** The largest heap, in MiB. */
  public int heapMegabytes() {
    return heapMegabytes;
  }

  /** The three that own legal data and follow the legal clock. */
  public static List<Service> domain() {
    return List.of(CONSENT, IDENTITY, RETENTION);
  }
}
