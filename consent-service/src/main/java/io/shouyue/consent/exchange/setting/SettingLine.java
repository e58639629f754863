package io.shouyue.consent.exchange.setting;

import io.shouyue.consent.column.JsonColumn;
import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/** Records of the domain as lines, without the site they belong to. */
@ApplicationScoped
class SettingLine {
  private static final String SITE = "site";

  /** What a policy version says of itself and follows from its state. */
  private static final String PUBLISHED = "published";

  private final JsonColumn column;

  SettingLine(JsonColumn column) {
    this.column = column;
  }

  Json.Obj write(SettingKind kind, Object record) {
    Map<String, Json> members = new TreeMap<>(((Json.Obj) column.value(record)).members());
    members.remove(SITE);
    members.remove(PUBLISHED);
    members.values().removeIf(value -> value == Json.Null.NULL);
    members.put(SettingKind.MEMBER, Json.of(kind.text()));
    return new Json.Obj(members);
  }

  /**
   * The record that a line states, as one of that site.
   *
   * @throws LineRefusedException when it states none
   */
  <T extends Record> T read(String site, Map<String, Json> fields, SettingPart<T> part) {
    Map<String, Json> members = new TreeMap<>(fields);
    members.remove(SettingKind.MEMBER);
    members.put(SITE, Json.of(site));
    try {
      T stated = column.read(CanonicalJson.text(new Json.Obj(members)), part.type());
      Completeness.check(stated, part.names());
      return stated;
    } catch (IllegalStateException | IllegalArgumentException notOne) {
      throw new LineRefusedException(LineProblem.INVALID_VALUE, null);
    }
  }
}
