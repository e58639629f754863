package io.shouyue.identity.face;

import io.shouyue.identity.subject.SubjectMove;
import io.shouyue.identity.subject.SubjectRecords;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Face checks under a subject's state: cancelling destroys what images there are; erasing leaves
 * anonymous statistics.
 */
@ApplicationScoped
class FaceRecords implements SubjectRecords {
  private final PgFaceUpkeep upkeep;
  private final PgFaceImageStore images;
  private final FaceTransactions transactions;

  FaceRecords(PgFaceUpkeep upkeep, PgFaceImageStore images, FaceTransactions transactions) {
    this.upkeep = upkeep;
    this.images = images;
    this.transactions = transactions;
  }

  @Override
  public String keeps() {
    return SubjectRows.in("face_verification", "face_image");
  }

  @Override
  public Map<String, Integer> apply(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE -> Map.of();
      case CANCELLED, HELD -> Map.of("openFaceChecks", end(ref));
      case ERASED -> Map.of("faceChecks", erase(ref));
    };
  }

  @Override
  public int remaining(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE -> 0;
      case CANCELLED, HELD -> images.count(ref);
      case ERASED -> images.count(ref) + upkeep.count(ref);
    };
  }

  private int end(SubjectRef ref) {
    var open = upkeep.open(ref);
    open.forEach(id -> transactions.cancel(ref, id));
    return open.size();
  }

  private int erase(SubjectRef ref) {
    end(ref);
    return upkeep.anonymise(ref);
  }
}
