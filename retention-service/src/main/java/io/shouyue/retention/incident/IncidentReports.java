package io.shouyue.retention.incident;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.site.Site;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report an authority gets: whose systems and which, when and what was found and its grade,
 * effect and measures, cause, who was told, whom to ask (PIPL 57 I; Measures for reporting
 * network-security incidents). What is not known yet is said to be so.
 */
@ApplicationScoped
class IncidentReports {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Beijing.ZONE);
  private static final LocalText UNKNOWN = new LocalText("尚在核查", "not known yet");
  private static final LocalText NONE = new LocalText("无", "none");
  private static final Map<ReportKind, LocalText> TITLES =
      Map.of(
          ReportKind.FIRST, new LocalText("个人信息安全事件报告（首次）", "Incident report (first)"),
          ReportKind.FOLLOW_UP, new LocalText("个人信息安全事件报告（续报）", "Incident report (follow-up)"),
          ReportKind.SUMMARY, new LocalText("个人信息安全事件总结报告", "Incident report (summary)"));

  private final IncidentNotices notices;
  private final SiteService sites;
  private final LegalClock time;

  IncidentReports(IncidentNotices notices, SiteService sites, LegalClock time) {
    this.notices = notices;
    this.sites = sites;
    this.time = time;
  }

  String of(Incident incident, ReportKind kind, Language language) {
    Site site = sites.require(incident.site());
    IncidentFacts facts = incident.facts();
    Map<PersonState, Long> people = notices.counts(incident.id());
    long listed = people.values().stream().mapToLong(Long::longValue).sum();
    Page page = new Page(language);
    page.out.append(TITLES.getOrDefault(kind, UNKNOWN).in(language)).append("\n\n");
    page.line("编号", "Number", incident.number());
    page.line("报告单位", "Reported by", site.name().in(language));
    page.line("联系方式", "Contact", site.contact());
    page.line("报告时间", "Written at", WHEN.format(time.now()));
    page.line("事件名称", "Incident", facts.title());
    page.line("事件类型", "Kind", facts.kind().text().in(language));
    page.line("事件级别", "Grade", facts.effectiveGrade(listed).text().in(language));
    page.line("发生时间", "Occurred at", page.when(facts.occurredAt()));
    page.line("知悉时间", "Known at", page.when(incident.knownAt()));
    page.line("涉及个人信息种类", "Categories of data", String.join(", ", facts.categories()));
    page.line("涉及人数（已列明/估计）", "People (listed/estimated)", listed + "/" + facts.estimated());
    page.line("敏感个人信息", "Sensitive data", page.yes(facts.sensitive()));
    page.line("不满十四周岁未成年人", "Children under 14", page.yes(facts.minors()));
    page.words("事件情况", "What happened", facts.happened());
    page.words("影响和危害", "Effect", facts.effect());
    page.words("已采取和拟采取的措施", "Measures", facts.measures());
    page.words("个人可采取的措施", "What people can do", facts.advice());
    page.words("补救措施", "Remedy", facts.remedy());
    page.line("原因分析", "Cause", facts.cause());
    page.line("得到控制", "Contained at", page.when(incident.times().contained()));
    page.line("处置结束", "Handled at", page.when(incident.times().handled()));
    page.line("告知个人", "People told", told(incident, people, page));
    return page.out.toString();
  }

  private static String told(Incident incident, Map<PersonState, Long> people, Page page) {
    Incident.Withholding withheld = incident.withheld();
    if (withheld != null && !withheld.isWaiting()) {
      return page.say("依法不予告知：", "Not told by law: ") + withheld.reason();
    }
    return page.when(incident.times().noticed())
        + " — "
        + people.getOrDefault(PersonState.TOLD, 0L)
        + "/"
        + people.values().stream().mapToLong(Long::longValue).sum();
  }

  private record Page(StringBuilder out, Language language) {

    Page(Language language) {
      this(new StringBuilder(), language);
    }

    void line(String zh, String en, @Nullable String value) {
      String shown = value == null || value.isEmpty() ? UNKNOWN.in(language) : value;
      out.append(say(zh, en)).append(": ").append(shown).append('\n');
    }

    void words(String zh, String en, @Nullable LocalText value) {
      line(zh, en, value == null ? null : value.in(language));
    }

    String when(@Nullable Instant at) {
      return at == null ? UNKNOWN.in(language) : WHEN.format(at) + say(" 北京时间", " Beijing time");
    }

    String yes(boolean value) {
      return value ? say("有", "yes") : NONE.in(language);
    }

    String say(String zh, String en) {
      return new LocalText(zh, en).in(language);
    }
  }
}
