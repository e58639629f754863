package io.shouyue.platform.keys;

import io.shouyue.platform.keys.KeyStoreSettings.VaultStore;
import io.shouyue.platform.keys.vault.VaultSession;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Vault or OpenBao server in memory, with Transit, an AppRole and a policy like a service's. The
 * binary is {@code SHOUYUE_VAULT_BINARY}, or {@code vault} or {@code bao} on the PATH.
 */
final class DevVault {
  private static final String ROOT = "dev-root";
  private static final String POLICY =
      "path \\\"secret/data/shouyue/*\\\" { capabilities = [\\\"read\\\",\\\"update\\\",\\\"create\\\"] }"
          + " path \\\"transit/keys/*\\\" { capabilities = [\\\"create\\\",\\\"read\\\",\\\"update\\\"] }"
          + " path \\\"transit/sign/*\\\" { capabilities = [\\\"update\\\"] }"
          + " path \\\"transit/encrypt/*\\\" { capabilities = [\\\"update\\\"] }"
          + " path \\\"transit/decrypt/*\\\" { capabilities = [\\\"update\\\"] }";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final String address;

  private DevVault(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  static Optional<Path> binary() {
    String given = System.getenv("SHOUYUE_VAULT_BINARY");
    if (given != null) {
      return Optional.of(Path.of(given));
    }
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> Stream.of(Path.of(folder, "vault"), Path.of(folder, "bao")))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static DevVault start(Path binary) throws IOException, InterruptedException {
    int port = freePort();
    Process process =
        new ProcessBuilder(
                binary.toString(),
                "server",
                "-dev",
                "-dev-no-store-token",
                "-dev-root-token-id=" + ROOT,
                "-dev-listen-address=127.0.0.1:" + port)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    DevVault vault = new DevVault(process, "http://127.0.0.1:" + port);
    vault.awaitReady();
    vault.setUp();
    return vault;
  }

  /** A session of a service, logged in by AppRole. */
  VaultSession session() {
    try {
      String roleId = field(get("auth/approle/role/svc/role-id"), "role_id");
      String secretId = field(post("auth/approle/role/svc/secret-id", "{}"), "secret_id");
      Path file = Files.writeString(Files.createTempFile("secret", "id"), secretId);
      file.toFile().deleteOnExit();
      return VaultSession.of(new VaultStore(address, roleId, file));
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  void stop() {
    process.destroy();
  }

  private void setUp() throws IOException, InterruptedException {
    post("sys/mounts/transit", "{\"type\":\"transit\"}");
    post("sys/auth/approle", "{\"type\":\"approle\"}");
    post("sys/policies/acl/svc", "{\"policy\":\"" + POLICY + "\"}");
    post("auth/approle/role/svc", "{\"token_policies\":\"svc\",\"token_ttl\":\"60s\"}");
  }

  private void awaitReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + 20_000_000_000L;
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        get("sys/health");
        return;
      } catch (ConnectException notYet) {
        process.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS);
      }
    }
    throw new IllegalStateException("the server did not start");
  }

  private String get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  private String post(String path, String body) throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + "/v1/" + path))
        .header("X-Vault-Token", ROOT);
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private static String field(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
    if (!found.find()) {
      throw new IllegalStateException(name + " is missing");
    }
    return found.group(1);
  }

  /** Below the range of outgoing connections, so that none takes it before the server does. */
  private static int freePort() {
    for (int port = 25_000; port < 25_100; port++) {
      try (ServerSocket socket = new ServerSocket(port)) {
        return socket.getLocalPort();
      } catch (IOException taken) {
        continue;
      }
    }
    throw new IllegalStateException("no free port");
  }
}
