package io.shouyue.stack.demosite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** The website's built pages, from a folder; unknown paths show the first page. */
final class Pages {
  private static final String NONCE = "__CSP_NONCE__";
  private static final String GATEWAY = "__GATEWAY__";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "woff2", "font/woff2",
          "png", "image/png");

  private final Path folder;
  private final String gateway;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param folder the result of the web build
   * @param gateway the one other origin that pages may call
   */
  Pages(Path folder, String gateway) {
    this.folder = folder;
    this.gateway = gateway;
  }

  /**
   * A file ready to send.
   *
   * @param policy its content security policy; empty for anything but a page
   */
  record Page(byte[] bytes, String type, String policy, boolean cacheable) {}

  /** Nothing when the pages were never built, or the path asks for a file that does not exist. */
  Optional<Page> find(String path) throws IOException {
    Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
    if (!file.startsWith(folder)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      if (path.contains(".")) {
        return Optional.empty();
      }
      file = folder.resolve("index.html");
    }
    return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
  }

  private Page read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    byte[] bytes = Files.readAllBytes(file);
    if (!type.startsWith("text/html")) {
      return new Page(bytes, type, "", file.getParent().endsWith("assets"));
    }
    String nonce = nonce();
    String html =
        new String(bytes, StandardCharsets.UTF_8).replace(NONCE, nonce).replace(GATEWAY, gateway);
    return new Page(html.getBytes(StandardCharsets.UTF_8), type, policy(nonce), false);
  }

  private String policy(String nonce) {
    return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-"
        + nonce
        + "'; img-src 'self' data:; font-src 'self'; connect-src 'self' "
        + gateway
        + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  private String nonce() {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
