package io.shouyue.consent.link;

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
 * Opaque tokens of links: sealed under the site's key, so that nothing is stored for a message
 * sent, nothing can be read from a link, and a link works for as long as the mail is kept.
 */
@ApplicationScoped
public class LinkTokens {
  private static final int LONGEST = 1_024;

  private final DataKeys keys;

  LinkTokens(DataKeys keys) {
    this.keys = keys;
  }

  /**
   * The token that says {@code text}.
   *
   * @param context what kind of link it is; a token of one kind is none of another
   */
  public String seal(String site, String context, String text) {
    byte[] sealed =
        keys.seal(
            site,
            DataKeys.SITE,
            RetentionClass.SITE,
            context,
            text.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /**
   * What {@link #seal} sealed.
   *
   * @throws DomainException not-found for everything else, another site's tokens included
   */
  @Transactional
  public String open(String site, String context, String token) {
    if (token.length() > LONGEST) {
      throw new DomainException(CommonError.NOT_FOUND);
    }
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(token);
      byte[] plain = keys.open(site, DataKeys.SITE, RetentionClass.SITE, context, sealed);
      return new String(plain, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException | KeyDestroyedException | KeyStoreException notOurs) {
      throw new DomainException(CommonError.NOT_FOUND, List.of(), notOurs);
    }
  }
}
