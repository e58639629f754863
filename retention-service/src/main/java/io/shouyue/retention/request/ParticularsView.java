package io.shouyue.retention.request;

import io.shouyue.retention.request.Particulars.Correction;
import io.shouyue.retention.request.Particulars.Corrections;
import io.shouyue.retention.request.Particulars.Forwarded;
import io.shouyue.retention.request.Particulars.Recipient;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a request names beyond words; the one member that fits its type. */
@Schema(name = "Particulars")
public record ParticularsView(
    @Nullable Forwarded forwarded,
    @Nullable List<Correction> fields,
    @Nullable Recipient recipient) {

  static ParticularsView of(Particulars particulars) {
    return switch (particulars) {
      case Forwarded forwarded -> new ParticularsView(forwarded, null, null);
      case Corrections(List<Correction> fields) -> new ParticularsView(null, fields, null);
      case Recipient recipient -> new ParticularsView(null, null, recipient);
    };
  }

  @Override
  public String toString() {
    return "Particulars[redacted]";
  }
}
