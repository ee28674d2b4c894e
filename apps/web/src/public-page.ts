/** The style sheet of the pages that the server renders: only an entry, so that the build names its files. */
import '../../../libs/ui/src/styles/public.css';
import './public-page.css';
