package io.shouyue.platform.keys;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;

/** The data key is gone, and with it whatever it sealed. Callers get 410. */
public class KeyDestroyedException extends DomainException {
  private static final long serialVersionUID = 1L;

  public KeyDestroyedException() {
    super(CommonError.ERASED);
  }
}
