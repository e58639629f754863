import { randomUUID } from 'node:crypto';
import { administrator, base, keycloak } from './keycloak.js';
import { status } from './status.js';

const REALMS = '/admin/realms';
const PROVIDERS = `${REALMS}/shouyue/identity-provider/instances`;
const ALIAS = 'site-demo';

/** Somebody who has a password at the website, where others know them by this id. */
interface WebsiteUser {
  id: string;
  username: string;
  password: string;
}

/** The demo website with an OpenID provider of its own, which the suite brokers (docs/own-provider.md). */
export class OwnProvider {
  private constructor(
    private readonly realm: string,
    readonly user: WebsiteUser,
  ) {}

  /** Brokered, but without our mapper. */
  static async open(): Promise<OwnProvider> {
    const realm = `website-${randomUUID()}`;
    const user = { id: randomUUID(), username: 'reader', password: 'Made-Up-Reader-1' };
    const secret = randomUUID();
    const token = await administrator();
    const { gateway } = await status();
    await keycloak<unknown>(token, 'POST', REALMS, {
      realm,
      enabled: true,
      sslRequired: 'none',
      clients: [
        {
          clientId: 'shouyue',
          secret,
          redirectUris: [`${gateway}/realms/shouyue/broker/${ALIAS}/endpoint`],
        },
      ],
      users: [
        {
          id: user.id,
          username: user.username,
          enabled: true,
          emailVerified: true,
          firstName: 'Made',
          lastName: 'Up',
          email: `${user.username}@mail.invalid`,
          credentials: [{ type: 'password', value: user.password, temporary: false }],
        },
      ],
    });
    const issuer = `http://localhost:${(await base()) + 4}/realms/${realm}`;
    const openid = `${issuer}/protocol/openid-connect`;
    await keycloak<unknown>(token, 'POST', PROVIDERS, {
      alias: ALIAS,
      providerId: 'oidc',
      enabled: true,
      hideOnLogin: true,
      firstBrokerLoginFlowAlias: 'handed over by a website',
      config: {
        issuer,
        authorizationUrl: `${openid}/auth`,
        tokenUrl: `${openid}/token`,
        jwksUrl: `${openid}/certs`,
        useJwksUrl: 'true',
        validateSignature: 'true',
        clientId: 'shouyue',
        clientSecret: secret,
        clientAuthMethod: 'client_secret_post',
        pkceEnabled: 'true',
        pkceMethod: 'S256',
        defaultScope: 'openid',
        disableUserInfo: 'true',
        syncMode: 'IMPORT',
      },
    });
    return new OwnProvider(realm, user);
  }

  /** Whom it names are the website’s users from now on. */
  async trust(): Promise<void> {
    await keycloak<unknown>(await administrator(), 'POST', `${PROVIDERS}/${ALIAS}/mappers`, {
      name: 'user',
      identityProviderAlias: ALIAS,
      identityProviderMapper: 'shouyue-website-user',
      config: { syncMode: 'INHERIT' },
    });
  }

  /** The suite trusts it no more, and it is gone. */
  async close(): Promise<void> {
    const token = await administrator();
    await keycloak<unknown>(token, 'DELETE', `${PROVIDERS}/${ALIAS}`);
    await keycloak<unknown>(token, 'DELETE', `${REALMS}/${this.realm}`);
  }
}
