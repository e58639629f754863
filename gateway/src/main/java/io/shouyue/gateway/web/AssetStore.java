package io.shouyue.gateway.web;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** The web app's files, read from its jar once and kept: all of them together are a few MB. */
@Singleton
class AssetStore {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "ico", "image/x-icon",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "png", "image/png",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  private final Map<String, Asset> known = new ConcurrentHashMap<>();

  /** The file at {@code path}; empty if there is none, or none of a type that we serve. Blocks. */
  Optional<Asset> find(String path) {
    Asset cached = known.get(path);
    if (cached != null) {
      return Optional.of(cached);
    }
    Optional<Asset> loaded =
        Optional.ofNullable(TYPES.get(extension(path))).flatMap(type -> load(path, type));
    loaded.ifPresent(asset -> known.put(path, asset));
    return loaded;
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static Optional<Asset> load(String path, String type) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream stream = loader.getResourceAsStream("META-INF/resources" + path)) {
      return stream == null ? Optional.empty() : Optional.of(asset(stream.readAllBytes(), type));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Asset asset(byte[] plain, String type) throws IOException {
    byte[] gzip = gzip(plain);
    Buffer whole = Buffer.buffer(plain);
    return new Asset(type, whole, gzip.length < plain.length ? Buffer.buffer(gzip) : whole);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
    try (OutputStream compress = new GZIPOutputStream(bytes)) {
      compress.write(plain);
    }
    return bytes.toByteArray();
  }
}
