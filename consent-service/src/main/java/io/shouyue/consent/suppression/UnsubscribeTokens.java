package io.shouyue.consent.suppression;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyDestroyedException;
import io.shouyue.platform.keys.KeyStoreException;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Opaque tokens of unsubscribe links: sealed under the site's key, so that nothing is stored for a
 * message sent, nothing can be read from a link, and a link works for as long as the mail is kept.
 */
@ApplicationScoped
class UnsubscribeTokens {
  private static final String CONTEXT = "unsubscribe";
  private static final int LONGEST = 1_024;

  private final DataKeys keys;

  UnsubscribeTokens(DataKeys keys) {
    this.keys = keys;
  }

  String seal(String site, UnsubscribeToken token) {
    byte[] sealed =
        keys.seal(
            site,
            DataKeys.SITE,
            RetentionClass.SITE,
            CONTEXT,
            token.encode().getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /**
   * What {@link #seal} sealed.
   *
   * @throws DomainException not-found for everything else, another site's tokens included
   */
  @Transactional
  UnsubscribeToken open(String site, String token) {
    if (token.length() > LONGEST) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(token);
      byte[] plain = keys.open(site, DataKeys.SITE, RetentionClass.SITE, CONTEXT, sealed);
      return UnsubscribeToken.decode(new String(plain, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException | KeyDestroyedException | KeyStoreException notOurs) {
      throw new DomainException(CommonError.NOT_FOUND, List.of(), notOurs);
    }
  }
}
