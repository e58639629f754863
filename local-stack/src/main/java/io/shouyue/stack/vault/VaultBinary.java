package io.shouyue.stack.vault;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program that serves Vault's API.
 *
 * @param path the program
 * @param origin where it came from, for the line that the start prints
 */
public record VaultBinary(Path path, String origin) {
  /** {@code vault} or {@code bao} on the PATH, else the one that {@code ./shouyue vault} built. */
  public static Optional<VaultBinary> find(String searchPath, Path root, Path cache) {
    for (String name : List.of("vault", "bao")) {
      for (String folder : searchPath.split(Pattern.quote(java.io.File.pathSeparator), -1)) {
        Path candidate = Path.of(folder.isEmpty() ? "." : folder).resolve(name);
        if (Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
          return Optional.of(new VaultBinary(candidate, name + " on the PATH"));
        }
      }
    }
    Path built = built(root, cache);
    return Files.isExecutable(built)
        ? Optional.of(new VaultBinary(built, "built from local-stack/vault"))
        : Optional.empty();
  }

  /** Where {@code ./shouyue vault} puts its build; named by what went into it. */
  static Path built(Path root, Path cache) {
    Path sums = root.resolve("local-stack").resolve("vault").resolve("go.sum");
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(sums));
      String hash = HexFormat.of().formatHex(digest).substring(0, 16);
      return cache.resolve("vault-" + hash).resolve("vault");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** OpenBao wants its audit device in the configuration, Vault wants it by API. */
  boolean isOpenBao() {
    try {
      Process process =
          new ProcessBuilder(path.toString(), "version").redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return text.contains("OpenBao");
    } catch (IOException e) {
      throw new StackException(path + " cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted.", e);
    }
  }
}
