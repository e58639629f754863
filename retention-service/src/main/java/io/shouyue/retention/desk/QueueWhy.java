package io.shouyue.retention.desk;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.Beijing;
import io.shouyue.retention.calendar.Span;
import io.shouyue.retention.calendar.SpanUnit;
import io.shouyue.retention.promise.Promise;
import io.shouyue.retention.promise.PromiseClock;
import io.shouyue.retention.promise.StartEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** Says why a request is due when it is. */
final class QueueWhy {

  static final LocalText NOTHING_RUNS = new LocalText("没有正在计时的期限", "No clock runs");
  private static final LocalText WHY =
      new LocalText("%s %s，%d %s，至 %s 止（%s）%s", "%2$s on %1$s, %3$d %4$s, through %5$s (%6$s)%7$s");
  private static final LocalText PROVISIONAL =
      new LocalText("，次年放假安排未公布，暂定", "; provisional, the next year's holidays are not announced");
  private static final LocalText RECEIVED = new LocalText("收到", "Received");
  private static final LocalText VERIFIED = new LocalText("核实身份", "Identity verified");

  private QueueWhy() {}

  static String of(PromiseClock clock, Promise rule, Language language) {
    Instant startsAt = Objects.requireNonNull(clock.startsAt());
    LocalDate start = Beijing.dayOf(startsAt);
    Span span = clock.spanFrom(startsAt, rule);
    LocalText event = rule.start() == StartEvent.RECEIVED ? RECEIVED : VERIFIED;
    return WHY.in(language)
        .formatted(
            start,
            event.in(language),
            span.amount(),
            unit(span).in(language),
            clock.dueDate(),
            rule.clause().in(language),
            clock.provisional() ? PROVISIONAL.in(language) : "");
  }

  private static LocalText unit(Span span) {
    SpanUnit unit = span.unit();
    return new LocalText(chinese(unit), english(unit) + (span.amount() == 1 ? "" : "s"));
  }

  private static String chinese(SpanUnit unit) {
    return switch (unit) {
      case MINUTE -> "分钟";
      case HOUR -> "小时";
      case BUSINESS_HOUR -> "个工作小时";
      case DAY -> "天";
      case WORKING_DAY -> "个工作日";
      case MONTH -> "个月";
      case YEAR -> "年";
    };
  }

  private static String english(SpanUnit unit) {
    return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
