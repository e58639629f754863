package io.shouyue.retention.request;

import io.shouyue.retention.request.Particulars.Forwarded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a request names beyond words; the one member that fits its type. */
@Schema(name = "Particulars")
public record ParticularsView(@Nullable Forwarded forwarded) {

  static ParticularsView of(Particulars particulars) {
    return switch (particulars) {
      case Forwarded forwarded -> new ParticularsView(forwarded);
    };
  }

  @Override
  public String toString() {
    return "Particulars[redacted]";
  }
}
