package io.shouyue.platform.keycloak.website;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.broker.provider.AbstractIdentityProviderMapper;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.broker.provider.IdentityBrokerException;
import org.keycloak.models.IdentityProviderMapperModel;
import org.keycloak.models.IdentityProviderSyncMode;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderConfigProperty;

/**
 * The mapper {@code shouyue-website-user} of a website's own OpenID provider, whose alias is {@code
 * site-} and the site's code: before Keycloak looks for the user, identity-service makes whoever
 * has none and links them, or refuses. At every sign-in, so that who was cancelled meanwhile is not
 * led to what they left.
 */
public final class WebsiteUser extends AbstractIdentityProviderMapper {

  static final String ID = "shouyue-website-user";
  private static final String PREFIX = "site-";
  private static final Logger LOG = Logger.getLogger(WebsiteUser.class);

  private final Optional<SiteUsers> users;

  /** As Keycloak makes it, with the variables of its process. */
  public WebsiteUser() {
    this(IdentityService.from(System.getenv()));
  }

  WebsiteUser(Optional<SiteUsers> users) {
    this.users = users;
  }

  @Override
  public void preprocessFederatedIdentity(
      KeycloakSession session,
      RealmModel realm,
      IdentityProviderMapperModel mapper,
      BrokeredIdentityContext context) {
    String alias = context.getIdpConfig().getAlias();
    if (!alias.startsWith(PREFIX) || users.isEmpty()) {
      throw refused(alias, "not set up");
    }
    try {
      if (!users.get().letIn(alias.substring(PREFIX.length()), context.getId())) {
        throw refused(alias, "not let in");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw refused(alias, "interrupted");
    } catch (IOException away) {
      throw refused(alias, "identity-service is away");
    }
  }

  private static IdentityBrokerException refused(String alias, String why) {
    LOG.infof("sign-in by a website's provider refused alias=%s reason=%s", alias, why);
    return new IdentityBrokerException(why);
  }

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public String[] getCompatibleProviders() {
    return new String[] {"oidc"};
  }

  @Override
  public boolean supportsSyncMode(IdentityProviderSyncMode syncMode) {
    return true;
  }

  @Override
  public String getDisplayCategory() {
    return "Shouyue";
  }

  @Override
  public String getDisplayType() {
    return "User of a website";
  }

  @Override
  public String getHelpText() {
    return "Links the user whose id at the website is the token's sub. The alias is site-<code>.";
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return List.of();
  }
}
