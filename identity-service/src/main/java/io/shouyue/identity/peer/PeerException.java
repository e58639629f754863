package io.shouyue.identity.peer;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.ErrorCode;

/** Another service refused. What it says of a subject is passed on; anything else is 503. */
final class PeerException extends DomainException {
  private static final long serialVersionUID = 1L;

  private PeerException(ErrorCode code) {
    super(code);
  }

  static PeerException of(int status) {
    return new PeerException(
        switch (status) {
          case 404 -> CommonError.NOT_FOUND;
          case 410 -> CommonError.ERASED;
          default -> CommonError.UNAVAILABLE;
        });
  }
}
