package io.shouyue.identity.handoff;

import java.time.Instant;

/**
 * What a website asks for, checked.
 *
 * @param returnUrl on one of the website's own origins
 * @param authTime when its user signed in there
 */
record HandoffWish(CentrePage page, String returnUrl, Instant authTime) {
  @Override
  public String toString() {
    return "HandoffWish[" + page + "]";
  }
}
