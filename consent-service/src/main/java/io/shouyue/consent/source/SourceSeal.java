package io.shouyue.consent.source;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyDestroyedException;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Seals short texts under a person's account key; gone with it. */
@ApplicationScoped
class SourceSeal {
  private final DataKeys keys;

  SourceSeal(DataKeys keys) {
    this.keys = keys;
  }

  byte[] close(String site, SubjectId owner, String context, String text) {
    return keys.seal(
        site,
        owner.value(),
        RetentionClass.ACCOUNT,
        context,
        text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text; null when there is none any more. */
  @Nullable String open(
      String site, @Nullable String owner, String context, byte @Nullable [] sealed) {
    if (owner == null || sealed == null) {
      return null;
    }
    try {
      return new String(
          keys.open(site, owner, RetentionClass.ACCOUNT, context, sealed), StandardCharsets.UTF_8);
    } catch (KeyDestroyedException erased) {
      return null;
    }
  }
}
