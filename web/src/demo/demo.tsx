import '../../sdk/src/index';
import '../shared/base.css';
import '../shared/ui/ui.css';
import { begunSignup } from './api';
import './demo.css';
import { painted } from './painted';

const begun = begunSignup();
const element = document.querySelector('shouyue-consent');
if (begun && element) {
  // The notice needs no more than its element. The rest of the page's script, which takes longer
  // than a frame, comes when it is seen.
  element.notice = begun.signup.notice;
  await painted();
}
const { showSignup } = await import('./showSignup');
await showSignup(begun);
