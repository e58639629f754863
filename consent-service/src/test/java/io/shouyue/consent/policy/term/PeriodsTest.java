package io.shouyue.consent.policy.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          我们在十五个工作日内答复 | 15 WORKING_DAY
          三十天内予以处理 | 30 DAY
          15个工作日 | 15 WORKING_DAY
          １５ 个法定工作日 | 15 WORKING_DAY
          留档 365 天 | 365 DAY
          三百六十五日 | 365 DAY
          保存六个月 | 6 MONTH
          两年内 | 2 YEAR
          四小时内上报 | 4 HOUR
          响应时间：15 分钟 | 15 MINUTE
          within 15 working days | 15 WORKING_DAY
          fifteen (15) business days | 15 WORKING_DAY
          thirty days | 30 DAY
          twenty-one days | 21 DAY
          kept for six months | 6 MONTH
          收到后 15 个工作日答复，核实后 30 天内处理 | 15 WORKING_DAY,30 DAY
          """)
  void periodIsReadInEitherNumerals(String sentence, String expected) {
    assertThat(
            Periods.in(sentence).stream()
                .map(found -> found.period().text())
                .collect(Collectors.joining(",")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "最后修订于 2021 年 8 月 27 日",
        "自2026年3月1日起施行",
        "二〇二六年十二月五日",
        "版本 2023-12-08 15:18:00",
        "未满十四周岁",
        "工作日 9：30-18：00",
        "in the year 2026"
      })
  void dateIsNoPeriod(String sentence) {
    assertThat(Periods.in(sentence)).isEmpty();
  }
}
