package io.shouyue.consent.living;

import io.shouyue.consent.living.Enforcement.By;
import io.shouyue.consent.policy.term.RuleFile;
import io.shouyue.consent.policy.term.RuleFile.Section;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermKind;
import io.shouyue.platform.text.LocalText;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What clauses set and who sees to it, in the words of {@code living/words.rules}. */
final class LivingWords {
  private static final Map<String, LocalText> WORDS =
      RuleFile.load("/living/words.rules").sections().stream()
          .collect(Collectors.toMap(Section::name, LivingWords::text));

  private LivingWords() {}

  /** What a term sets. */
  static LocalText of(Term term) {
    return find((term.kind() + " " + term.value()).strip());
  }

  /** That data are used for a purpose of that title. */
  static LocalText purpose(LocalText title) {
    return named(find(TermKind.PURPOSE.name()), title);
  }

  /** What a type of request is called. */
  static LocalText request(String type) {
    return find("request " + type);
  }

  /**
   * Who sees to it.
   *
   * @param name of the purpose or the type of request; null for what has none
   */
  static LocalText of(By by, @Nullable LocalText name) {
    LocalText words = find("by " + by);
    return name == null ? words : named(words, name);
  }

  private static LocalText named(LocalText words, LocalText name) {
    return new LocalText(words.zh().formatted(name.zh()), words.en().formatted(name.en()));
  }

  private static LocalText find(String section) {
    LocalText words = WORDS.get(section);
    if (words == null) {
      throw new IllegalStateException("no words for " + section);
    }
    return words;
  }

  private static LocalText text(Section section) {
    return new LocalText(section.required("zh"), section.required("en"));
  }
}
