package io.shouyue.retention.holiday;

import io.shouyue.retention.calendar.HolidayNotice;
import io.shouyue.retention.calendar.LegalDay;
import java.util.List;

/**
 * What an import brought, or would bring.
 *
 * @param workingDays of the notice's year
 * @param stored false for a trial, and when the very same data were there already
 * @param changed days that are another kind of day than before, or were unsettled and now differ
 */
record NoticeImport(
    HolidayNotice notice, long workingDays, boolean stored, List<LegalDay> changed) {

  NoticeImport {
    changed = List.copyOf(changed);
  }
}
