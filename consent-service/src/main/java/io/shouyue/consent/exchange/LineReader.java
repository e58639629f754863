package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.Fields;
import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.consent.exchange.file.RawRecord;
import io.shouyue.consent.exchange.setting.SettingKind;
import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.subject.SubjectName;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.proof.Json;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads lines of one file. What a line says is checked here as far as it can be by itself. */
final class LineReader {
  /** The kind of record that a line is when it does not say. */
  static final String CONSENT = "consent";

  private final ImportJob job;
  private final ImportMapping mapping;
  private final SubjectService subjects;
  private final Instant now;

  LineReader(ImportJob job, SubjectService subjects, Instant now) {
    this.job = job;
    this.mapping = ImportMapping.of(job.mapping());
    this.subjects = subjects;
    this.now = now;
  }

  /** What the record says. */
  ReadLine read(RawRecord record) {
    try {
      Map<String, Json> fields = Fields.of(record, job.format(), job.columns());
      SettingKind kind = SettingKind.of(fields);
      return kind == null
          ? new ReadLine.Act(act(record, fields))
          : new ReadLine.Setting(record.line(), kind, fields);
    } catch (LineRefusedException refused) {
      return new ReadLine.Refused(LineError.of(record.line(), refused));
    }
  }

  private ConsentLine act(RawRecord record, Map<String, Json> fields) {
    if (record.isLong()) {
      throw new LineRefusedException(LineProblem.LINE_TOO_LONG, null);
    }
    LineValues values = new LineValues(mapping.apply(fields));
    String kind = values.text(LineField.RECORD, 64);
    if (kind != null && !kind.equals(CONSENT)) {
      throw new LineRefusedException(LineProblem.RECORD_UNKNOWN, LineField.RECORD.text());
    }
    SubjectName.ById id = id(values);
    return new ConsentLine(
        record.line(),
        id,
        user(values, id == null),
        type(values),
        at(values),
        values.required(LineField.PURPOSE, 64),
        values.number(LineField.PURPOSE_VERSION),
        policy(values),
        values.instant(LineField.EFFECTIVE_AT),
        values.instant(LineField.VALID_UNTIL),
        how(values));
  }

  private SubjectName.@Nullable ById id(LineValues values) {
    String id = values.text(LineField.SUBJECT, 64);
    if (id == null) {
      return null;
    }
    if (!Ids.is(IdKind.SUBJECT, id)) {
      throw LineValues.invalid(LineField.SUBJECT);
    }
    return (SubjectName.ById) subjects.name(job.site(), new NamedSubject(id, null));
  }

  private SubjectName.@Nullable ByUser user(LineValues values, boolean needed) {
    String user =
        needed
            ? values.required(LineField.EXTERNAL_ID, 200)
            : values.text(LineField.EXTERNAL_ID, 200);
    return user == null
        ? null
        : (SubjectName.ByUser) subjects.name(job.site(), new NamedSubject(null, user));
  }

  private static EventType type(LineValues values) {
    String type = values.required(LineField.TYPE, 16);
    for (EventType known : EventType.values()) {
      if (known.name().equals(type)) {
        return known;
      }
    }
    throw LineValues.invalid(LineField.TYPE);
  }

  private Instant at(LineValues values) {
    values.required(LineField.AT, 40);
    Instant at = Objects.requireNonNull(values.instant(LineField.AT));
    if (at.isAfter(now)) {
      throw new LineRefusedException(LineProblem.IN_THE_FUTURE, LineField.AT.text());
    }
    return at;
  }

  private static @Nullable PolicyRef policy(LineValues values) {
    String document = values.text(LineField.POLICY_DOCUMENT, 64);
    Integer version = values.number(LineField.POLICY_VERSION);
    if (document == null && version == null) {
      return null;
    }
    if (document == null || version == null) {
      LineField absent = document == null ? LineField.POLICY_DOCUMENT : LineField.POLICY_VERSION;
      throw new LineRefusedException(LineProblem.MISSING, absent.text());
    }
    return new PolicyRef(document, version);
  }

  private static Circumstances how(LineValues values) {
    String channel = values.text(LineField.CHANNEL, 32);
    String actor = values.text(LineField.ACTOR, 128);
    return new Circumstances(
        values.text(LineField.NOTICE, 64),
        values.text(LineField.NOTICE_HASH, 128),
        values.text(LineField.ACT, 64),
        channel == null ? "import" : channel,
        values.text(LineField.METHOD, 64),
        values.text(LineField.LOCALE, 35),
        actor == null ? "SUBJECT" : actor,
        values.text(LineField.REASON, 500),
        values.evidence());
  }
}
