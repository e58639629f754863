package io.shouyue.stack;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What a start needs to know.
 *
 * @param workspace where things are
 * @param ports where things listen
 * @param address how people reach the gateway
 * @param keycloakZip Keycloak's distribution
 * @param keycloakProvider our jar for it
 * @param searchPath where programs are looked for
 * @param givenVault address and token of a Vault that somebody else runs
 * @param seed what to fill a new stack with
 * @param forLoad whether its JVMs compile through what they run, as in production: faster under
 *     load, but slower to start and larger
 * @param services which services to start; the rest of the stack starts always
 */
public record StackSettings(
    Workspace workspace,
    Ports ports,
    PublicAddress address,
    Path keycloakZip,
    Path keycloakProvider,
    String searchPath,
    Optional<GivenVault> givenVault,
    SeedKind seed,
    boolean forLoad,
    Set<Service> services) {

  /** Copies what it is given. */
  public StackSettings {
    services = Set.copyOf(services);
  }

  /** The same for a stack that is filled by somebody else. */
  public StackSettings unseeded() {
    return new StackSettings(
        workspace,
        ports,
        address,
        keycloakZip,
        keycloakProvider,
        searchPath,
        givenVault,
        SeedKind.NOTHING,
        forLoad,
        services);
  }

  /**
   * A Vault that is not ours to start.
   *
   * @param address base URL
   * @param token may set up mounts, policies and roles
   */
  public record GivenVault(String address, String token) {}
}
