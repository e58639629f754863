package io.shouyue.retention.answer;

import io.shouyue.platform.text.Language;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import io.shouyue.retention.table.CsvTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A copy as a zip: {@code index.html} and {@code copy.pdf} to read, {@code data.json} and one CSV
 * per table for machines (条例25: a common, machine-readable form).
 */
final class CopyArchive {

  private CopyArchive() {}

  static byte[] of(DataCopy copy, Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "index.html", CopyPage.of(copy, language));
      add(zip, "copy.pdf", CopyPdf.of(copy, language));
      add(zip, "data.json", json(copy));
      for (CopyPart part : copy.parts()) {
        add(zip, part.name() + ".csv", csv(part));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    add(zip, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0); // the copy says when it was made; the file's time would be the machine's
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  static String json(DataCopy copy) {
    Json.Obj out =
        Json.object()
            .with("v", Json.of(1))
            .with("site", Json.of(copy.site().zh()))
            .with("request", Json.of(copy.number()))
            .with("madeAt", Json.of(copy.madeAt().toString()));
    for (CopyPart part : copy.parts()) {
      out = out.with(part.name(), Json.of(part.rows().stream().map(r -> row(part, r)).toList()));
    }
    return CanonicalJson.text(out);
  }

  private static Json.Obj row(CopyPart part, List<String> cells) {
    Json.Obj row = Json.object();
    for (int i = 0; i < cells.size(); i++) {
      row = row.with(part.columns().get(i), Json.of(cells.get(i)));
    }
    return row;
  }

  private static String csv(CopyPart part) {
    CsvTable table = new CsvTable(part.columns().toArray(String[]::new));
    part.rows().forEach(cells -> table.row(cells.toArray()));
    return table.text();
  }
}
