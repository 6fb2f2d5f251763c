import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { readPosting } from '../../src/resolve/read.ts';
import { detectLanguage, languageOf } from '../../src/segment/language.ts';
import { lexicon } from '../extract/examples.ts';

const texts: Record<string, string> = {
  en: 'We build bridges over cold rivers, and you will keep them open for the trains of the north. Our team is small.',
  de: 'Wir bauen Brücken über kalte Flüsse, und du hältst sie offen für die Züge des Nordens. Unser Team ist klein.',
  fr: 'Nous construisons des ponts sur des rivières froides, et vous les gardez ouverts pour les trains du nord.',
  es: 'Construimos puentes sobre ríos fríos, y tú los mantienes abiertos para los trenes del norte. Somos pocos.',
  pt: 'Construímos pontes sobre rios frios, e você as mantém abertas para os trens do norte. A equipe é pequena.',
  nl: 'Wij bouwen bruggen over koude rivieren, en jij houdt ze open voor de treinen van het noorden.',
  ja: '私たちは冷たい川に橋を架けています。あなたは北の列車のために橋を守ります。',
  zh: '我们在寒冷的河上建造桥梁，您为北方的火车保持桥梁畅通。',
};

test.each(Object.entries(texts))('%s is recognised', (code, text) => {
  expect(detectLanguage(text)).toBe(code);
});

test('a text in two languages is read when the first of them is English', () => {
  expect(detectLanguage(`${`${texts.en} `.repeat(12)}\n\n${texts.fr}`)).toBe('en');
});

test('the lines of a board above a text do not tell its language', () => {
  const furniture =
    'Northwind\nShare\nShow more options\nTailor my resume to this job\nWe think that you are a fit';
  const text = `${furniture}\nAbout the job\n${`${texts.de} `.repeat(6)}`;
  expect(languageOf(text, lexicon.boards)).toBe('de');
  expect(
    languageOf(`${texts.en} ${texts.en}\nAbout the job\n${`${texts.de} `.repeat(6)}`, lexicon.boards),
  ).not.toBe('de');
});

test('a page in another script is not English, however short its pieces are', () => {
  const page = '首页 职位 APP 登录 注册\n10-15k 绍兴 5-10年 大专\n聊一聊 收藏 Remote 微信';
  expect(detectLanguage(page)).not.toBeNull();
  expect(detectLanguage(page)).not.toBe('en');
});

test('nothing is read from a text in another language, but what its owner says above it', () => {
  const text = `---\ntitle: Brückenwart\n---\n${texts.de} 100% Remote. Python. Standort: Berlin. Visa sponsorship.`;
  const { fields, language } = readPosting(
    ingest(new TextEncoder().encode(text), 'posting.md').value!,
    lexicon,
  );
  expect(language).toEqual({ code: 'de', read: false });
  expect(fields.title.facts.map(({ value }) => value)).toEqual(['Brückenwart']);
  const others = Object.entries(fields).filter(([name]) => name !== 'title');
  expect(others.filter(([, { state }]) => state !== 'silent')).toEqual([]);
});
