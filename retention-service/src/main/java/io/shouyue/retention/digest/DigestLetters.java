package io.shouyue.retention.digest;

import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.LetterWay;
import io.shouyue.retention.desk.DeskService;
import io.shouyue.retention.desk.DeskSummaryView;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestCase;
import io.shouyue.retention.request.RequestOrder;
import io.shouyue.retention.request.RequestQuery;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.request.RequestScope;
import io.shouyue.retention.robot.DeskReminders;
import io.shouyue.retention.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Writes digests: how many, and the numbers of those that cannot wait; nobody's name. */
@ApplicationScoped
class DigestLetters implements LetterSource<Site> {

  private static final String TITLE = "守约每日概览 · Desk digest %s";
  private static final String TEXT =
      """
      未结 · open: %d
      已逾期 · overdue: %d
      今日到期 · due today: %d
      两个工作日内到期 · due within two working days: %d
      无人受理 · nobody has taken on: %d
      待复核的拒绝 · refusals for a second person: %d
      待批准的紧急调阅 · break-glass to approve: %d
      30 天内结束的保留 · holds ending within 30 days: %d
      停滞的删除 · erasures that are stuck: %d
      """;

  private static final String LINE = "%s · %s · %s\n";
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Beijing.ZONE);

  /** How many requests are named; the rest is in the numbers. */
  private static final int NAMED = 10;

  private final Jdbi jdbi;
  private final DeskService desk;
  private final RequestReadService requests;
  private final DeskReminders reminders;
  private final LegalClock time;

  DigestLetters(
      Jdbi jdbi,
      DeskService desk,
      RequestReadService requests,
      DeskReminders reminders,
      LegalClock time) {
    this.jdbi = jdbi;
    this.desk = desk;
    this.requests = requests;
    this.reminders = reminders;
    this.time = time;
  }

  /** Sends it unless it was sent, by this node or another. */
  @Transactional
  public void send(String site, DigestPart part) {
    LocalDate day = Beijing.dayOf(time.now());
    if (isFirst(site, day, part)) {
      reminders.send(site, TITLE.formatted(day), text(site));
    }
  }

  /** As it would go now: the desk's own numbers are nobody's. */
  @Override
  public List<LetterView> samples(Site site) {
    return List.of(
        LetterView.inBoth(
            "desk",
            "digest",
            List.of(LetterWay.MAIL, LetterWay.ROBOT),
            TITLE.formatted(Beijing.dayOf(time.now())),
            text(site.code())));
  }

  private String text(String site) {
    DeskSummaryView now = desk.summary(site);
    return numbers(now) + nearest(site, now.atRiskUntil());
  }

  private static String numbers(DeskSummaryView now) {
    return TEXT.formatted(
        now.open(),
        now.overdue(),
        now.dueToday(),
        now.atRisk(),
        now.unassigned(),
        now.secondPair().refusals(),
        now.secondPair().breakGlass(),
        now.holdsEndingSoon(),
        now.erasuresStuck());
  }

  /** Those that cannot wait, what is due first on top: number, last moment, link. */
  private String nearest(String site, Instant until) {
    RequestQuery due =
        new RequestQuery(
            site,
            null,
            null,
            null,
            null,
            null,
            null,
            until,
            false,
            RequestScope.OPEN,
            RequestOrder.DUE,
            null,
            null,
            NAMED);
    return requests.list(due).stream()
        .filter(found -> found.due() != null)
        .limit(NAMED)
        .map(this::line)
        .collect(Collectors.joining());
  }

  private String line(RequestCase found) {
    Request request = found.request();
    Instant due = Objects.requireNonNull(found.due());
    return LINE.formatted(
        request.number(), WHEN.format(due), reminders.link("requests", request.id()));
  }

  private boolean isFirst(String site, LocalDate day, DigestPart part) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        INSERT INTO desk_digest (site, day, part, sent_at)
                        VALUES (:site, :day, :part, :now)
                        ON CONFLICT DO NOTHING
                        """)
                    .bind("site", site)
                    .bind("day", day)
                    .bind("part", part.name())
                    .bind("now", time.now())
                    .execute())
        == 1;
  }
}
