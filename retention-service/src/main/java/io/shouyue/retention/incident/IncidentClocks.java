package io.shouyue.retention.incident;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.deadline.Deadlines;
import io.shouyue.retention.deadline.SlaLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/**
 * The hours of an incident. PIPL 57 says "at once" and no number: for what the Measures do not
 * grade the desk sets itself a day. Where they do, the hours are those of the operator's kind.
 */
@ApplicationScoped
class IncidentClocks {

  static final String AUTHORITY_FIRST = "authority-first";
  static final String AUTHORITY_SUMMARY = "authority-summary";
  static final String PEOPLE_TOLD = "people-told";

  private static final Span AT_ONCE = Span.hours(24);
  private static final Span SUMMARY = Span.days(30);

  private static final LocalText PIPL =
      new LocalText(
          "《个人信息保护法》第五十七条：立即；系统默认 24 小时",
          "PIPL, article 57: at once; 24 hours by default of this service");
  private static final LocalText MEASURES_FIRST =
      new LocalText(
          "《国家网络安全事件报告管理办法》第四条", "Measures for reporting network-security incidents, article 4");
  private static final LocalText MEASURES_SUMMARY =
      new LocalText(
          "《国家网络安全事件报告管理办法》：处置结束后 30 日内",
          "Measures for reporting network-security incidents: within 30 days after handling ended");

  private final Deadlines deadlines;

  IncidentClocks(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Starts them, or counts anew those that were not met when the facts have changed. */
  void start(Incident incident, long listed) {
    String id = incident.id();
    String site = incident.site();
    Instant known = incident.knownAt();
    SlaLevel level = incident.facts().level();
    boolean reportable = incident.facts().effectiveGrade(listed).isReportable();
    Map.of(
            SlaLevel.RESPOND,
            level.respond(),
            SlaLevel.RESOLVE,
            level.resolve(),
            SlaLevel.LIMIT,
            level.limit(),
            AUTHORITY_FIRST,
            reportable ? incident.facts().operator().report() : AT_ONCE,
            PEOPLE_TOLD,
            AT_ONCE)
        .forEach((code, span) -> deadlines.start(site, id, code, span, known));
    Instant handled = incident.times().handled();
    if (reportable && handled != null) {
      deadlines.start(site, id, AUTHORITY_SUMMARY, SUMMARY, handled);
    }
  }

  /** What asks for a deadline. */
  static LocalText basis(String code, IncidentGrade grade) {
    return switch (code) {
      case AUTHORITY_FIRST -> grade.isReportable() ? MEASURES_FIRST : PIPL;
      case AUTHORITY_SUMMARY -> MEASURES_SUMMARY;
      case PEOPLE_TOLD -> PIPL;
      default -> SlaLevel.basis();
    };
  }
}
