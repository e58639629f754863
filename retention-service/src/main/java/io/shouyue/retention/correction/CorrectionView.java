package io.shouyue.retention.correction;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field that was corrected, or is left for staff.
 *
 * @param places columns that the data map names for it; 0 when it knows none
 * @param rows of the person that held the right value afterwards
 * @param left whether staff have to do it
 */
@Schema(name = "AppliedCorrection")
public record CorrectionView(String field, int places, long rows, boolean left, Instant at) {

  static CorrectionView of(AppliedCorrection one) {
    return new CorrectionView(one.field(), one.places(), one.rows(), !one.isWhole(), one.at());
  }
}
