package io.shouyue.retention.answer;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.Beijing;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a copy says about itself, on the page and on paper. */
final class CopyWords {

  static final LocalText NOTHING = new LocalText("没有记录。", "Nothing is held.");

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Beijing.ZONE);
  private static final LocalText TITLE =
      new LocalText("%s：您的个人信息副本", "%s: a copy of your personal data");
  private static final LocalText ABOUT =
      new LocalText(
          "请求编号 %s，制作于北京时间 %s。以下是本网站的守约服务及其数据地图所列数据库持有的关于您的信息，"
              + "data.json 与各 CSV 文件内容相同、便于机器读取。工作人员的姓名与内部备注以及其他人的信息未包含在内。",
          "Request %s, made on %s Beijing time. This is what the website's privacy services, and the"
              + " databases on its data map, hold about you; data.json and the CSV files hold the"
              + " same for machines. Names of staff, their notes and other people's data are left"
              + " out.");

  private CopyWords() {}

  static String title(DataCopy copy, Language language) {
    return TITLE.in(language).formatted(copy.site().in(language));
  }

  static String about(DataCopy copy, Language language) {
    return ABOUT.in(language).formatted(copy.number(), WHEN.format(copy.madeAt()));
  }
}
