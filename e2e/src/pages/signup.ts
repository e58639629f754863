import type { Locator, Page } from 'playwright-core';
import type { Person } from '../api/people.js';
import { status } from '../stack/status.js';

/** The demo website's sign-up, on the website's own origin. */
export class SignupPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto((await status()).demoSite);
    await this.next.waitFor();
  }

  /** Every box, tick or radio on the page. */
  get inputs(): Locator {
    return this.page.locator('input[type=checkbox], input[type=radio]');
  }

  get told(): Locator {
    return this.page.getByRole('checkbox', { name: '我已阅读以上告知内容' });
  }

  /** Yes and no for one purpose: a group of its own. */
  choiceOf(title: string): Locator {
    return this.page.getByRole('radiogroup', { name: title });
  }

  async choose(title: string, answer: '同意' | '不同意'): Promise<void> {
    await this.choiceOf(title).getByRole('radio', { name: answer, exact: true }).check();
  }

  get next(): Locator {
    return this.page.getByRole('button', { name: '确认选择' });
  }

  /** Tells and asks everything; marketing and the face check as given. */
  async answer(marketing: '同意' | '不同意', face: '同意' | '不同意'): Promise<void> {
    await this.told.check();
    await this.choose('优惠和新品推荐', marketing);
    await this.choose('刷脸核验身份', face);
    await this.next.click();
    await this.page.getByRole('heading', { name: '设置账号' }).waitFor();
  }

  async openAccount(person: Person): Promise<void> {
    await this.page.getByLabel('用户名').fill(person.username);
    await this.page.getByLabel('密码').fill(person.password);
    await this.page.getByLabel('手机号').fill(person.mobile);
    await this.page.getByLabel('邮箱').fill(person.email);
    await this.page.getByRole('button', { name: '完成注册' }).click();
    await this.receipt.waitFor();
  }

  get receipt(): Locator {
    return this.page.getByRole('region', { name: '同意回执' });
  }

  /** The receipt's number as the page shows it. */
  async receiptId(): Promise<string> {
    const text = await this.receipt.innerText();
    return /rcp_[0-9a-z]+/.exec(text)?.[0] ?? '';
  }

  /** The website's own link; its user needs no other password. */
  get myPrivacy(): Locator {
    return this.page.getByRole('link', { name: '我的隐私', exact: true });
  }

  get toCentre(): Locator {
    return this.page.getByRole('link', { name: '登录隐私中心' });
  }
}
