import type { Locator, Page } from 'playwright-core';

/** Keycloak's own page, in the suite's theme. */
export class LoginPage {
  constructor(readonly page: Page) {}

  get username(): Locator {
    return this.page.locator('#username');
  }

  get password(): Locator {
    return this.page.locator('#password');
  }

  get submit(): Locator {
    return this.page.locator('#kc-login');
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.submit.waitFor();
    await this.username.fill(username);
    await this.password.fill(password);
    await this.submit.click();
  }
}
