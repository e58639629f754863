package io.shouyue.identity.provider;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.jspecify.annotations.Nullable;

/** The face adapter that this installation uses, if any. */
@ApplicationScoped
public class FaceChecks {
  private static final String NONE = "none";

  private final @Nullable FaceCheck chosen;

  FaceChecks(Instance<FaceCheck> adapters, ProviderConfig config) {
    this.chosen =
        config.face().equals(NONE)
            ? null
            : Chosen.of(adapters, FaceCheck::name, config.face(), "face");
  }

  /**
   * The configured adapter.
   *
   * @throws IdentityException {@link IdentityError#METHOD_NOT_OFFERED} where there is none
   */
  public FaceCheck chosen() {
    if (chosen == null) {
      throw new IdentityException(IdentityError.METHOD_NOT_OFFERED);
    }
    return chosen;
  }
}
