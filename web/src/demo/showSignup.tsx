import type { BegunSignup } from './api';
import { showDemo } from './showDemo';
import { SignupPage } from './SignupPage';

/** The sign-up page: it takes over the one that the build drew, when a sign-up has begun in it. */
export async function showSignup(begun: BegunSignup | undefined): Promise<void> {
  await showDemo(<SignupPage begun={begun} />, begun !== undefined);
}
