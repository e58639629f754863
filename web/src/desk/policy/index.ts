import './texts';
import '../parts/texts';
import './policy.css';

export { PoliciesPage } from './PoliciesPage';
export { PolicyPage } from './PolicyPage';
export { VersionPage } from './VersionPage';
