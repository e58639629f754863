package io.shouyue.retention.request;

import io.shouyue.paper.PagePdf;
import io.shouyue.platform.text.Language;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One case as a file for an authority or a court: a page with clocks, history and words, and what
 * was attached. Whoever makes one is in the audit trail; what is held or erased is not in it.
 */
@ApplicationScoped
class CaseFile {

  private final RequestReadService reads;
  private final AttachmentService attachments;
  private final CaseFilePages pages;
  private final Acts acts;

  CaseFile(
      RequestReadService reads, AttachmentService attachments, CaseFilePages pages, Acts acts) {
    this.reads = reads;
    this.attachments = attachments;
    this.pages = pages;
    this.acts = acts;
  }

  /** A zip with {@code case.pdf} and the attachments under their own names. */
  @Transactional
  public byte[] zip(RequestCase found, Actor actor, Language language) {
    Request request = found.request();
    RequestFile file = reads.file(found, true);
    var files = attachments.list(request, true);
    acts.record(request.site(), actor, "request.case-file", request.id(), request.subject(), null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      byte[] page = PagePdf.write(pages.of(file, files, language), request.number());
      add(zip, "case.pdf", page);
      int number = 1;
      for (Attachment one : files) {
        String name = "attachments/" + number++ + "-" + one.name().reveal();
        add(zip, name, attachments.read(request, one.id(), true, actor).bytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0); // the page says when it was made; the file's time would be the machine's
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
