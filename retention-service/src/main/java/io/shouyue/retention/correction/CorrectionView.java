package io.shouyue.retention.correction;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field that was corrected, or is left for staff.
 *
 * @param places columns and systems that it names and that have answered
 * @param rows of the person that held the right value afterwards
 * @param left whether staff have to do it
 * @param waiting codes of systems that have not taken it yet and are asked again
 */
@Schema(name = "AppliedCorrection")
public record CorrectionView(
    String field, int places, long rows, boolean left, List<String> waiting, Instant at) {

  static CorrectionView of(AppliedCorrection one) {
    return new CorrectionView(
        one.field(), one.places(), one.rows(), one.isLeft(), one.waiting(), one.at());
  }
}
