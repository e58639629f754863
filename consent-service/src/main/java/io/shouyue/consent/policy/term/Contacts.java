package io.shouyue.consent.policy.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The addresses at which people reach a site: mail, telephone, page. */
final class Contacts {
  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
  private static final Pattern PHONE =
      Pattern.compile(
          "\\+\\s*[(（]?86[)）]?[\\s-]*[(（]?\\d{2,4}[)）]?(?:[\\s-]?\\d{3,8}){1,3}"
              + "|(?<![\\d-])0\\d{2,3}[\\s-]\\d{7,8}(?!\\d)"
              + "|(?<!\\d)[48]00[\\s-]?\\d{3}[\\s-]?\\d{4}(?!\\d)"
              + "|(?<!\\d)1[3-9]\\d{9}(?!\\d)");
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:https?://)?((?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,})(?=[/\\s）)，。>]|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REACHED =
      Pattern.compile("联系|客服|投诉|工单|咨询|contact|complain|write\\s+to", Pattern.CASE_INSENSITIVE);

  private Contacts() {}

  static List<Term> in(Sentence sentence) {
    List<Term> found = new ArrayList<>();
    String text = sentence.text();
    MAIL.matcher(text)
        .results()
        .forEach(hit -> found.add(term("EMAIL " + hit.group().toLowerCase(Locale.ROOT), sentence)));
    PHONE
        .matcher(text)
        .results()
        .forEach(hit -> found.add(term("PHONE " + hit.group().replaceAll("\\D", ""), sentence)));
    if (REACHED.matcher(text).find()) {
      PAGE.matcher(MAIL.matcher(text).replaceAll(" "))
          .results()
          .forEach(
              hit -> found.add(term("PAGE " + hit.group(1).toLowerCase(Locale.ROOT), sentence)));
    }
    return found;
  }

  private static Term term(String value, Sentence sentence) {
    return new Term(
        TermKind.CONTACT, value, sentence.clause().ref(), sentence.text(), null, "contact");
  }
}
