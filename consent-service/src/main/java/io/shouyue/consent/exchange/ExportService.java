package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.setting.Settings;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.OpenedEvent;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes what a site has laid down and all acts of its active subjects, in the form that an import
 * reads. Subjects are read some at a time, each whole; memory does not grow with the site.
 */
@ApplicationScoped
public class ExportService {
  private static final int AT_ONCE = 200;

  private final Settings settings;
  private final SubjectService subjects;
  private final Ledger ledger;

  ExportService(Settings settings, SubjectService subjects, Ledger ledger) {
    this.settings = settings;
    this.subjects = subjects;
    this.ledger = ledger;
  }

  /** Writes what the site has laid down, then the acts, as NDJSON. */
  void write(String site, OutputStream out) throws IOException {
    Iterator<Json.Obj> laidDown = settings.of(site).iterator();
    while (laidDown.hasNext()) {
      write(laidDown.next(), out);
    }
    List<SubjectId> page = subjects.active(site, "", AT_ONCE);
    while (!page.isEmpty()) {
      Map<SubjectKey, List<OpenedEvent>> opened =
          ledger.opened(page.stream().map(id -> new SubjectKey(site, id)).toList());
      for (SubjectId id : page) {
        for (OpenedEvent event : opened.getOrDefault(new SubjectKey(site, id), List.of())) {
          write(ExportLine.of(id, event), out);
        }
      }
      page = subjects.active(site, page.getLast().value(), AT_ONCE);
    }
  }

  private static void write(Json.Obj line, OutputStream out) throws IOException {
    out.write((CanonicalJson.text(line) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
