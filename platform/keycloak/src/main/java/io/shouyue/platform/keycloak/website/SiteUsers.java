package io.shouyue.platform.keycloak.website;

import java.io.IOException;

/** Whom websites know by their own user ids. */
interface SiteUsers {
  /**
   * Sees to it that the realm has a user for them, linked with the site's provider.
   *
   * @return false when they may not sign in
   */
  boolean letIn(String site, String user) throws IOException, InterruptedException;
}
