import './texts';
import '../parts/texts';
import './rule.css';

export { RulesPage } from './RulesPage';
export { RunPage } from './RunPage';
