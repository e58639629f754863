package io.shouyue.paper;

import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a certificate of erasure says; a function of the certificate and the language alone. */
public final class CertificatePage {
  private final Json.Obj certificate;
  private final Words words;
  private final List<Block> blocks = new ArrayList<>();

  private CertificatePage(Json.Obj certificate, String language) {
    this.certificate = certificate;
    this.words = Words.of(language);
  }

  /** The page, from top to bottom. */
  public static List<Block> of(Json.Obj certificate, String language) {
    CertificatePage page = new CertificatePage(certificate, language);
    page.head();
    page.list("steps", page::step);
    page.list("sources", page::source);
    page.list("kept", page::kept);
    page.list("lines", page::line);
    page.foot();
    return List.copyOf(page.blocks);
  }

  private void head() {
    blocks.add(new Block.Title(words.say("certificate.title")));
    for (String name : List.of("id", "site", "rule", "issuedOn", "cancelledOn", "evidenceUntil")) {
      fact(name, text(certificate, name));
    }
    String result = text(certificate, "result");
    fact("result", words.name("certificate.result", result));
    if (result.equals("DE_IDENTIFIED")) {
      blocks.add(new Block.Paragraph(words.say("certificate.deIdentified")));
    }
  }

  private void step(Json.Obj step) {
    String done = words.name("step", text(step, "step"));
    String counts = counts(step.members().get("counts"));
    blocks.add(
        new Block.Fact(
            text(step, "doneOn"),
            counts.isEmpty() ? done : words.say("certificate.step", done, counts)));
  }

  private void source(Json.Obj source) {
    blocks.add(
        new Block.Fact(
            text(source, "source"), words.name("certificate.result", text(source, "label"))));
    items(source, "tables")
        .forEach(
            table ->
                blocks.add(
                    new Block.Paragraph(
                        words.say(
                            "certificate.table",
                            text(table, "table"),
                            words.name("action", text(table, "action")),
                            text(table, "before"),
                            text(table, "touched"),
                            text(table, "after")))));
    texts(source, "reasons").forEach(reason -> blocks.add(new Block.Note(reason)));
  }

  private void kept(Json.Obj kept) {
    blocks.add(
        new Block.Fact(
            words.name("category", text(kept, "category")),
            words.say("certificate.until", text(kept, "lastDay"), text(kept, "basis"))));
  }

  private void line(Json.Obj line) {
    blocks.add(new Block.Fact(words.name("field", text(line, "field")), text(line, "basis")));
  }

  private void foot() {
    blocks.add(new Block.Heading(words.say("certificate.proof")));
    boolean proven = certificate.members().containsKey("proof");
    blocks.add(
        new Block.Paragraph(words.say(proven ? "certificate.proven" : "certificate.unproven")));
    blocks.add(new Block.Note(words.say("certificate.note")));
  }

  private void list(String name, Consumer<Json.Obj> each) {
    List<Json.Obj> items = items(certificate, name);
    if (!items.isEmpty()) {
      blocks.add(new Block.Heading(words.say("certificate." + name)));
      items.forEach(each);
    }
  }

  private void fact(String name, String value) {
    if (!value.isEmpty()) {
      blocks.add(new Block.Fact(words.say("certificate." + name), value));
    }
  }

  private String counts(Json counts) {
    return counts instanceof Json.Obj(Map<String, Json> members)
        ? members.entrySet().stream()
            .map(count -> words.name("count", count.getKey()) + " " + plain(count.getValue()))
            .collect(Collectors.joining(words.say("separator")))
        : "";
  }

  private static List<Json.Obj> items(Json.Obj of, String name) {
    return of.members().get(name) instanceof Json.Array(List<Json> items)
        ? items.stream().filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast).toList()
        : List.of();
  }

  private static List<String> texts(Json.Obj of, String name) {
    return of.members().get(name) instanceof Json.Array(List<Json> items)
        ? items.stream().map(CertificatePage::plain).toList()
        : List.of();
  }

  private static String text(Json.Obj of, String name) {
    return plain(of.members().get(name));
  }

  private static String plain(Json value) {
    return switch (value) {
      case Json.Text(String text) -> text;
      case null -> "";
      case Json.Null none -> "";
      default -> CanonicalJson.text(value);
    };
  }
}
