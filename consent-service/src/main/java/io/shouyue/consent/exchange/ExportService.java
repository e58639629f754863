package io.shouyue.consent.exchange;

import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.ledger.OpenedEvent;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.proof.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes all acts of a site's active subjects, in the form that an import reads. Subjects are read
 * some at a time, each whole; memory does not grow with the site.
 */
@ApplicationScoped
public class ExportService {
  private static final int AT_ONCE = 200;

  private final SubjectService subjects;
  private final Ledger ledger;

  ExportService(SubjectService subjects, Ledger ledger) {
    this.subjects = subjects;
    this.ledger = ledger;
  }

  /** Writes them as NDJSON. */
  void write(String site, OutputStream out) throws IOException {
    List<SubjectId> page = subjects.active(site, "", AT_ONCE);
    while (!page.isEmpty()) {
      Map<SubjectKey, List<OpenedEvent>> opened =
          ledger.opened(page.stream().map(id -> new SubjectKey(site, id)).toList());
      for (SubjectId id : page) {
        for (OpenedEvent event : opened.getOrDefault(new SubjectKey(site, id), List.of())) {
          String line = CanonicalJson.text(ExportLine.of(id, event)) + "\n";
          out.write(line.getBytes(StandardCharsets.UTF_8));
        }
      }
      page = subjects.active(site, page.getLast().value(), AT_ONCE);
    }
  }
}
