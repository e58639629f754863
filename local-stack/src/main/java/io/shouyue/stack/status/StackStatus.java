package io.shouyue.stack.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.shouyue.stack.StackException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code ./shouyue status --json} prints. It holds secrets of this machine's stack: the file
 * is readable by its owner alone.
 *
 * @param gateway base URL of everything
 * @param issuer issuer of access tokens
 * @param services direct base URLs by service id
 * @param demoSite the made-up website's origin
 * @param secrets {@code vault} or {@code keyring}
 * @param clients clients of Keycloak for scripts
 * @param users accounts for people
 * @param clock the legal clock
 * @param processes process ids by name
 */
public record StackStatus(
    String gateway,
    String issuer,
    Map<String, String> services,
    String keycloak,
    String demoSite,
    String mail,
    String secrets,
    List<Client> clients,
    List<User> users,
    Clock clock,
    Map<String, Long> processes) {

  /**
   * A client of Keycloak.
   *
   * @param id client id
   * @param secret client secret
   * @param site the site it speaks for; null for staff of several
   * @param roles realm roles of its tokens
   * @param grant {@code client_credentials} or {@code password}
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Client(
      String id, String secret, @Nullable String site, List<String> roles, String grant) {}

  /**
   * An account that can sign in.
   *
   * @param username as typed on the login page
   * @param role realm role
   * @param subject the subject's id, for people of a site
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record User(String username, String password, String role, @Nullable String subject) {}

  /**
   * The legal clock.
   *
   * @param offset ISO-8601 duration from the machine's clock
   * @param now the legal instant when this was asked
   */
  public record Clock(String offset, String now) {}

  /**
   * The client that has a role of staff.
   *
   * @throws StackException when there is none
   */
  public Client client(String role) {
    return clients.stream()
        .filter(client -> client.roles().contains(role))
        .findFirst()
        .orElseThrow(() -> new StackException("There is no " + role + " on this stack."));
  }

  /** Keycloak's realm on this machine; its tokens are those of {@link #issuer}. */
  public String realm() {
    return keycloak + "/realms/shouyue";
  }

  /** The same with another clock and other processes. */
  public StackStatus at(Clock newClock, Map<String, Long> newProcesses) {
    return new StackStatus(
        gateway,
        issuer,
        services,
        keycloak,
        demoSite,
        mail,
        secrets,
        clients,
        users,
        newClock,
        newProcesses);
  }
}
