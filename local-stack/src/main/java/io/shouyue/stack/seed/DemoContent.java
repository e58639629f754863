package io.shouyue.stack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the made-up website says and asks: texts of the folder {@code demo} on the class path. */
public final class DemoContent {
  private DemoContent() {}

  /** The website's purposes, ready to be posted one by one. */
  public static JsonNode purposes() {
    return Json.read(text("purposes.json"));
  }

  /** The policy document, ready to be posted. */
  public static JsonNode document() {
    return Json.read(text("policy.json")).path("document");
  }

  /** The collection points, ready to be posted one by one. */
  public static JsonNode collectionPoints() {
    return Json.read(text("policy.json")).path("points");
  }

  /** What happens after a cancellation, ready to be put. */
  public static JsonNode cancellationRule() {
    return Json.read(text("cancellation-rule.json"));
  }

  /** What is laid down of the shop's own database: retention rules, and a treatment a table. */
  public static JsonNode shop() {
    return Json.read(text("shop.json"));
  }

  /** What was different in the versions of the policy before today's. */
  public static JsonNode year() {
    return Json.read(text("year.json"));
  }

  /** The policy's text in both languages, ready to be posted as its first version. */
  public static PolicyVersion version() {
    return new PolicyVersion(
        "MARKDOWN", new PolicyText(text("policy.zh.md"), text("policy.en.md")), "MINOR", List.of());
  }

  /**
   * A version of a policy on the wire.
   *
   * @param changes what makes it MATERIAL; empty for MINOR
   */
  public record PolicyVersion(
      String format, PolicyText text, String significance, List<String> changes) {}

  /** A text in both languages. */
  public record PolicyText(String zh, String en) {}

  private static String text(String name) {
    try (InputStream in = DemoContent.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IllegalStateException("/demo/" + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
