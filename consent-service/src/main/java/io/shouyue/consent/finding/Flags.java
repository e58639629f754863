package io.shouyue.consent.finding;

import io.shouyue.consent.policy.term.RuleFile;
import io.shouyue.platform.text.LocalText;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of finding, as {@code finding/flags.rules} words them. */
final class Flags {
  private static final String PATH = "/finding/flags.rules";

  private final Map<String, Flag> byCode =
      RuleFile.load(PATH).sections().stream()
          .map(
              section ->
                  new Flag(
                      section.name(),
                      new LocalText(section.required("zh"), section.required("en")),
                      section.required("law")))
          .collect(Collectors.toMap(Flag::code, Function.identity()));

  /** The kind of that code; one that is not worded is a fault of this program. */
  Flag flag(String code) {
    Flag flag = byCode.get(code);
    if (flag == null) {
      throw new IllegalStateException("no wording for " + code);
    }
    return flag;
  }
}
