import { expect, test } from 'vitest';
import { degree } from '../../src/extract/degree.ts';
import { extract } from '../../src/extract/rule.ts';
import { factsOf } from '../../src/resolve/precedence.ts';
import { lexicon, posting } from './examples.ts';

const fields = (text: string): string[] =>
  factsOf(extract(degree, posting(`Requirements\n- ${text}`), lexicon)).flatMap(({ value }) => value.fields);

test.each([
  ["Bachelor's degree in X-rays, Physics or a related field", ['X-rays', 'Physics']],
  [
    'Degree in Computer Science or Engineering and 3 years of experience in Finance',
    ['Computer Science', 'Engineering'],
  ],
  ['Diploma in Law including courses in knots', ['Law']],
  ['Advanced degree or similar in Law, Economics', ['Law', 'Economics']],
  ["Bachelor's degree (Economics, Law) from a university", ['Economics', 'Law']],
  [
    "Master's degree in a relevant field such as Statistics, Data Science/Analytics",
    ['Statistics', 'Data Science', 'Analytics'],
  ],
  ["Master's degree or foreign equivalent in Biology or related field", ['Biology']],
  ['BA in a related STEM discipline', []],
  ["Bachelor's degree or equivalent qualification in Law", ['Law']],
  ['A diploma or a degree (or diploma) in Law', ['Law']],
  ["Bachelor's degree or education equivalent, preferably in Law", ['Law']],
  ['PhD or other degree in Physics', ['Physics']],
  ['Degree in (Business) Law, (Bio)Chemistry or Physics?', ['Law', 'Chemistry', 'Physics']],
  ['Degree in Physics, for instance, Optics…', ['Physics', 'Optics']],
  ["Bachelor's degree required (preferred in Law, Physics)", ['Law', 'Physics']],
  ["Bachelor's degree; preferably in Law or Physics", ['Law', 'Physics']],
  ["Bachelor's degree, with good results in Law", ['Law']],
  ["A bachelor's degree with coursework in Law", ['Law']],
  ['Degree in an analytical field – e.g. Physics, Law', ['Physics', 'Law']],
  ["Master's degree in a quantitative field: Preferred disciplines include Physics, Law", ['Physics', 'Law']],
  ['MSc in Engineering with specialism in Optics', ['Engineering', 'Optics']],
  ['PhD in Quantitative Biology or a similar field', ['Quantitative Biology']],
  ['A degree in Law, Civil Engineering (CE), or a related field', ['Law', 'Civil Engineering']],
  ['A degree in Civil Engineering- (CE), Law', ['Civil Engineering-', 'Law']],
  ["Bachelor's degree or post-secondary education in Law or a relevant field", ['Law']],
  ['A PhD involving one of the following: Law, Physics or an equivalent discipline', ['Law', 'Physics']],
  ['A degree in one of the following majors or related fields: Law, Physics', ['Law', 'Physics']],
  ['Degree in Physics, Law, or Economics (mandatory).', ['Physics', 'Law', 'Economics']],
  ['A degree in a related field, 5+ years of work in Law', []],
  ['A degree, and a year of work experience in Law', []],
  ['Master physics, law and knots', []],
  ["Master's degree from an accredited four (4) year college or university in Law", ['Law']],
  ['A degree in a field of business, law courses a plus', ['business']],
  ['A degree in Physics, or an acceptable combination of education and training', ['Physics']],
  ["A background in Law or Economics with a minimum of a bachelor's degree", ['Law', 'Economics']],
  ['A solid background in Law (at least a BA)', ['Law']],
  ["A bachelor's degree and knowledge of boats (such as Marine Law)", []],
  ["Bachelor's degree and knowledge of Finance", []],
  [
    'A degree in Supply Chain Management and Logistics with 2 years in Marketing',
    ['Supply Chain Management', 'Logistics'],
  ],
  ["A bachelor's degree in (applied) Chemistry or Law", ['Chemistry', 'Law']],
  [
    "Master's degree in a suitable field (polar chemistry, physics, law)",
    ['polar chemistry', 'physics', 'law'],
  ],
  ['PhD (ideally in Physics, Law, or a related field)', ['Physics', 'Law']],
  ["Bachelor's degree in a related field (e.g. Economics, Law, etc.)", ['Economics', 'Law']],
  ["A bachelor's degree in a related field - Nursing, Law", ['Nursing', 'Law']],
  ["A master's degree with a quantitative focus in Economics", ['Economics']],
  ["Master's degree in Polymer Physics or Marine Biology", ['Polymer Physics', 'Marine Biology']],
  ['Advanced degrees or certifications in Law are a plus', ['Law']],
  ["Master's degree in a quantitative discipline, e.g. physics or economics", ['physics', 'economics']],
  ['PhD/Postdoc in Physics (or similar): papers on waves', ['Physics']],
  ["A cook (preferably in large kitchens) with a Master's degree in Chemistry", ['Chemistry']],
  ["Bachelor's degree in Physics and over 9 years in Data (e.g. Chemistry)", ['Physics']],
  ['Candidates with a PhD in Physics', ['Physics']],
  ["Bachelor's degree from a leading university, preferably in Physics or Law", ['Physics', 'Law']],
  ["Master's degree in Statistics (with some Biology) or Economics", ['Statistics', 'Economics']],
  ['PhD in Polar Biology, Limnology, or related field', ['Polar Biology', 'Limnology']],
  ["Bachelor's degree or equivalent from an accredited college or university in Law", ['Law']],
  ['An MSc related to Physics would be a plus', ['Physics']],
  ['PhD in polar biology, limnology, or a related field', ['polar biology', 'limnology']],
  ["Physics, Law or equivalent bachelor's degree", ['Physics', 'Law']],
  ['You have a PhD in Physics, because our scientists like waves.', ['Physics']],
  [
    "Master's degree in Engineering with specialization in Acoustics or Optics",
    ['Engineering', 'Acoustics', 'Optics'],
  ],
  ["Master's degree in Engineering with a proven specialty in Optics", ['Engineering', 'Optics']],
  [
    "Bachelor's degree in Physics, Law, or a related Life Sciences discipline",
    ['Physics', 'Law', 'Life Sciences'],
  ],
  [
    "Bachelor's degree in Electrical Engineering or a related engineering discipline",
    ['Electrical Engineering'],
  ],
  [
    "Bachelor's or higher-level degree - in a field including but not limited to Physics or Law",
    ['Physics', 'Law'],
  ],
  ["Bachelor's degree or equivalent post-secondary education in Law", ['Law']],
  ['You have a Physics PhD and a boat.', ['Physics']],
  ['PhD or Postdoc in Physics, Law or equivalent', ['Physics', 'Law']],
  ["Bachelor's degree with a nautical major, such as Physics or Law", ['Physics', 'Law']],
  ["Master's degree, or foreign degree equivalent, in Physics", ['Physics']],
  ['Four-year or graduate degree in Law', ['Law']],
  [
    'Degree in Social/Physical/Life Science or Math/Statistics',
    ['Social/Physical/Life Science', 'Math', 'Statistics'],
  ],
])('the fields of "%s"', (text, expected) => {
  expect(fields(text)).toEqual(expected);
});
