package io.shouyue.retention.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeFileTest {

  private static final HolidayRegulation REGULATION = CalendarFiles.regulation();

  /** Made up: what the notice for 2027 might say. */
  static final String MADE_UP_2027 =
      """
      year=2027
      notice=国办发明电〔2026〕99号
      published=2026-11-05
      source=made up for a test
      working-days=249
      off.new-year=2027-01-01..2027-01-03
      off.spring-festival=2027-02-05..2027-02-12
      work.spring-festival=2027-01-31 2027-02-20
      off.qingming=2027-04-03..2027-04-05
      off.labour-day=2027-05-01..2027-05-05
      work.labour-day=2027-04-25 2027-05-08
      off.dragon-boat=2027-06-09
      off.mid-autumn=2027-09-15
      off.national-day=2027-10-01..2027-10-07
      work.national-day=2027-09-26 2027-10-09
      """;

  @Test
  void plausibleNoticeIsRead() {
    HolidayNotice notice = NoticeFile.read(MADE_UP_2027, REGULATION);
    assertThat(notice.year()).isEqualTo(2027);
    assertThat(notice.off()).hasSize(28);
    assertThat(notice.work()).hasSize(6);
  }

  @ParameterizedTest(name = "{0} instead of {1} is refused: {2} {3}")
  @CsvSource({
    "working-days=248,working-days=249,working-days,sum",
    "notice=第 99 号,notice=国办发明电〔2026〕99号,notice,not-a-notice",
    "notice=国办发明电〔2019〕99号,notice=国办发明电〔2026〕99号,notice,not-a-notice",
    "published=2027-13-01,published=2026-11-05,published,malformed",
    "published=2024-11-05,published=2026-11-05,published,out-of-range",
    "2027-02-05 2027-02-20,2027-01-31 2027-02-20,work.spring-festival,contradiction",
    "2027-02-03 2027-02-20,2027-01-31 2027-02-20,work.spring-festival,not-a-weekend",
    "2028-01-30 2027-02-20,2027-01-31 2027-02-20,work.spring-festival,out-of-range",
    "2027-02-06..2027-02-13,2027-02-05..2027-02-12,off.spring-festival,regulation",
    "2027-02-12..2027-02-05,2027-02-05..2027-02-12,off.spring-festival,malformed",
    "year=soon,year=2027,year,malformed",
    "year=,year=2027,year,required",
  })
  void slipOfThePenIsRefused(String wrong, String right, String field, String code) {
    String text = MADE_UP_2027.replace(right, wrong);
    assertThat(faults(text))
        .extracting(fault -> fault.field() + " " + fault.code())
        .contains(field + " " + code);
  }

  @Test
  void keyThatStandsTwiceIsRefused() {
    assertThat(faults(MADE_UP_2027 + "off.new-year=2027-01-01\n"))
        .extracting(NoticeFault::code)
        .containsExactly("duplicate");
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    String text = MADE_UP_2027.replace("=249", "=200").replace("2026〕", "2020〕");
    assertThat(faults(text)).extracting(NoticeFault::field).contains("notice", "working-days");
  }

  private static List<NoticeFault> faults(String text) {
    return catchThrowableOfType(BadNoticeException.class, () -> NoticeFile.read(text, REGULATION))
        .faults();
  }
}
