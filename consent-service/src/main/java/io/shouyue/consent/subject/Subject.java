package io.shouyue.consent.subject;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;

/** A data subject of a site and how far its life has gone. */
public record Subject(String site, SubjectId id, SubjectState state) {

  /** Refuses a change of its consents once its account has ended. */
  public void requireActive() {
    switch (state) {
      case ACTIVE -> {}
      case CANCELLED, HELD -> throw new ConsentException(ConsentError.SUBJECT_NOT_ACTIVE);
      case ERASED -> throw new ConsentException(CommonError.ERASED);
    }
  }
}
