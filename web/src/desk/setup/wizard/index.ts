import './texts';
import '../../parts/texts';
import '../../policy/texts';
import '../../policy/policy.css';
import './wizard.css';

export { SetupPage } from './SetupPage';
