import { once } from '../explore/slim.ts';
import { fromSlim } from '../explore/slim-facts.ts';
import type { Fact, Field, FieldName, Fields, PostingRecord } from '../posting/record.ts';
import { fieldNames, statuses } from '../posting/values.ts';
import type { Sketch } from './sketch.ts';

const nothing = { facts: [], cues: [], refused: [] };

/**
 * Makes records that charts can be answered from: facts without evidence, rules and titles. Equal facts are one object,
 * and so are equal fields but those of skills, which hardly two postings share: a million take some hundred megabytes.
 */
export function slimRecords(): (id: string, sketch: Sketch) => PostingRecord {
  const facts = new Map<string, Fact<unknown>>();
  const fields = new Map<string, Field<unknown>>();

  function fieldOf(
    name: FieldName,
    { states, conflicts, [name]: said = [] }: Sketch['says'],
  ): Field<unknown> {
    const state = states[name];
    const conflicting = conflicts[name] === true;
    const status = statuses.find(status => status === state) ?? 'stated';
    const factOf = (value: unknown) =>
      once(facts, `${name} ${status} ${JSON.stringify(value)}`, () => ({
        ...fromSlim(name, value),
        status,
        rule: '',
      }));
    const make = () => ({ ...nothing, state, conflicting, facts: (said as unknown[]).map(factOf) });
    return name === 'skills'
      ? make()
      : once(fields, `${name} ${state} ${conflicting} ${JSON.stringify(said)}`, make);
  }

  return (id, { wording, read, says }) => ({
    id,
    file: '',
    hash: '',
    wording,
    language: read ? readLanguage : unreadLanguage,
    fields: Object.fromEntries(fieldNames.map(name => [name, fieldOf(name, says)])) as Fields,
    sections: nothing.facts,
  });
}

const readLanguage = { code: null, read: true };
const unreadLanguage = { code: null, read: false };
