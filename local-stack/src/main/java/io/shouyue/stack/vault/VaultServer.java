package io.shouyue.stack.vault;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.Json;
import io.shouyue.stack.PrivateFile;
import io.shouyue.stack.StackException;
import io.shouyue.stack.process.ChildProcess;
import io.shouyue.stack.process.Command;
import io.shouyue.stack.process.Processes;
import io.shouyue.stack.process.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A Vault server of the stack's own: file storage, one unseal key, both kept beside the data with
 * owner-only rights. That is enough for one machine and never for production.
 */
public final class VaultServer {
  private final VaultBinary binary;
  private final Path folder;
  private final int port;
  private final Processes processes;

  /**
   * @param folder where storage, configuration, keys and the audit file are kept
   */
  public VaultServer(VaultBinary binary, Path folder, int port, Processes processes) {
    this.binary = binary;
    this.folder = folder;
    this.port = port;
    this.processes = processes;
  }

  /** The base URL. */
  public String address() {
    return "http://127.0.0.1:" + port;
  }

  /** Starts, initialises on the first time, unseals. */
  public ChildProcess start() {
    boolean openBao = binary.isOpenBao();
    try {
      Files.createDirectories(folder.resolve("storage"));
    } catch (IOException e) {
      throw new StackException("The folder " + folder + " cannot be made: " + e.getMessage(), e);
    }
    PrivateFile.write(folder.resolve("server.hcl"), configuration(openBao));
    ChildProcess server =
        processes.start(
            new Command(
                "vault",
                List.of(binary.path().toString(), "server", "-config=" + folder + "/server.hcl"),
                Map.of(),
                folder),
            ChildProcess.Signal.TERM);
    Readiness.await(server, this::listening);
    unseal();
    if (!openBao) {
      enableAudit();
    }
    return server;
  }

  /** The token that may set everything up; made by the first start. */
  public String rootToken() {
    return keys().path("root_token").asText();
  }

  private boolean listening() {
    try {
      return new VaultCall(address(), null).get("sys/seal-status").status() == 200;
    } catch (StackException notYet) {
      return false;
    }
  }

  private void unseal() {
    VaultCall call = new VaultCall(address(), null);
    JsonNode status = call.get("sys/seal-status").body();
    if (!status.path("initialized").asBoolean()) {
      Map<String, Integer> oneKey = Map.of("secret_shares", 1, "secret_threshold", 1);
      PrivateFile.write(keyFile(), Json.text(call.put("sys/init", oneKey).body()));
    } else if (!Files.exists(keyFile())) {
      throw new StackException(
          "Vault's storage in "
              + folder
              + " is initialised, but its unseal key "
              + keyFile()
              + " is gone. Restore that file, or run ./shouyue reset to start over.");
    }
    call.put("sys/unseal", Map.of("key", keys().path("keys_base64").path(0).asText()));
    if (call.get("sys/seal-status").body().path("sealed").asBoolean(true)) {
      throw new StackException("Vault in " + folder + " stays sealed: its unseal key is wrong.");
    }
    awaitActive();
  }

  private void awaitActive() {
    VaultCall call = new VaultCall(address(), null);
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (call.get("sys/health").status() != 200) {
      if (System.nanoTime() > end) {
        throw new StackException("Vault in " + folder + " was unsealed but does not get active.");
      }
      Thread.onSpinWait();
    }
  }

  private void enableAudit() {
    VaultCall call = new VaultCall(address(), rootToken());
    if (!call.get("sys/audit").body().has("file/")) {
      call.put(
          "sys/audit/file",
          Map.of("type", "file", "options", Map.of("file_path", auditFile().toString())));
    }
  }

  private JsonNode keys() {
    return Json.read(keyFile(), JsonNode.class);
  }

  private Path keyFile() {
    return folder.resolve("keys.json");
  }

  private Path auditFile() {
    return folder.resolve("audit.log");
  }

  private String configuration(boolean openBao) {
    String common =
        """
        ui = false
        disable_clustering = true
        api_addr = %s
        storage "file" {
          path = %s
        }
        listener "tcp" {
          address = "127.0.0.1:%d"
          tls_disable = true
        }
        """
            .formatted(Json.text(address()), Json.text(folder + "/storage"), port);
    String kind =
        openBao
            ? """
              audit "file" "file" {
                options {
                  file_path = %s
                }
              }
              """
                .formatted(Json.text(auditFile().toString()))
            : "disable_mlock = true\n";
    return common + kind;
  }
}
