package io.shouyue.consent.consent;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.notice.Ask;
import io.shouyue.consent.notice.NoticeContent;
import io.shouyue.consent.notice.NoticeItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What counts as an answer to a notice (PIPL 14, 23, 25, 26, 29, 39; regulation 22). */
final class ChoiceRules {
  private final Map<String, NoticeItem> items;

  private ChoiceRules(Map<String, NoticeItem> items) {
    this.items = items;
  }

  static ChoiceRules of(NoticeContent shown) {
    return new ChoiceRules(
        shown.items().stream().collect(Collectors.toMap(NoticeItem::purpose, Function.identity())));
  }

  /** The item a choice answers; only after {@link #check}. */
  NoticeItem item(ChoiceRequest choice) {
    return items.get(choice.purpose());
  }

  /** Refuses the answer as a whole when one choice is not possible. */
  void check(List<ChoiceRequest> choices) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < choices.size(); i++) {
      ChoiceRequest choice = choices.get(i);
      String field = "choices[" + i + "].";
      if (!items.containsKey(choice.purpose()) || !seen.add(choice.purpose())) {
        throw ConsentException.at(field + "purpose", ConsentError.NOT_IN_NOTICE);
      }
      checkKind(choice, field + "choice");
    }
    checkActs(choices);
  }

  private void checkKind(ChoiceRequest choice, String field) {
    boolean acknowledged = choice.choice() == Choice.ACKNOWLEDGED;
    if (item(choice).ask() == Ask.NOTICE && !acknowledged) {
      throw ConsentException.at(field, ConsentError.NOT_CONSENT_BASED);
    }
    if (item(choice).ask() == Ask.CONSENT && acknowledged) {
      throw ConsentException.at(field, ConsentError.CHOICE_NOT_POSSIBLE);
    }
  }

  /** Declining everything in one click is as good as declining each; any other mixture is not. */
  private void checkActs(List<ChoiceRequest> choices) {
    Map<String, Set<Choice>> kinds = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    for (ChoiceRequest choice : choices) {
      kinds.computeIfAbsent(choice.act(), act -> new HashSet<>()).add(choice.choice());
      sizes.merge(choice.act(), 1, Integer::sum);
    }
    for (int i = 0; i < choices.size(); i++) {
      ChoiceRequest choice = choices.get(i);
      if (item(choice).separateConsent().isNeeded()
          && sizes.get(choice.act()) > 1
          && !kinds.get(choice.act()).equals(Set.of(Choice.DECLINED))) {
        throw ConsentException.at("choices[" + i + "].act", ConsentError.SEPARATE_CONSENT_BUNDLED);
      }
    }
  }
}
