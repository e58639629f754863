package io.shouyue.consent.exchange.setting;

import io.shouyue.proof.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Kinds of records besides consents, in the order in which a file has to hold them. */
public enum SettingKind {
  RECIPIENT("recipient"),
  PURPOSE("purpose"),
  POLICY("policy"),
  POLICY_VERSION("policy-version"),
  COLLECTION_POINT("collection-point"),
  EXEMPTION("exemption"),
  TRANSFER("transfer"),
  SUPPRESSION("suppression"),
  WEBHOOK_ENDPOINT("webhook-endpoint"),
  SUPPLIED_CONTACT("supplied-contact"),
  CONTACT_RELEASE("contact-release"),
  PUBLISHED_DATA("published-data"),
  REACHED_CONTACT("reached-contact");

  /** The member that names the kind. */
  static final String MEMBER = "record";

  private final String text;

  SettingKind(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** The kind of that record; null when it is none of these. */
  public static @Nullable SettingKind of(Map<String, Json> fields) {
    if (fields.get(MEMBER) instanceof Json.Text name) {
      for (SettingKind kind : values()) {
        if (kind.text.equals(name.value())) {
          return kind;
        }
      }
    }
    return null;
  }
}
