package io.shouyue.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The port of every process, counted from one base (docs/architecture.md, “Processes and ports”).
 *
 * @param base the gateway's port, 8080 unless told otherwise
 */
public record Ports(int base) {
  /** The base that {@code ./shouyue up} takes when none is named. */
  public static final int DEFAULT_BASE = 8080;

  /** How many ports the stack takes, from {@link #base()} upwards. */
  public static final int COUNT = 15;

  private static final int LOWEST = 1024;
  private static final int HIGHEST = 65_535;

  /** Refuses a base whose ports would be privileged or do not exist. */
  public Ports {
    if (base < LOWEST || base + COUNT - 1 > HIGHEST) {
      throw new StackException(
          "--port-base "
              + base
              + " does not fit: choose one between "
              + LOWEST
              + " and "
              + (HIGHEST - COUNT + 1)
              + ".");
    }
  }

  public int gateway() {
    return base;
  }

  public int demoSite() {
    return base + 5;
  }

  public int keycloak() {
    return base + 4;
  }

  public int postgres() {
    return base + 6;
  }

  public int vault() {
    return base + 7;
  }

  public int smtp() {
    return base + 8;
  }

  public int control() {
    return base + 9;
  }

  public int keycloakManagement() {
    return base + 14;
  }

  /** The port on which a service or the gateway answers. */
  public int of(Service service) {
    return base + service.offset();
  }

  /** The port of a service's management interface (health, metrics, clock). */
  public int managementOf(Service service) {
    return base + 10 + service.offset();
  }

  /** Every port with the name of what listens there, in ascending order. */
  public Map<Integer, String> all() {
    Map<Integer, String> names = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      names.put(of(service), service.id());
    }
    names.put(keycloak(), "Keycloak");
    names.put(demoSite(), "demo site");
    names.put(postgres(), "PostgreSQL");
    names.put(vault(), "Vault");
    names.put(smtp(), "mail sink");
    names.put(control(), "stack control");
    for (Service service : Service.values()) {
      names.put(managementOf(service), service.id() + " management");
    }
    names.put(keycloakManagement(), "Keycloak management");
    return names;
  }
}
