import '../shared/base.css';
import '../shared/ui/ui.css';
import './demo.css';
import { showDemo } from './showDemo';
import { SignupPage } from './SignupPage';

await showDemo(<SignupPage />);
