package io.shouyue.retention.holiday;

import io.shouyue.retention.calendar.LegalDay;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import brought.
 *
 * @param stored false for a trial, and when the very same data were there already
 * @param changed days that are now worked and were not, or the other way round
 */
@Schema(name = "NoticeImport")
public record NoticeImportView(
    int year, String notice, long workingDays, boolean stored, List<LegalDay> changed) {

  static NoticeImportView of(NoticeImport taken) {
    return new NoticeImportView(
        taken.notice().year(),
        taken.notice().number(),
        taken.workingDays(),
        taken.stored(),
        taken.changed());
  }
}
