import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { status } from '../stack/status.js';
import { LoginPage } from './login.js';

/** The privacy centre of one person. */
export class PrivacyCentre {
  constructor(readonly page: Page) {}

  /** Opens `/me` signed out and goes through the real sign-in page. */
  async signIn(username: string, password: string): Promise<void> {
    await this.open('/me');
    await this.page.getByRole('link', { name: '登录', exact: true }).click();
    await new LoginPage(this.page).signIn(username, password);
    await this.heading('我的同意').waitFor();
  }

  async open(path: string): Promise<void> {
    await this.page.goto((await status()).gateway + path);
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** For whoever was handed over by a website. */
  get backToSite(): Locator {
    return this.page.getByRole('link', { name: /^返回/ });
  }

  /** One purpose of the list of consents. */
  consent(title: string): Locator {
    return this.page.locator('li.consent').filter({
      has: this.page.getByRole('heading', { level: 3, name: title }),
    });
  }

  async withdraw(title: string): Promise<void> {
    const consent = this.consent(title);
    await consent.getByRole('button', { name: `撤回同意：${title}` }).click();
    await consent.getByRole('button', { name: '确认撤回' }).click();
    await consent.getByText('已撤回。您会得到一份撤回回执。').waitFor();
  }

  get receipts(): Locator {
    return this.page.locator('li.receipt');
  }

  async verify(name: string, idNumber: string): Promise<void> {
    await this.page.getByRole('textbox', { name: '姓名' }).fill(name);
    await this.page.getByRole('textbox', { name: '证件号码' }).fill(idNumber);
    await this.page.getByRole('button', { name: '提交核验' }).click();
  }

  /** A guardian's yes to an invitation. */
  get agree(): Locator {
    return this.page.getByRole('button', { name: '确认关系并同意' });
  }

  get understood(): Locator {
    return this.page.getByRole('checkbox', { name: '我已了解：注销后无法恢复。' });
  }

  get fileButton(): Locator {
    return this.page.getByRole('button', { name: '提交注销请求' });
  }

  /** Presses the button and waits for the answer: who leaves the page before breaks the call off. */
  async sendCancellation(): Promise<void> {
    const answered = this.page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' && response.url().endsWith('/v1/requests'),
    );
    await this.fileButton.click();
    assert.equal((await answered).status(), 201);
  }

  /** Files the cancellation; the id of the request that the page then shows. */
  async fileCancellation(): Promise<string> {
    await this.understood.check();
    await this.sendCancellation();
    await this.page.waitForURL(/\/me\/requests\/req_/);
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  /** One kind on the page that files a request. */
  requestType(name: string): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${name}`) });
  }

  get details(): Locator {
    return this.page.getByRole('textbox', { name: /^请说明/ });
  }

  get sendRequest(): Locator {
    return this.page.getByRole('button', { name: '提交请求' });
  }

  get clocks(): Locator {
    return this.page.locator('li.request-clock');
  }
}
