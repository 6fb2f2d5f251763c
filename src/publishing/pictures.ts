import { chartPath, href } from '../addresses/href.ts';
import { postingHref } from '../addresses/posting-href.ts';
import { siteCorpus } from '../corpus/store.ts';
import { oncePer } from '../memory/once-per.ts';
import type { Width } from '../render/layout.ts';
import { renderPicture } from '../render/picture.ts';
import { recordOf } from '../site/record-of.ts';
import { nameOf } from '../wording/posting-name.ts';
import type { Exhibit } from './exhibits.ts';

/** A chart as pictures for a page, whose rows are links; drawn once for all pages that show it. */
export const pictures = oncePer(({ chart, answer, leadsTo }: Exhibit): Record<Width, string> => {
  const { edition } = siteCorpus();
  const draw = (width: Width) =>
    renderPicture(chart, answer, {
      width,
      href: row => href(leadsTo(row)),
      postingHref: posting =>
        edition ? href(`${chartPath(chart.id)}#figures`) : postingHref(recordOf(posting)!),
      postingTitle: posting => nameOf(recordOf(posting)!),
    });
  return { wide: draw('wide'), narrow: draw('narrow') };
});
