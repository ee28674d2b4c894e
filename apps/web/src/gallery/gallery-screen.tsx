/** Every component of `libs/ui` in every state, for whoever builds screens: in development only, at `/gallery`. */
import { TopBar } from '@plenary/ui';
import { useTitle } from '../platform/screen';
import { GALLERY } from './entries';
import styles from './gallery.module.css';

export function GalleryScreen() {
  useTitle('Gallery');
  return (
    <>
      <TopBar crumbs={[{ label: 'Gallery' }]} />
      <div className="pl-page pl-stack">
        <h1>Gallery</h1>
        {Object.entries(GALLERY).map(([component, states]) => (
          <section key={component} aria-label={component} className={styles.component}>
            <h2>{component}</h2>
            {states.map(({ state, show: Show }) => (
              <div key={state} role="group" aria-label={`${component}: ${state}`} className={styles.state}>
                <p className="pl-muted pl-small">{state}</p>
                <Show />
              </div>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
