package io.shouyue.consent.policy.term;

import io.shouyue.consent.policy.outline.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds periods in a sentence: 十五个工作日, 三十天内, 15个工作日, 365 天, fifteen (15) working days. Dates and
 * years of the calendar are none.
 */
final class Periods {
  private static final String DIGIT = "[" + ChineseNumber.CHARACTERS + "]";
  private static final String CHINESE =
      "(?<![年月第]\\s{0,2})(?<!\\d[.:：-])(?<!"
          + DIGIT
          + ")(?<n>"
          + DIGIT
          + "{1,6})\\s*(?:个)?\\s*"
          + "(?<u>(?:法定)?工作日|自然日|日历日|天|日(?!期|志|常|前|后起)|个?月(?!\\s*"
          + DIGIT
          + "|份)|周年|年(?!\\s*"
          + DIGIT
          + "|度|龄|代|级)|小时|分钟)";
  private static final String ENGLISH =
      "\\b(?<en>\\d{1,5}|[a-z]+(?:-[a-z]+)?)\\s*(?:\\(\\d+\\)\\s*)?(?:calendar\\s+)?"
          + "(?<eu>working\\s+days?|business\\s+days?|days?|months?|years?|hours?|minutes?)\\b";
  private static final Pattern PERIOD =
      Pattern.compile(CHINESE + "|" + ENGLISH, Pattern.CASE_INSENSITIVE);
  private static final int LAST_YEAR = 100;

  private Periods() {}

  static List<FoundPeriod> in(String sentence) {
    List<MatchResult> hits =
        PERIOD.matcher(sentence).results().filter(hit -> isPeriod(hit)).toList();
    List<FoundPeriod> found = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      int from = i == 0 ? 0 : hits.get(i - 1).end();
      int to = i + 1 == hits.size() ? sentence.length() : hits.get(i + 1).start();
      MatchResult hit = hits.get(i);
      found.add(
          new FoundPeriod(
              period(hit),
              sentence.substring(from, hit.start()),
              sentence.substring(hit.end(), to)));
    }
    return found;
  }

  private static boolean isPeriod(MatchResult hit) {
    OptionalInt amount = amount(hit);
    return amount.isPresent()
        && amount.getAsInt() > 0
        && !(unit(hit) == PeriodUnit.YEAR && amount.getAsInt() >= LAST_YEAR);
  }

  private static Period period(MatchResult hit) {
    return new Period(amount(hit).orElseThrow(), unit(hit));
  }

  private static OptionalInt amount(MatchResult hit) {
    String chinese = hit.group("n");
    return chinese == null ? EnglishNumber.parse(hit.group("en")) : ChineseNumber.parse(chinese);
  }

  private static PeriodUnit unit(MatchResult hit) {
    String chinese = hit.group("u");
    return chinese == null ? english(hit.group("eu")) : chinese(chinese);
  }

  private static PeriodUnit chinese(String unit) {
    return switch (unit) {
      case "工作日", "法定工作日" -> PeriodUnit.WORKING_DAY;
      case "月", "个月" -> PeriodUnit.MONTH;
      case "年", "周年" -> PeriodUnit.YEAR;
      case "小时" -> PeriodUnit.HOUR;
      case "分钟" -> PeriodUnit.MINUTE;
      default -> PeriodUnit.DAY;
    };
  }

  private static PeriodUnit english(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'w', 'b' -> PeriodUnit.WORKING_DAY;
      case 'm' ->
          unit.toLowerCase(Locale.ROOT).startsWith("mi") ? PeriodUnit.MINUTE : PeriodUnit.MONTH;
      case 'y' -> PeriodUnit.YEAR;
      case 'h' -> PeriodUnit.HOUR;
      default -> PeriodUnit.DAY;
    };
  }
}
