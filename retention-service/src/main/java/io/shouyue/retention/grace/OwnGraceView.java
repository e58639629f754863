package io.shouyue.retention.grace;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cancellation that the person can still take back, by withdrawing the request.
 *
 * @param endsAt exclusive
 */
@Schema(name = "OwnCancellationGrace")
public record OwnGraceView(String request, String number, Instant endsAt) {

  static OwnGraceView of(OwnGrace grace) {
    return new OwnGraceView(grace.request(), grace.number(), grace.endsAt());
  }
}
