package io.shouyue.platform.keys.vault;

import io.github.jopenlibs.vault.Vault;
import io.github.jopenlibs.vault.VaultConfig;
import io.github.jopenlibs.vault.VaultException;
import io.github.jopenlibs.vault.response.AuthResponse;
import io.github.jopenlibs.vault.response.LogicalResponse;
import io.shouyue.platform.keys.KeyStoreException;
import io.shouyue.platform.keys.KeyStoreSettings.VaultStore;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A logged-in driver. Logs in again by AppRole when two thirds of the token's life are over or when
 * a call is refused as forbidden (https://developer.hashicorp.com/vault/docs/auth/approle).
 *
 * <p>The driver is told engine version 1 so that it leaves paths alone: with version 2 it rewrites
 * {@code transit/} paths too. The KV adapter writes {@code data/} itself.
 */
public final class VaultSession {
  private static final int SECONDS = 5;
  private static final int FORBIDDEN = 403;

  private final String address;
  private final Supplier<Login> login;
  private @Nullable Vault vault;
  private long renewAt;

  /** A token and how long it lives. */
  record Login(String token, long seconds) {}

  /** One call of the driver. */
  @FunctionalInterface
  interface Call {
    LogicalResponse run(Vault vault) throws VaultException;
  }

  private VaultSession(String address, Supplier<Login> login) {
    this.address = address;
    this.login = login;
  }

  /** A session that logs in as a service. */
  public static VaultSession of(VaultStore store) {
    return new VaultSession(store.address(), () -> appRole(store));
  }

  /** A session with a token that is given, for setting a server up. */
  public static VaultSession withToken(String address, String token) {
    return new VaultSession(address, () -> new Login(token, Integer.MAX_VALUE));
  }

  /**
   * Runs {@code call}, once more after a new login when the answer is 403.
   *
   * @throws KeyStoreException when the server does not answer or answers 5xx
   */
  LogicalResponse ask(Call call) {
    try {
      LogicalResponse answer = call.run(loggedIn(false));
      return answer.getRestResponse().getStatus() == FORBIDDEN ? call.run(loggedIn(true)) : answer;
    } catch (VaultException failed) {
      throw new KeyStoreException("Vault does not answer", failed);
    }
  }

  private synchronized Vault loggedIn(boolean again) throws VaultException {
    if (vault == null || again || System.nanoTime() - renewAt > 0) {
      Login fresh = login.get();
      vault = Vault.create(config(address).token(fresh.token()).build());
      renewAt = System.nanoTime() + fresh.seconds() * 1_000_000_000L / 3 * 2;
    }
    return vault;
  }

  private static Login appRole(VaultStore store) {
    try {
      String secretId = Files.readString(store.secretIdFile()).strip();
      AuthResponse answer =
          Vault.create(config(store.address()).build())
              .auth()
              .loginByAppRole(store.roleId(), secretId);
      if (answer.getRestResponse().getStatus() != 200) {
        throw new KeyStoreException("Vault refuses the AppRole", null);
      }
      return new Login(answer.getAuthClientToken(), answer.getAuthLeaseDuration());
    } catch (VaultException | IOException failed) {
      throw new KeyStoreException("Vault login failed", failed);
    }
  }

  private static VaultConfig config(String address) {
    return new VaultConfig()
        .address(address)
        .engineVersion(1)
        .openTimeout(SECONDS)
        .readTimeout(SECONDS);
  }
}
