package io.shouyue.consent.exchange.setting;

import io.shouyue.consent.exchange.file.Fields;
import io.shouyue.consent.exchange.file.FileFormat;
import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.consent.exchange.file.RawRecord;
import io.shouyue.proof.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

  private static final String QUOTED_MEMBER = '"' + MEMBER + '"';

  private final String text;

  SettingKind(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Whether that record, as it stood in its file, is of one of these kinds. */
  public static boolean isNamedIn(RawRecord record, FileFormat format, List<String> columns) {
    boolean mayBe = format == FileFormat.CSV ? columns.contains(MEMBER) : namesMember(record);
    if (!mayBe) {
      return false;
    }
    try {
      return of(Fields.of(record, format, columns)) != null;
    } catch (LineRefusedException unreadable) {
      return false;
    }
  }

  /** False when reading it would be in vain; a name can be written in escapes. */
  private static boolean namesMember(RawRecord record) {
    String text = new String(record.bytes(), StandardCharsets.ISO_8859_1);
    return text.contains(QUOTED_MEMBER) || text.contains("\\u");
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
