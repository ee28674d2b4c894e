/** Where the frame leads, for who types instead of clicking: the same places, from the same answer of the server. */
import { paths } from '@plenary/domain';
import type { Messages } from '@plenary/ui';
import type { Viewer } from '../platform/viewer';

interface FramePlace {
  path: string;
  label: string;
  note?: string;
}

export function framePlaces(viewer: Viewer | null, t: Messages['t']): FramePlace[] {
  const coalitions = viewer?.coalitions ?? [];
  return [
    ...coalitions.flatMap(({ slug, name, groups, viewerCan }): FramePlace[] => [
      { path: paths.coalition(slug), label: t('frame.allGroups'), note: name },
      ...(viewerCan.includes('SET_ROUND_RULES')
        ? [{ path: paths.roundRules(slug), label: t('rules.title'), note: name }]
        : []),
      ...(viewerCan.includes('SET_DOCUMENT_KIND')
        ? [{ path: paths.documentKinds(slug), label: t('kinds.title'), note: name }]
        : []),
      { path: paths.milestones(slug), label: t('milestones.title'), note: name },
      { path: paths.groupProposals(slug), label: t('frame.proposals'), note: name },
      { path: paths.sdgs(slug), label: t('frame.sdgs'), note: name },
      { path: paths.hub(slug), label: t('frame.hub'), note: name },
      { path: paths.funding(slug), label: t('frame.funding'), note: name },
      { path: paths.outreach(slug), label: t('frame.outreach'), note: name },
      { path: paths.library(slug), label: t('library.title'), note: name },
      { path: paths.reports(slug), label: t('reports.title'), note: name },
      { path: paths.directory(slug), label: t('directory.title'), note: name },
      ...(viewerCan.includes('READ_AUDIT') ? [{ path: paths.audit(slug), label: t('audit.title'), note: name }] : []),
      ...(viewerCan.includes('SET_VOCABULARY')
        ? [{ path: paths.vocabularies(slug), label: t('vocabulary.title'), note: name }]
        : []),
      ...groups.map(({ code, title }) => ({ path: paths.group(slug, code), label: title, note: code })),
    ]),
    ...(viewer?.demo ? [{ path: paths.demoMails(), label: t('frame.mails') }] : []),
    ...(viewer && !viewer.address ? [{ path: paths.signIn(), label: t('frame.signIn') }] : []),
  ];
}
