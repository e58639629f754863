package io.shouyue.retention.deadline;

import io.shouyue.platform.data.jobs.TimedTask;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.LetterWay;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.robot.DeskReminders;
import io.shouyue.retention.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Tells the desk that a deadline is about to be missed, unless it was met meanwhile. */
@ApplicationScoped
public class DeadlineAlarm implements TimedTask<DeadlineAlarm.Warning>, LetterSource<Site> {

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Beijing.ZONE);
  private static final String TITLE = "期限将至 · A deadline is near: %s";
  private static final String TEXT =
      """
      %s 的期限“%s”将于北京时间 %s 届满，尚未完成。
      The deadline "%2$s" of %1$s ends at %3$s Beijing time and is not met yet.
      %4$s
      """;

  private final PgDeadlineStore store;
  private final DeskReminders reminders;
  private final Acts acts;

  DeadlineAlarm(PgDeadlineStore store, DeskReminders reminders, Acts acts) {
    this.store = store;
    this.reminders = reminders;
    this.acts = acts;
  }

  /**
   * Which deadline.
   *
   * @param due as it stood when the warning was set; a deadline counted anew has its own
   */
  public record Warning(String site, String owner, String code, Instant due) {}

  @Override
  public String name() {
    return "deadline-alarm";
  }

  private String text(Warning warning) {
    String owner = warning.owner();
    return TEXT.formatted(
        owner, warning.code(), WHEN.format(warning.due()), reminders.link(page(owner), owner));
  }

  @Override
  public List<LetterView> samples(Site site) {
    Warning warning =
        new Warning(
            site.code(),
            "inc_" + "0".repeat(26),
            "authority-initial-1h",
            Instant.parse("2026-01-05T03:00:00Z"));
    return List.of(
        LetterView.inBoth(
            "desk",
            "deadline-near",
            List.of(LetterWay.MAIL, LetterWay.ROBOT),
            TITLE.formatted(warning.owner()),
            text(warning)));
  }

  private static String page(String owner) {
    return Ids.is(IdKind.TICKET, owner) ? "tickets" : "incidents";
  }

  @Override
  public Class<Warning> type() {
    return Warning.class;
  }

  @Override
  @Transactional
  public void run(Warning warning, Instant dueAt) {
    boolean open =
        store.of(List.of(warning.owner())).getOrDefault(warning.owner(), List.of()).stream()
            .anyMatch(
                one ->
                    one.isOpen()
                        && one.code().equals(warning.code())
                        && one.due().equals(warning.due()));
    if (open) {
      String owner = warning.owner();
      acts.record(warning.site(), Actor.SYSTEM, "deadline.near", owner, null, warning.code());
      reminders.send(warning.site(), TITLE.formatted(owner), text(warning));
    }
  }
}
