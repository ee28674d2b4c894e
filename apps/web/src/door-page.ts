/** The style sheet of the open door: without typefaces of its own, so that a page stays small. */
import '../../../libs/ui/src/styles/door.css';
import './door-page.css';
