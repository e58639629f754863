package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.setting.SettingKind;
import io.shouyue.proof.Json;
import java.util.Map;

/** What a record of a file says, as far as it can be told by itself. */
sealed interface ReadLine {
  /** It states an act of somebody. */
  record Act(ConsentLine line) implements ReadLine {}

  /** It states what a site has laid down. */
  record Setting(long line, SettingKind kind, Map<String, Json> fields) implements ReadLine {}

  /** It says nothing that is possible. */
  record Refused(LineError error) implements ReadLine {}
}
