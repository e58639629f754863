package io.shouyue.identity.face;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** Takes photos of the card. Few are unpacked at a time, so that many cannot fill the memory. */
@ApplicationScoped
public class FacePhotos {
  private static final int AT_ONCE = 2;

  private final FaceTransactions transactions;
  private final FaceConsents consents;
  private final FaceConfig config;
  private final Semaphore unpacking = new Semaphore(AT_ONCE);

  FacePhotos(FaceTransactions transactions, FaceConsents consents, FaceConfig config) {
    this.transactions = transactions;
    this.consents = consents;
    this.config = config;
  }

  /**
   * Stores a side, in place of an earlier photo of it.
   *
   * @param file as uploaded
   * @throws DomainException too-large, unsupported-media-type, {@code image-refused}; {@code
   *     illegal-move} once a session is open; {@code separate-consent-missing} after a withdrawal
   */
  public void put(SubjectRef ref, String id, PhotoSide side, byte[] file) {
    if (file.length > config.largestPhoto()) {
      throw new DomainException(CommonError.TOO_LARGE);
    }
    consents.require(ref);
    transactions.photo(ref, id, side, redraw(file));
  }

  private byte[] redraw(byte[] file) {
    unpacking.acquireUninterruptibly();
    try {
      return IdPhoto.redraw(file, config.mostPixels());
    } finally {
      unpacking.release();
    }
  }
}
