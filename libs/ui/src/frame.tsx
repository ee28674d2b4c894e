/**
 * The frame around every screen: a rail with the ways to go, a bar on top with where one is, and the screen. Links are
 * plain anchors; whoever mounts the frame may take over their clicks.
 */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import { useMessages } from './messages/messages-provider';

export interface RailItem {
  href: string;
  label: string;
  code?: string;
  count?: number;
  current?: boolean;
}

export interface RailSection {
  title?: string;
  items: RailItem[];
}

interface FrameProps {
  brand: { name: string; href: string; note?: string };
  sections: readonly RailSection[];
  /** Below the brand: the way to everything else. */
  search?: ReactNode;
  /** At the rail's foot: who is signed in. */
  foot?: ReactNode;
  /** What changes when another screen is shown: the drawer closes and the focus goes to the screen. */
  place: string;
  children: ReactNode;
}

export function Frame({ brand, sections, search, foot, place, children }: FrameProps) {
  const { t } = useMessages();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const rail = useRef<HTMLElement>(null);
  // The drawer belongs to the place where it was opened: going elsewhere closes it.
  const open = openAt === place;
  useEffect(() => {
    if (!open) return;
    rail.current?.querySelector<HTMLElement>('a, button')?.focus();
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setOpenAt(null);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [open]);
  useEffect(() => {
    const show = () => setOpenAt(place);
    document.addEventListener('plenary:menu', show);
    return () => document.removeEventListener('plenary:menu', show);
  }, [place]);
  return (
    <div className="pl-frame">
      <a className="pl-skip" href="#main">
        {t('frame.skip')}
      </a>
      <button
        type="button"
        className="pl-rail-scrim"
        data-open={open || undefined}
        tabIndex={-1}
        aria-label={t('action.close')}
        onClick={() => setOpenAt(null)}
      />
      <nav className="pl-rail" ref={rail} aria-label={t('frame.rail')} data-open={open || undefined}>
        <div className="pl-rail-who">
          <a href={brand.href}>
            {brand.name}
            {brand.note ? <small>{brand.note}</small> : null}
          </a>
        </div>
        {search}
        {sections.map((section, index) => (
          <div key={index}>
            {section.title ? <h2>{section.title}</h2> : null}
            <ul>
              {section.items.map((item) => (
                <li key={item.href}>
                  <a className="pl-rail-link" href={item.href} aria-current={item.current ? 'page' : undefined}>
                    {item.code ? <span className="pl-rail-code">{item.code}</span> : null}
                    <span>{item.label}</span>
                    {item.count ? <span className="pl-rail-count">{item.count}</span> : null}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
        <div className="pl-rail-foot">{foot}</div>
      </nav>
      <main className="pl-main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

export interface Crumb {
  label: string;
  href?: string;
}

/** Letters beyond which a crumb gives way where a line is full; a group's or a round's code stays whole. */
const LONG = 24;

/** The bar on top of a screen: the way to here, what matters now, and what can be done. */
export function TopBar({ crumbs, children }: { crumbs: readonly Crumb[]; children?: ReactNode }) {
  const { t } = useMessages();
  return (
    <header className="pl-top">
      <Button
        tone="quiet"
        className="pl-menu-button"
        aria-label={t('frame.menu')}
        onClick={() => document.dispatchEvent(new CustomEvent('plenary:menu'))}
      >
        <Icon name="menu" />
      </Button>
      <nav className="pl-crumb" aria-label={t('frame.crumbs')}>
        <ol>
          {crumbs.map((crumb, index) => (
            <li key={index} {...(crumb.label.length > LONG ? { className: 'pl-crumb-long', title: crumb.label } : {})}>
              {crumb.href && index < crumbs.length - 1 ? (
                <a href={crumb.href}>{crumb.label}</a>
              ) : (
                <span aria-current={index === crumbs.length - 1 ? 'page' : undefined}>{crumb.label}</span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {children}
    </header>
  );
}
