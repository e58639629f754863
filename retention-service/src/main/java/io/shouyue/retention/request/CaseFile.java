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
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One case as a file: a page with clocks, history and words; for an authority or a court, with a
 * reason, as it was written and with what was attached. Whoever makes one is in the audit trail;
 * what is held or erased is not in it.
 */
@ApplicationScoped
class CaseFile {

  private final RequestReadService reads;
  private final AttachmentService attachments;
  private final CaseFilePages pages;
  private final RequestCoverings coverings;
  private final Acts acts;

  CaseFile(
      RequestReadService reads,
      AttachmentService attachments,
      CaseFilePages pages,
      RequestCoverings coverings,
      Acts acts) {
    this.reads = reads;
    this.attachments = attachments;
    this.pages = pages;
    this.coverings = coverings;
    this.acts = acts;
  }

  /** A zip with {@code case.pdf} alone, in which what leads to the person is covered. */
  @Transactional
  public byte[] covered(RequestCase found, Actor actor, Language language) {
    RequestFile file = reads.file(found, true);
    return zip(file, coverings.of(file)::words, List.of(), actor, language);
  }

  /** A zip with {@code case.pdf} as it was written, and the attachments under their own names. */
  @Transactional
  public byte[] whole(RequestCase found, RevealReason reason, Actor actor, Language language) {
    Request request = found.request();
    RequestFile file = reads.file(found, true);
    acts.record(
        request.site(), actor, "request.revealed", request.id(), request.subject(), reason.name());
    return zip(file, UnaryOperator.identity(), attachments.list(request, true), actor, language);
  }

  private byte[] zip(
      RequestFile file,
      UnaryOperator<String> words,
      List<Attachment> files,
      Actor actor,
      Language language) {
    Request request = file.current().request();
    acts.record(request.site(), actor, "request.case-file", request.id(), request.subject(), null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      byte[] page =
          PagePdf.write(
              pages.of(file, attachments.list(request, true), words, language), request.number());
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
