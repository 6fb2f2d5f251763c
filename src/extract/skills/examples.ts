import type { Skill } from '../../posting/record.ts';
import type { Rule } from '../rule.ts';

/** A language for computers as the lexicon has it. */
const language = (id: string, label: string): Pick<Skill, 'id' | 'label' | 'category' | 'kind'> => ({
  id,
  label,
  category: 'languages',
  kind: 'technology',
});

const python = language('python', 'Python');
const kubernetes: typeof python = {
  id: 'kubernetes',
  label: 'Kubernetes',
  category: 'infrastructure',
  kind: 'technology',
};

/** Phrases that the rule of skills must read. */
export const accepted: Rule<Skill>['accepts'] = [
  { text: 'Requirements\n- Fluent in Python', value: { ...python, strength: 'required' } },
  {
    text: 'Requirements\n- Python or Java',
    value: { ...language('java', 'Java'), strength: 'required', group: 1 },
  },
  {
    text: 'Requirements\n- Experience of Kubernetes is a plus',
    value: { ...kubernetes, strength: 'preferred' },
  },
  {
    text: 'Requirements\n- Familiarity with Kubernetes, Go and Rust (asset)',
    value: { ...kubernetes, strength: 'preferred' },
  },
  {
    text: 'This is a role for someone with strong experience in Python.',
    value: { ...python, strength: 'required' },
  },
  { text: 'Our services are written in Python.', value: { ...python, strength: 'mentioned' } },
];

/** Phrases that it must refuse. */
export const refused: Rule<Skill>['refuses'] = [
  'Requirements\n- No Java needed',
  "Requirements\n- A Bachelor's degree in Computer Science, Statistics or a related field",
  'Requirements\n- A degree in a quantitative field (Statistics, Economics)',
  'Benefits\n- Python courses on us',
  'What the JD emphasized\n- Python',
  'About us\n- Trusted by Stripe, Airtable and Klaviyo',
  'About us\nOur platform brings computer vision to farms.',
  'About us\nWe are looking for a baker who will join our fast-growing AI startup.',
  'What you will do\nOur ovens run on computer vision.',
  'What you will do\nAt Acme, robotics is how bread gets to the table.',
  'What you will do\nNorth Data Science team is growing.',
  'What you will do\nMeet the Data Science squad.',
  'What you will do\n- Bake with finance, procurement, legal and sales',
  'Requirements\n- A customer service attitude',
  'Requirements\n- Advice of the Grand Town Mayor (GTM)\n- GTM on many days',
  'Requirements\n- Reports to the Store Support Office (SSO)',
  'Requirements\nWe use artificial intelligence in screening applicants.',
  'Requirements\nEnjoy a generous benefits package with dental care.',
  'Requirements\nKeep in touch with us on social media.',
  'You work alongside licensed plumbers and electricians.',
  'Requirements\nSubsidized gym membership, and access to counseling.',
  'Requirements\nYou are eligible for a yearly bonus by performance metrics.',
  'Requirements\n- Bake\n\nExport Control Compliance\n\nYou must be a citizen.',
  'Requirements\n- Read https://north.example/python first',
  'Life at UiPath\nRequirements\n- Curious about UiPath',
];
