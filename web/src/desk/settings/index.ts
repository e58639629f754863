import './texts';
import '../parts/texts';

export { SettingsPage } from './SettingsPage';
