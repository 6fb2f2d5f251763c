import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import type { Board } from './board.ts';
import { eightfold } from './eightfold.ts';
import { freehire } from './freehire.ts';
import { greenhouse } from './greenhouse.ts';
import { hrmdirect } from './hrmdirect.ts';
import type { HtmlList } from './html-list.ts';
import { icims } from './icims.ts';
import { jobvite } from './jobvite.ts';
import { lever } from './lever.ts';
import { neogov } from './neogov.ts';
import { oracle } from './oracle.ts';
import { paylocity } from './paylocity.ts';
import { personio } from './personio.ts';
import { phenom } from './phenom.ts';
import { pinpoint } from './pinpoint.ts';
import { recruitee } from './recruitee.ts';
import { rippling } from './rippling.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** The boards whose data is read, told apart by its keys, the most particular first. */
export const boards: readonly Board[] = [
  lever,
  smartrecruiters,
  recruitee,
  workable,
  workday,
  teamtailor,
  pinpoint,
  personio,
  neogov,
  bamboohr,
  rippling,
  eightfold,
  oracle,
  phenom,
  paylocity,
  freehire,
  greenhouse,
  ashby,
];

/** The boards whose lists are pages of HTML. */
export const htmlLists: readonly HtmlList[] = [icims, jobvite, hrmdirect];
