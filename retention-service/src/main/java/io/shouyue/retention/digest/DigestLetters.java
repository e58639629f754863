package io.shouyue.retention.digest;

import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.desk.DeskService;
import io.shouyue.retention.desk.DeskSummaryView;
import io.shouyue.retention.staff.DeskMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

/** Writes digests: numbers only, nobody's name. */
@ApplicationScoped
class DigestLetters {

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

  private final Jdbi jdbi;
  private final DeskService desk;
  private final DeskMail mail;
  private final LegalClock time;

  DigestLetters(Jdbi jdbi, DeskService desk, DeskMail mail, LegalClock time) {
    this.jdbi = jdbi;
    this.desk = desk;
    this.mail = mail;
    this.time = time;
  }

  /** Sends it unless it was sent, by this node or another. */
  @Transactional
  public void send(String site, DigestPart part) {
    LocalDate day = Beijing.dayOf(time.now());
    if (isFirst(site, day, part)) {
      mail.send(site, TITLE.formatted(day), text(desk.summary(site)));
    }
  }

  private static String text(DeskSummaryView now) {
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
