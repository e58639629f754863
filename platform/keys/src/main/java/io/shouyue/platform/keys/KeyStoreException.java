package io.shouyue.platform.keys;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The store of secrets and keys cannot be asked, or refuses. Callers get 503 and may retry. */
public class KeyStoreException extends DomainException {
  private static final long serialVersionUID = 1L;

  private final String what;

  /**
   * @param what for the log: what was tried, without any value
   */
  public KeyStoreException(String what, @Nullable Throwable cause) {
    super(CommonError.UNAVAILABLE, List.of(), cause);
    this.what = what;
  }

  @Override
  public String getMessage() {
    return super.getMessage() + ": " + what;
  }
}
