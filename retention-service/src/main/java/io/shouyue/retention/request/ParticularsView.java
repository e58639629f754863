package io.shouyue.retention.request;

import io.shouyue.retention.request.Particulars.Correction;
import io.shouyue.retention.request.Particulars.Corrections;
import io.shouyue.retention.request.Particulars.Forwarded;
import io.shouyue.retention.request.Particulars.Recipient;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a request names beyond words; the one member that fits its type. */
@Schema(name = "Particulars")
public record ParticularsView(
    @Nullable Forwarded forwarded,
    @Nullable List<Correction> fields,
    @Nullable Recipient recipient) {

  /** The values are shown as {@code values} shows them; an authority's own words stay. */
  static ParticularsView of(Particulars particulars, UnaryOperator<String> values) {
    return switch (particulars) {
      case Forwarded forwarded -> new ParticularsView(forwarded, null, null);
      case Corrections(List<Correction> fields) ->
          new ParticularsView(null, fields.stream().map(one -> shown(one, values)).toList(), null);
      case Recipient(String name, String contact) ->
          new ParticularsView(null, null, new Recipient(name, values.apply(contact)));
    };
  }

  private static Correction shown(Correction one, UnaryOperator<String> values) {
    String from = one.from();
    return new Correction(
        one.field(), from == null ? null : values.apply(from), values.apply(one.to()));
  }

  @Override
  public String toString() {
    return "Particulars[redacted]";
  }
}
