package io.shouyue.platform.data.vendor;

import java.net.http.HttpRequest;
import java.util.Map;

/** How a vendor wants calls of one of its APIs written and signed. */
public interface Signer {
  /**
   * The call, ready to be sent; parameters travel in the body, never in a URL.
   *
   * @param parameters texts, and lists of texts where the API has such
   */
  HttpRequest.Builder sign(KeyPair keys, String action, Map<String, ?> parameters);

  /** Whether an answer with status 200 says that the credentials are not accepted. */
  boolean denies(String answer);
}
