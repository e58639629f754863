package io.shouyue.consent.exchange.setting;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.proof.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what a site has laid down as lines, and takes such lines over, in the caller's
 * transaction; a line that is refused leaves it as it was.
 */
@ApplicationScoped
public class Settings {
  private final SettingLine lines;
  private final AuditTrail trail;
  private final List<SettingPart<?>> parts;

  Settings(SettingLine lines, AuditTrail trail, LaidDown laidDown, Matters matters) {
    this.lines = lines;
    this.trail = trail;
    this.parts = Stream.concat(laidDown.parts().stream(), matters.parts().stream()).toList();
  }

  /** All of it, in the order in which it can be taken over; read as it is asked for. */
  public Stream<Json.Obj> of(String site) {
    return parts.stream().flatMap(part -> of(part, site));
  }

  private <T extends Record> Stream<Json.Obj> of(SettingPart<T> part, String site) {
    return part.all().apply(site).map(it -> lines.write(part.kind(), it));
  }

  /**
   * Takes a line over unless the very same is there; tells whether it was new.
   *
   * @param order who sent it and whether it is only tried
   * @throws LineRefusedException when there is another one of that name, or it is none that could
   *     have been laid down here
   */
  public boolean adopt(SettingOrder order, SettingKind kind, Map<String, Json> fields) {
    SettingPart<?> part = parts.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    return adopt(order, part, fields);
  }

  private <T extends Record> boolean adopt(
      SettingOrder order, SettingPart<T> part, Map<String, Json> fields) {
    T stated = lines.read(order.site(), fields, part);
    Optional<T> known = part.find().apply(stated);
    if (known.isPresent()) {
      if (known.get().equals(stated)) {
        return false;
      }
      throw new LineRefusedException(LineProblem.DIFFERS, null);
    }
    String officer = order.officer();
    if (officer == null) {
      throw new LineRefusedException(LineProblem.OFFICER_ONLY, SettingKind.MEMBER);
    }
    if (!order.dryRun()) {
      take(part, stated, officer);
      record(order.site(), officer, part.kind().text() + ".adopted", part.name().apply(stated));
    }
    return true;
  }

  /** Only what a rule of this service refuses leaves the transaction as it was. */
  private static <T extends Record> void take(SettingPart<T> part, T stated, String officer) {
    try {
      part.taking().take(stated, officer);
    } catch (ConsentException refused) {
      throw new LineRefusedException(LineProblem.INVALID_VALUE, null);
    }
  }

  private void record(String site, String officer, String action, String object) {
    trail.record(new AuditAct(site, officer, CallerKind.STAFF.name(), action, object, null, null));
  }
}
