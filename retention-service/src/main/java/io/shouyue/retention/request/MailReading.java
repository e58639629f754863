package io.shouyue.retention.request;

import io.shouyue.retention.promise.RequestType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail is likely to be: a first sorting, which staff change by asking. */
final class MailReading {

  private static final Pattern NUMBER = Pattern.compile("\\b(\\d{8}-[0-9A-HJKMNP-TV-Z]{8})\\b");
  private static final Pattern MACHINE =
      Pattern.compile("(?i)(mailer-daemon|postmaster|no-?reply|bounces?)([+.-].*)?@.*");
  private static final Map<RequestType, Pattern> WORDS = new EnumMap<>(RequestType.class);

  static {
    words(RequestType.CANCELLATION, "注销|cancel(ling|lation)? (of )?my account|close my account");
    words(RequestType.DELETION, "删除|清除|\\b(delete|erase|erasure|deletion)\\b");
    words(RequestType.CORRECTION, "更正|改正|补充|\\b(correct|correction|rectif\\w+)\\b");
    words(RequestType.COPY, "复制|副本|\\bcopy\\b");
    words(RequestType.TRANSFER, "转移|携带|\\b(transfer|portability)\\b");
    words(RequestType.ACCESS, "查阅|查询|\\b(access|what data)\\b");
    words(RequestType.OBJECTION, "拒绝|反对|\\bobject(ion)?\\b");
    words(RequestType.RESTRICTION, "限制|\\brestrict(ion)?\\b");
    words(RequestType.EXPLANATION, "解释|说明|\\bexplain|explanation\\b");
  }

  private MailReading() {}

  /** The number of a request that its subject line or text quotes. */
  static Optional<String> number(String text) {
    Matcher found = NUMBER.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** Whether the address is a machine's, so that an answer would go round in circles. */
  static boolean isMachine(String from) {
    return MACHINE.matcher(from).matches();
  }

  /** The one kind whose words it holds; a complaint when it holds none or those of several. */
  static RequestType type(String text) {
    var kinds =
        WORDS.entrySet().stream().filter(kind -> kind.getValue().matcher(text).find()).toList();
    return kinds.size() == 1 ? kinds.getFirst().getKey() : RequestType.COMPLAINT;
  }

  /** The language it is written in. */
  static String locale(String text) {
    boolean chinese =
        text.codePoints()
            .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    return chinese ? "zh-CN" : Locale.ENGLISH.getLanguage();
  }

  private static void words(RequestType type, String pattern) {
    WORDS.put(type, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }
}
