/** Where the frame leads, for who types instead of clicking: the places of the rail, the settings one may change, the groups. */
import { paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import { coalitionPlaces } from '../platform/coalition-places';
import type { Viewer } from '../platform/viewer';

interface FramePlace {
  href: string;
  label: string;
  note?: string;
}

export function framePlaces(viewer: Viewer | null, t: Messages['t']): FramePlace[] {
  const coalitions = viewer?.coalitions ?? [];
  return [
    ...coalitions.flatMap(({ slug, name, groups, viewerCan }): FramePlace[] => {
      const { work, outputs, people } = coalitionPlaces(slug, Boolean(viewer?.person), t);
      const settings = [
        { act: 'SET_ROUND_RULES', href: paths.roundRules(slug), label: t('rules.title') },
        { act: 'SET_DOCUMENT_KIND', href: paths.documentKinds(slug), label: t('kinds.title') },
        { act: 'SET_VOCABULARY', href: paths.vocabularies(slug), label: t('vocabulary.title') },
        { act: 'READ_AUDIT', href: paths.audit(slug), label: t('audit.title') },
      ] as const;
      const allowed = settings.filter(({ act }) => viewerCan.includes(act));
      return [
        ...[...work, ...outputs, ...people, ...allowed].map(({ href, label }) => ({ href, label, note: name })),
        ...groups.map(({ code, title }) => ({ href: paths.group(slug, code), label: title, note: code })),
      ];
    }),
    ...(viewer?.demo ? [{ href: paths.demoMails(), label: t('frame.mails') }] : []),
    ...(viewer && !viewer.address ? [{ href: paths.signIn(), label: t('frame.signIn') }] : []),
  ];
}
